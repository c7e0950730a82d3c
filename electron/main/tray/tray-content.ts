import { assertNever } from '../../../shared/assert-never.ts';
import { MOST_SNOOZES, POSTURES, SNOOZE_MINUTES } from '../../../shared/kinds.ts';
import type { Posture, SnoozeMinutes } from '../../../shared/kinds.ts';
import type { PauseChoice } from '../../../shared/engine/pause-choice.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { postureNow } from '../../../shared/engine/posture-now.ts';
import type { MeetingMinutes } from '../../../shared/engine/quiet-reasons.ts';
import { reasonAt } from '../../../shared/engine/reason.ts';
import type { Reason } from '../../../shared/engine/reason.ts';
import { proposedRoutine } from '../../../shared/engine/proposal.ts';
import { heldKinds } from '../../../shared/engine/showing.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { OTHER_AMOUNTS, mayLogWater } from '../../../shared/water/fluids.ts';
import type { WaterMode } from '../../../shared/water/fluids.ts';
import type { Units } from '../../../shared/water/fluid-units.ts';
import { lockOn, needsSafetyCheck } from '../../../shared/safety/locks.ts';
import { amountIn } from '../../../shared/i18n/amounts.ts';
import { clockTime, kindsPhrase, reasonLine } from '../../../shared/i18n/phrases.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Page } from '../../../shared/ipc.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import type { Now } from '../../../shared/time.ts';
import type { TrayContent, TrayIcon, TrayItem, TrayLine } from '../ports.ts';

/** The commands of the tray. It ignores their outcome, because it offers only what is possible and is updated at once. */
export interface TrayCommands {
  startProposed(): unknown;
  start(routine: RoutineId): unknown;
  moved(): unknown;
  drink(ml: number): unknown;
  undoDrink(): unknown;
  snooze(minutes: SnoozeMinutes): unknown;
  skip(): unknown;
  statePosture(is: Posture): unknown;
  meeting(minutes: MeetingMinutes): unknown;
  endMeeting(): unknown;
  pause(choice: PauseChoice): unknown;
  resume(): unknown;
}

export interface TrayActions {
  readonly commands: TrayCommands;
  beginSafetyCheck(): void;
  open(page: Page): void;
  quit(): void;
}

/** Everything that the content of the tray depends on. */
export interface TraySources {
  readonly state: EngineState;
  readonly plan: Plan;
  readonly now: Now;
  readonly t: Translator;
  readonly units: Units;
  readonly waterMode: WaterMode;
  readonly actions: TrayActions;
}

/** The current content of the tray. Its first menu line and its tooltip are the reason line. */
export function trayContent(sources: TraySources): TrayContent {
  const { state, plan, now, t, actions } = sources;
  const { commands } = actions;
  const reason = reasonAt(state, plan, now);
  const line = reasonLine(reason, now, t);
  return {
    icon: iconFor(reason),
    tooltip: line,
    menu: [
      { label: line },
      ...waitingItems(state, plan, now, t),
      'separator',
      ...routineItems(state, plan, now, t, commands),
      ...waterItems(sources),
      postureItem(state, plan, t, commands),
      ...promptItems(state, t, commands),
      'separator',
      ...meetingItems(state, now, t, commands),
      pauseItem(state, t, commands),
      { label: t('safety.ui.feelsWrong'), click: () => actions.beginSafetyCheck() },
      'separator',
      { label: t('actions.open'), click: () => actions.open('today') },
      { label: t('actions.settings'), click: () => actions.open('settings') },
      { label: t('actions.quit'), click: () => actions.quit() },
    ],
  };
}

function iconFor(reason: Reason): TrayIcon {
  switch (reason.is) {
    case 'open':
      return 'due';
    case 'quiet':
      return 'quiet';
    case 'paused':
      return 'paused';
    case 'outsideHours':
    case 'allOff':
      return 'offHours';
    case 'next':
    case 'nothingBefore':
    case 'routine':
    case 'snoozed':
    case 'away':
    case 'typing':
      return 'counting';
    default:
      return assertNever(reason);
  }
}

/** Lists the prompts on hold, because a meeting can be long. */
function waitingItems(state: EngineState, plan: Plan, now: Now, t: Translator): TrayLine[] {
  const kinds = heldKinds(state, plan, now);
  return kinds.length === 0 ? [] : [{ label: t('actions.waiting', { kinds: kindsPhrase(kinds, t) }) }];
}

function promptItems({ prompt }: EngineState, t: Translator, commands: TrayCommands): TrayLine[] {
  if (prompt === null || prompt.phase === 'started') return [];
  const canSnooze = prompt.phase === 'open' && prompt.snoozes < MOST_SNOOZES;
  const snoozes = SNOOZE_MINUTES.map((minutes) => ({
    label: t('actions.snooze', { count: minutes }),
    click: () => commands.snooze(minutes),
  }));
  const skip = { label: t('actions.skip'), click: () => commands.skip() };
  return ['separator', ...(canSnooze ? snoozes : []), skip];
}

function routineItems(
  state: EngineState,
  plan: Plan,
  now: Now,
  t: Translator,
  commands: TrayCommands,
): TrayLine[] {
  if (state.player !== null) return [];
  const proposed = proposedRoutine(state, plan, now);
  const name = (routine: RoutineId) => t(`routines.${routine}.name`);
  const submenu = ROUTINE_IDS.filter((routine) => isOffered(routine, plan)).map((routine) => ({
    label: name(routine),
    click: () => commands.start(routine),
  }));
  return [
    ...(proposed
      ? [
          {
            label: t('actions.startRoutine', { routine: name(proposed.routine) }),
            click: () => commands.startProposed(),
          },
        ]
      : []),
    ...(submenu.length > 0 ? [{ label: t('actions.routines'), submenu }] : []),
    { label: t('actions.moved'), click: () => commands.moved() },
  ];
}

/** Whether the tray offers a routine. Routines with pressure need a safety check in the window, so it leaves them out. */
function isOffered(routine: RoutineId, { locks }: Plan): boolean {
  return lockOn(routine, FULL_FORM, locks) === null && !needsSafetyCheck(routine, FULL_FORM);
}

/** Only for people without a fluid limit, or who log against their clinician's limit. */
function waterItems({
  state,
  plan,
  t,
  units,
  waterMode: mode,
  actions: { commands },
}: TraySources): TrayItem[] {
  if (!mayLogWater(mode)) return [];
  const amount = (label: string, ml: number) => ({ label, click: () => commands.drink(ml) });
  const { glassMl } = plan.water;
  const inWords = (ml: number) => amountIn(ml, units, t);
  const undo = { label: t('actions.undoGlass'), click: () => commands.undoDrink() };
  const submenu: TrayLine[] = [
    amount(t('actions.logGlass', { amount: inWords(glassMl) }), glassMl),
    ...OTHER_AMOUNTS[units].map((ml) => amount(inWords(ml), ml)),
    ...(state.drinks.length === 0 ? [] : ['separator' as const, undo]),
  ];
  return [{ label: t('actions.logWater'), submenu }];
}

/** The checked item is the posture that the app assumes now. */
function postureItem(state: EngineState, plan: Plan, t: Translator, commands: TrayCommands): TrayItem {
  const current = postureNow(state, plan);
  return {
    label: t('actions.posture'),
    submenu: POSTURES.map((is) => ({
      label: t(`actions.${is}`),
      checked: is === current,
      click: () => commands.statePosture(is),
    })),
  };
}

/** Shows when the meeting ends, and lets the person change it. */
function meetingItems({ meeting }: EngineState, now: Now, t: Translator, commands: TrayCommands): TrayLine[] {
  const choice = (label: string, minutes: MeetingMinutes) => ({
    label,
    click: () => commands.meeting(minutes),
  });
  const choices = [
    choice(t('meeting.halfHour'), 30),
    choice(t('meeting.hour'), 60),
    choice(t('meeting.untilSaid'), null),
  ];
  if (meeting === null) return [{ label: t('actions.meeting'), submenu: choices }];
  const { until } = meeting;
  const label =
    until === null ? t('meeting.untilOver') : t('meeting.until', { time: clockTime(until, now, t) });
  return [
    { label, submenu: choices },
    { label: t('actions.meetingOver'), click: () => commands.endMeeting() },
  ];
}

function pauseItem({ pause }: EngineState, t: Translator, commands: TrayCommands): TrayItem {
  if (pause !== null) return { label: t('actions.resume'), click: () => commands.resume() };
  const choice = (label: string, chosen: PauseChoice) => ({ label, click: () => commands.pause(chosen) });
  return {
    label: t('actions.pause'),
    submenu: [
      choice(t('pause.halfHour'), { for: 'minutes', minutes: 30 }),
      choice(t('pause.hour'), { for: 'minutes', minutes: 60 }),
      choice(t('pause.twoHours'), { for: 'minutes', minutes: 120 }),
      choice(t('pause.tomorrow'), { for: 'tomorrow' }),
      choice(t('pause.untilResumed'), { for: 'untilResumed' }),
    ],
  };
}
