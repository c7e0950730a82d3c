import type { ReminderKind } from '../../../shared/kinds.ts';

/*
 * What stands on a timeline. The shape tells what it is, and how it is filled what became of it: full for done, half for
 * a part, an outline for planned. No colour is needed to tell one from the other.
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

/** Above the line, on it, and below it, so that what comes at one time does not cover each other. */
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

/** A prompt has a sign for each thing that it asks for. A stretch is a movement too, so one of the two will do. */
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
