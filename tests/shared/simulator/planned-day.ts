import { planFrom } from '../../../shared/engine/plan.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { initialState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { restOfDay } from '../../../shared/simulator/day-preview.ts';
import { isoWithOffset } from '../../../shared/time.ts';
import { ANSWERED_AT, answers } from '../../answers.ts';

/*
 * Somebody answers five seconds after a prompt shows. The 60-second reset (R1) then takes 80 seconds with its pauses to
 * get ready, the calf pump (R2) 145, and the two take turns: the next break is due 31:25 or 32:30 after the last.
 */

export const timeZone = 'America/New_York';
/** No hours at all, to add some to. */
export const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
export const moveOnly = { stretch: { enabled: false }, water: { enabled: false } };

interface Day {
  readonly settings?: Record<string, unknown>;
  /** Nobody limits what the person drinks. */
  readonly drinks?: boolean;
  /** When the app starts; the person is at the desk from then on. */
  readonly start?: string;
  /** What happens until the rest of the day is looked at. */
  readonly until?: readonly (readonly [at: string, event: EngineEvent])[];
  readonly at: string;
}

/** What is planned of a Friday in New York, in one line each. */
export function planned({ settings = { reminders: moveOnly }, drinks = false, start, until = [], at }: Day) {
  const plan = planOf(settings, drinks);
  let state = initialState(instantOf(start ?? at));
  for (const [time, event] of [...until, [at, { type: 'tick' }] as const]) {
    state = step(state, event, plan, { instant: instantOf(time), timeZone }).state;
  }
  return restOfDay(state, plan, { instant: instantOf(at), timeZone }).map(line);
}

export function planOf(settings: Record<string, unknown>, drinks: boolean): Plan {
  const plan = planFrom(settingsSchema.parse(settings), answers(), ANSWERED_AT);
  return { ...plan, kinds: { ...plan.kinds, water: { ...plan.kinds.water, enabled: drinks } } };
}

/** `09:30` of the Friday, or a whole local time with its offset. */
export function instantOf(time: string): number {
  return Date.parse(time.includes('T') ? time : `2026-03-06T${time}-05:00`);
}

export function line({ at, kinds }: { readonly at: number; readonly kinds: readonly string[] }): string {
  const local = isoWithOffset(at, timeZone).slice(0, 19);
  return `${local.replace('2026-03-06T', '').replace('T', ' ')} ${kinds.join(' + ')}`;
}

/** Calf breaks on a Friday from nine to eleven. */
export const until11 = { hours: { ...closed, fri: [['09:00', '11:00']] }, reminders: moveOnly };
