import { rangesOfDay } from '../engine/hours.ts';
import type { WorkingRange } from '../engine/hours.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from '../engine/plan.ts';
import { initialState } from '../engine/state.ts';
import type { EngineState } from '../engine/state.ts';
import type { EngineEvent } from '../engine/turn.ts';
import { localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { EngineRun } from './engine-run.ts';
import type { When } from './engine-run.ts';

/** A prompt as it would be shown if nothing comes between. */
export interface PlannedPrompt {
  readonly at: Instant;
  readonly kinds: readonly ReminderKind[];
}

/** Working time of a day, and the prompts that are planned in it. */
export interface DayPreview {
  readonly ranges: readonly WorkingRange[];
  readonly planned: readonly PlannedPrompt[];
}

/**
 * What would be shown from now to the end of the person's day: of the local day, or of a shift that runs over midnight.
 * The person is taken to sit at the desk and to finish each prompt. They are taken to be back from an absence, and out of
 * what keeps the app quiet, unless it is known when that ends. A prompt that shows already is not among them.
 */
export function restOfDay(state: EngineState, plan: Plan, { instant, timeZone }: Now): PlannedPrompt[] {
  const end = dayEnd(plan, { instant, timeZone });
  const planned: PlannedPrompt[] = [];
  const run = new EngineRun({
    state,
    plan,
    habit: 'finish',
    hear: (effects, { at }) => {
      for (const effect of effects) if (effect.do === 'prompt') planned.push({ at, kinds: effect.kinds });
    },
  });
  // Without a word about keyboard and mouse the person is taken to be there.
  const when = (at: Instant): When => ({ at, now: { instant: at, timeZone } });
  run.person.takesUp(state, instant);
  run.apply(setFree(state), when(instant));
  for (let at = instant, before = -Infinity; at < end && at > before;) {
    run.live(when(at));
    before = at;
    at = run.nextInstant(when(at));
  }
  return planned;
}

/** A day with this plan from its first minute, on which nothing else happens. */
export function wholeDay(plan: Plan, { instant, timeZone }: Now): DayPreview {
  const { start } = localDayOf({ instant, timeZone });
  const now = { instant: start, timeZone };
  return { ranges: rangesOfDay(plan.hours, now), planned: restOfDay(initialState(start), plan, now) };
}

function dayEnd(plan: Plan, now: Now): Instant {
  return Math.max(localDayOf(now).end, rangesOfDay(plan.hours, now).at(-1)?.end ?? -Infinity);
}

/** Nobody is away or kept from answering; the person's own meeting goes on to its end, where it has one. */
function setFree({ meeting }: EngineState): EngineEvent[] {
  const until = meeting?.until ?? null;
  return [
    { type: 'unlocked' },
    { type: 'awake' },
    { type: 'quietOver', why: null },
    ...(until === null ? [] : [{ type: 'meeting', until } as const]),
  ];
}
