import type { ReminderKind } from '../../../shared/kinds.ts';

/*
 * The signs of a timeline. The shape says what kind of thing it is, and the fill says its outcome: full for done, half for
 * a part, an outline for planned. Nobody needs colour to tell them apart.
 */
export type TimelineSign =
  | 'breakDone'
  | 'breakPart'
  | 'breakPlanned'
  | 'stretchDone'
  | 'stretchPart'
  | 'stretchPlanned'
  | 'ownBreak'
  | 'skipped'
  | 'missed'
  | 'waterDone'
  | 'waterPlanned'
  | 'sitting'
  | 'standing'
  | 'posturePlanned'
  | 'paused'
  | 'other';

/** Above, on and below the line, so that signs of the same time do not overlap. */
export const LANES = ['above', 'on', 'below'] as const;
export type Lane = (typeof LANES)[number];

export function laneOf(sign: TimelineSign): Lane {
  switch (sign) {
    case 'waterDone':
    case 'waterPlanned':
      return 'below';
    case 'sitting':
    case 'standing':
    case 'posturePlanned':
    case 'paused':
      return 'on';
    case 'breakDone':
    case 'breakPart':
    case 'breakPlanned':
    case 'stretchDone':
    case 'stretchPart':
    case 'stretchPlanned':
    case 'ownBreak':
    case 'skipped':
    case 'missed':
    case 'other':
      return 'above';
  }
}

/** A prompt has a sign for each kind that it asks for. A stretch is also movement, so it needs only one sign for both. */
export function timelineSigns(kinds: readonly ReminderKind[]): readonly TimelineSign[] {
  const body: readonly TimelineSign[] = kinds.includes('stretch')
    ? ['stretchPlanned']
    : kinds.includes('move')
      ? ['breakPlanned']
      : [];
  const water: readonly TimelineSign[] = kinds.includes('water') ? ['waterPlanned'] : [];
  const posture: readonly TimelineSign[] = kinds.includes('posture') ? ['posturePlanned'] : [];
  return [...body, ...water, ...posture];
}
