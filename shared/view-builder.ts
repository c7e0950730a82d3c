import { comfortNoted, glassIsDue, legsAsked } from './engine/after-routine.ts';
import { rangesOfDay } from './engine/hours.ts';
import type { Plan } from './engine/plan.ts';
import { postureNow } from './engine/posture-now.ts';
import { quietNow } from './engine/quiet.ts';
import { reasonAt } from './engine/reason.ts';
import { proposedRoutine } from './engine/proposal.ts';
import { variantsOf } from './engine/routine-variants.ts';
import { MOST_SNOOZES } from './kinds.ts';
import type { EngineState } from './engine/state.ts';
import type { HealthAnswers } from './safety/answers.ts';
import { locksFrom } from './safety/locks.ts';
import { ceilingState, isLongDay, waterMode } from './water/fluids.ts';
import { asksAgain } from './safety/health-changes.ts';
import { drunkToday, waterWarning } from './water/water.ts';
import type { HistoryEvent } from './history/events.ts';
import { becauseLine, promptTitle, reasonLine, whyLine } from './i18n/phrases.ts';
import type { Translator } from './i18n/translator.ts';
import type { Settings } from './settings/schema.ts';
import { restOfDay } from './simulator/day-preview.ts';
import { localDay } from './time.ts';
import type { Now } from './time.ts';
import type { AppView, Notice, PromptView } from './view.ts';

/** What the view says about the computer and the settings that reach out of the app. */
export type ComputerView = Pick<AppView, 'shortcutsRefused' | 'quietSources'>;

/** What the view says about the windows themselves. */
export type WindowsView = Pick<AppView, 'firstRun' | 'nudge'>;

/** Everything that a view is made of. */
export interface ViewSources {
  readonly now: Now;
  readonly clockRate: number;
  readonly language: string;
  readonly t: Translator;
  readonly state: EngineState;
  readonly plan: Plan;
  readonly settings: Settings;
  readonly health: HealthAnswers;
  readonly today: readonly HistoryEvent[];
  readonly lastRoutine: AppView['lastRoutine'];
  readonly safety: AppView['safety'];
  readonly holdChoice: AppView['holdChoice'];
  readonly knots: AppView['knots'];
  readonly backup: AppView['backup'];
  readonly notices: readonly Notice[];
  readonly computer: ComputerView;
  readonly canUndoReset: boolean;
  readonly windows: WindowsView;
  readonly version: string;
}

export function appView(sources: ViewSources): AppView {
  const { now, state, plan, t } = sources;
  return {
    clock: { at: now.instant, rate: sources.clockRate },
    timeZone: now.timeZone,
    language: sources.language,
    reason: reasonLine(reasonAt(state, plan, now), now, t),
    prompt: promptView(state, t),
    ...proposalView(sources),
    player: state.player,
    lastRoutine: sources.lastRoutine,
    afterRoutine: afterRoutineView(sources),
    pause: state.pause && { until: state.pause.until },
    posture: postureNow(state, plan),
    meeting: state.meeting && { until: state.meeting.until },
    quiet: quietNow(state) !== null,
    standingLong: state.standing.told && state.standing.day === localDay(now.instant, now.timeZone),
    offer: state.habits.offered,
    water: waterView(sources),
    today: [...sources.today],
    day: dayView(state, plan, now),
    settings: sources.settings,
    health: sources.health,
    safety: sources.safety,
    holdChoice: sources.holdChoice,
    asksHealthAgain: asksAgain(sources.health, now.instant),
    knots: sources.knots,
    backup: sources.backup,
    notices: [...sources.notices],
    ...sources.computer,
    canUndoReset: sources.canUndoReset,
    ...sources.windows,
    about: { version: sources.version },
  };
}

/** The routine that Start begins, and the other forms in which it can be done. */
function proposalView({
  state,
  plan,
  now,
  t,
  settings,
  health,
}: ViewSources): Pick<AppView, 'proposal' | 'variants'> {
  const proposed = proposedRoutine(state, plan, now);
  if (proposed === null) return { proposal: null, variants: [] };
  const { routine, form, because } = proposed;
  const variants = variantsOf(
    {
      routine,
      form,
      insteadOf: because.is === 'comfort' ? because.insteadOf : null,
      counted: state.routines.counted[routine] ?? 0,
    },
    { posture: postureNow(state, plan), equipment: settings.equipment, locks: locksFrom(health) },
  );
  return { proposal: { routine, form, because: becauseLine(because, t) }, variants: [...variants] };
}

function afterRoutineView({ today, health, now }: ViewSources): AppView['afterRoutine'] {
  const records = today.map(({ record }) => record);
  return {
    legs: [...legsAsked(records)],
    noted: comfortNoted(records),
    glassIsDue: glassIsDue(records, health, now.instant),
  };
}

function dayView(state: EngineState, plan: Plan, now: Now): AppView['day'] {
  return {
    ranges: rangesOfDay(plan.hours, now).map(({ start, end }) => ({ from: start, to: end })),
    planned: restOfDay(state, plan, now).map(({ at, kinds }) => ({ at, kinds: [...kinds] })),
  };
}

function promptView({ prompt }: EngineState, t: Translator): PromptView | null {
  if (prompt === null || prompt.phase === 'started') return null;
  const open = prompt.phase === 'open';
  return {
    phase: prompt.phase,
    kinds: prompt.kinds,
    title: promptTitle(prompt.kinds, t),
    why: open ? whyLine(prompt, t) : '',
    canSnooze: open && prompt.snoozes < MOST_SNOOZES,
  };
}

function waterView({ state, now, health, settings }: ViewSources): AppView['water'] {
  const { drinks } = state;
  const { water } = settings.reminders;
  const last = drinks.at(-1);
  const todayMl = drunkToday(drinks, now);
  const mode = waterMode(health, water, now.instant);
  return {
    mode,
    todayMl,
    warning: waterWarning(drinks, now.instant),
    canUndo: last !== undefined && localDay(last.at, now.timeZone) === localDay(now.instant, now.timeZone),
    longDay: isLongDay(todayMl),
    ceiling: mode === 'logOnly' ? ceilingState(todayMl, water.ceilingMl) : null,
  };
}
