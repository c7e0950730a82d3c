import { assertNever } from '../../shared/assert-never.ts';
import { MOST_SNOOZES, SNOOZE_MINUTES } from '../../shared/engine/kinds.ts';
import type { SnoozeMinutes } from '../../shared/engine/kinds.ts';
import type { PauseChoice } from '../../shared/engine/pause-choice.ts';
import type { Plan } from '../../shared/engine/plan.ts';
import { reasonAt } from '../../shared/engine/reason.ts';
import type { Reason } from '../../shared/engine/reason.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { reasonLine } from '../../shared/i18n/phrases.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { Page } from '../../shared/ipc.ts';
import type { Now } from '../../shared/time.ts';
import type { TrayContent, TrayIcon, TrayItem, TrayLine } from './ports.ts';

/** Millilitres of what people drink from: a cup, a can, a bottle. */
const OTHER_AMOUNTS = [150, 330, 500] as const;

/** What the person can do from the tray. */
export interface TrayActions {
  start(): void;
  moved(): void;
  logWater(ml: number): void;
  undoWater(): void;
  snooze(minutes: SnoozeMinutes): void;
  skip(): void;
  pause(choice: PauseChoice): void;
  resume(): void;
  open(page: Page): void;
  quit(): void;
}

/** The tray item at this moment: its first menu line and its tooltip are the reason line. */
export function trayContent(
  state: EngineState,
  plan: Plan,
  now: Now,
  t: Translator,
  actions: TrayActions,
): TrayContent {
  const reason = reasonAt(state, plan, now);
  const line = reasonLine(reason, now, t);
  return {
    icon: iconFor(reason),
    tooltip: line,
    menu: [
      { label: line },
      'separator',
      ...routineItems(state, plan, t, actions),
      ...waterItems(state, plan, t, actions),
      ...promptItems(state, t, actions),
      'separator',
      pauseItem(state, t, actions),
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
    case 'paused':
      return 'paused';
    case 'outsideHours':
    case 'allOff':
      return 'offHours';
    case 'next':
    case 'nothingBefore':
    case 'routine':
    case 'snoozed':
      return 'counting';
    default:
      return assertNever(reason);
  }
}

function promptItems({ prompt }: EngineState, t: Translator, actions: TrayActions): TrayLine[] {
  if (prompt === null || prompt.phase === 'started') return [];
  const canSnooze = prompt.phase === 'open' && prompt.snoozes < MOST_SNOOZES;
  const snoozes = SNOOZE_MINUTES.map((minutes) => ({
    label: t('actions.snooze', { count: minutes }),
    click: () => actions.snooze(minutes),
  }));
  const skip = { label: t('actions.skip'), click: () => actions.skip() };
  return ['separator', ...(canSnooze ? snoozes : []), skip];
}

function routineItems({ player }: EngineState, plan: Plan, t: Translator, actions: TrayActions): TrayLine[] {
  if (player !== null) return [];
  return [
    {
      label: t('actions.startRoutine', { routine: t(`routines.${plan.routine}.name`) }),
      click: () => actions.start(),
    },
    { label: t('actions.moved'), click: () => actions.moved() },
  ];
}

/** Offered only where the person has said that nobody limits their fluids. */
function waterItems({ drinks }: EngineState, plan: Plan, t: Translator, actions: TrayActions): TrayItem[] {
  if (!plan.kinds.water.enabled) return [];
  const amount = (label: string, ml: number) => ({ label, click: () => actions.logWater(ml) });
  const { glassMl } = plan.water;
  const undo = { label: t('actions.undoGlass'), click: () => actions.undoWater() };
  const submenu: TrayLine[] = [
    amount(t('actions.logGlass', { ml: glassMl }), glassMl),
    ...OTHER_AMOUNTS.map((ml) => amount(t('actions.logAmount', { ml }), ml)),
    ...(drinks.length === 0 ? [] : ['separator' as const, undo]),
  ];
  return [{ label: t('actions.logWater'), submenu }];
}

function pauseItem({ pause }: EngineState, t: Translator, actions: TrayActions): TrayItem {
  if (pause !== null) return { label: t('actions.resume'), click: () => actions.resume() };
  const choice = (label: string, chosen: PauseChoice) => ({ label, click: () => actions.pause(chosen) });
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
