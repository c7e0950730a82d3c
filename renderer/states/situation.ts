import { planFrom } from '../../shared/engine/plan.ts';
import type { Plan } from '../../shared/engine/plan.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { step } from '../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../shared/engine/turn.ts';
import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import { episodesOf } from '../../shared/knots/knot-episodes.ts';
import { openKnotsOf } from '../../shared/knots/open-knots.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { patchSettings } from '../../shared/settings/patch.ts';
import type { SettingsPatch } from '../../shared/settings/patch.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { SECOND } from '../../shared/time.ts';
import type { Instant, Now } from '../../shared/time.ts';
import type { ViewSources } from '../../shared/view-builder.ts';
import { event, instantAt, TIME_ZONE } from './day.ts';
import { HEALTHY, MORNING, MORNING_DRINKS } from './usual-morning.ts';

/** What the app is told from elsewhere: all that neither the engine nor a file decides. */
type Told = Pick<
  ViewSources,
  'safety' | 'holdChoice' | 'backup' | 'notices' | 'language' | 'clockRate' | 'canUndoReset'
> &
  ViewSources['computer'] &
  Pick<ViewSources['windows'], 'firstRun'>;

/** What stands in the person's files at a moment of that Friday, and what has happened in the app since it started. */
export interface LivedSituation {
  /** When the app started, as the clock shows it: `11:10:00`. */
  readonly at: string;
  /** What the engine has saved, beyond having counted since 10:55. */
  readonly saved?: Partial<EngineState>;
  readonly settings?: SettingsPatch;
  readonly health?: HealthAnswers;
  /** The whole history. */
  readonly history?: readonly HistoryEvent[];
  /** What happens from then on, by time of the clock. The last of it is when the window is looked at. */
  readonly happens?: readonly (readonly [time: string, event: EngineEvent])[];
  readonly told?: Partial<Told>;
}

/** Where a situation has come to. */
export interface Lived {
  readonly now: Now;
  readonly state: EngineState;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly health: HealthAnswers;
  readonly history: readonly HistoryEvent[];
  readonly effects: readonly Effect[];
}

/** Lets the engine itself live through what happens. */
export function liveThrough(situation: LivedSituation): Lived {
  const { at, history = MORNING, happens = [] } = situation;
  const health = { ...(situation.health ?? HEALTHY), openKnots: openKnotsOf(episodesOf(history)) };
  const settings = settingsWith(situation.settings ?? {});
  const plan = planFrom(settings, health, instantAt(at));
  let state: EngineState = savedState(instantAt(at), situation.saved ?? {});
  let time = at;
  const effects: Effect[] = [];
  const records: HistoryEvent[] = [...history];
  for (const [next, happening] of happens) {
    time = next;
    const turn = step(state, happening, plan, nowAt(instantAt(time)));
    state = turn.state;
    effects.push(...turn.effects);
    for (const record of recordsOf(turn.effects)) records.push(event(time, record, records.length + 1));
  }
  return { now: nowAt(instantAt(time)), state, plan, settings, health, history: records, effects };
}

function nowAt(at: Instant): Now {
  return { instant: at, timeZone: TIME_ZONE };
}

/** The person was there until a moment ago: a longer absence would be a break. */
function savedState(at: Instant, saved: Partial<EngineState>): EngineState {
  return {
    ...initialState(instantAt('10:55:00')),
    lastSeen: at - 10 * SECOND,
    drinks: MORNING_DRINKS,
    ...saved,
  };
}

function settingsWith(patch: SettingsPatch): Settings {
  const result = patchSettings(defaultSettings, patch);
  if (!result.ok) throw new Error(`No such settings: ${result.error}`);
  return result.settings;
}

function recordsOf(effects: readonly Effect[]): HistoryRecord[] {
  return effects.flatMap((effect) => (effect.do === 'record' ? [effect.record] : []));
}
