import type { Page } from '@playwright/test';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import type { ReminderKind } from '../../shared/kinds.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { HOUR, SECOND } from '../../shared/time.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import { openNudge } from '../e2e/support/open-nudge.ts';
import { healthFile } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';

/* What there is to be seen of the windows, and how the app gets there. */

export interface Shot {
  readonly name: string;
  /** The app's clock at the start; the break is due at 11:25. */
  readonly at: string;
  /** How fast it runs; as fast as the real one if left out. */
  readonly rate?: number;
  /** What the engine remembers beyond the usual morning. */
  readonly state?: Partial<EngineState>;
  /** What the person has set. */
  readonly settings?: Record<string, unknown>;
  /** Files of the person’s in place of the usual ones. */
  readonly files?: Readonly<Record<string, string>>;
  readonly take: (app: RunningApp, desktop: Desktop) => Promise<Page>;
}

const instant = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);

const fewDaysAgo = instant('09:20:00') - 96 * HOUR;

/** Somebody who has answered all about their health, and ticked nothing. */
export const healthAnswered: HealthAnswers = {
  version: 2,
  suitability: { at: fewDaysAgo, ticked: [], cleared: false },
  fluids: { at: fewDaysAgo, ticked: [] },
  balance: true,
  background: { at: fewDaysAgo, ticked: [], cleared: false },
  legs: { left: null, right: null },
  logsFluids: false,
};

/** A morning with something in it: two glasses, and a prompt that is about to come. */
export const morning = ({ at, state }: { at: string; state: Partial<EngineState> }) => ({
  ...healthFile(healthAnswered),
  'state/unknot/engine.json': JSON.stringify({
    ...initialState(instant('10:55:00')),
    // The app was there until a moment ago: a longer absence would be a break.
    lastSeen: instant(at) - 10 * SECOND,
    ...state,
    drinks: [
      { at: instant('09:40:00'), ml: 200 },
      { at: instant('10:41:00'), ml: 200 },
    ],
  }),
  'data/unknot/history/2026-03.ndjson': [
    '{"version":1,"at":"2026-03-06T09:31:25-05:00","record":{"what":"done","routine":"R1","kinds":["move"],"seconds":60,"ofSeconds":60,"sides":{"left":10,"right":10,"both":40}}}',
    '{"version":1,"at":"2026-03-06T09:40:00-05:00","record":{"what":"water","kinds":[],"ml":200}}',
    '{"version":1,"at":"2026-03-06T10:11:00-05:00","record":{"what":"skipped","kinds":["move"]}}',
    '{"version":1,"at":"2026-03-06T10:41:00-05:00","record":{"what":"water","kinds":["water"],"ml":200}}',
    '{"version":1,"at":"2026-03-06T10:44:00-05:00","record":{"what":"partial","routine":"R1","kinds":["move"],"seconds":40,"ofSeconds":60,"sides":{"left":0,"right":0,"both":40}}}',
    '',
  ].join('\n'),
});

const startRoutine = async (app: RunningApp, desktop: Desktop, name = '60-second desk reset') => {
  await desktop.tray.click(`Start ${name}`);
  return app.window('player');
};

/** The player in the middle of a part, so many parts after the first. */
async function pausedIn(player: Page, parts: number): Promise<Page> {
  for (let part = 0; part < parts; part += 1) await player.getByRole('button', { name: 'Next' }).click();
  await player.getByText('Get ready').first().waitFor({ state: 'hidden' });
  await player.getByText('Switch sides', { exact: true }).waitFor({ state: 'hidden' });
  await player.getByRole('button', { name: 'Pause' }).click();
  return player;
}

/** A whole calf stretch on an earlier day, after which the left calf was this sore. */
const stretched = (day: string, left: number): RoutineSession => ({
  at: Date.parse(`2026-03-${day}T10:40:00-05:00`),
  routine: 'R6',
  form: FULL_FORM,
  outcome: 'done',
  sides: { left: 120, right: 120, both: 30 },
  comfort: { left, right: 1 },
});

/** A prompt that asks for this and nothing else. */
const promptFor = (kind: ReminderKind): Partial<EngineState> => ({
  prompt: {
    phase: 'open',
    id: 3,
    kinds: [kind],
    snoozes: 0,
    shownAt: instant('11:09:30'),
    waited: {},
    posture: 'sitting',
    stood: 0,
  },
});

/** A planned stretch whose time has come. */
const stretchIsDue: Partial<EngineState> = {
  planned: { ...initialState(0).planned, checkedUntil: instant('10:55:00'), due: [instant('10:30:00')] },
};

export const openPage = (line: string) => async (app: RunningApp, desktop: Desktop) => {
  await desktop.tray.click(line);
  return app.window('main');
};

export const shots: readonly Shot[] = [
  {
    name: 'main-today',
    at: '11:24:58',
    take: async (app, desktop) => {
      await desktop.notifications.next();
      await desktop.tray.click('Open Unknot');
      return app.window('main');
    },
  },
  {
    name: 'main-today-long-day',
    at: '11:10:00',
    state: {
      standing: { ...initialState(0).standing, day: '2026-03-06', ms: 14_400_000, told: true },
      habits: { ...initialState(0).habits, offered: true },
      meeting: { since: instant('11:02:00'), until: null },
    },
    take: openPage('Open Unknot'),
  },
  {
    name: 'player-stretch',
    at: '11:10:00',
    state: stretchIsDue,
    take: async (app, desktop) => pausedIn(await startRoutine(app, desktop, 'Two-part calf stretch'), 1),
  },
  {
    name: 'player-strap',
    at: '11:10:00',
    take: async (app, desktop) => {
      await desktop.tray.click('Routines', 'Seated strap stretch');
      return pausedIn(await app.window('player'), 2);
    },
  },
  {
    name: 'player-standing',
    at: '11:10:00',
    settings: { posture: 'standing' },
    take: async (app, desktop) => pausedIn(await startRoutine(app, desktop, 'Standing-all-day relief'), 1),
  },
  {
    name: 'player-first',
    at: '11:24:58',
    take: (app, desktop) => openNudge(app, desktop),
  },
  {
    name: 'player-first-gentler',
    at: '11:24:58',
    settings: { equipment: { step: true } },
    state: {
      ...stretchIsDue,
      routines: { sessions: [stretched('04', 2), stretched('05', 4)], counted: { R6: 2 } },
    },
    take: (app, desktop) => openNudge(app, desktop),
  },
  {
    name: 'player-posture',
    at: '11:10:00',
    settings: { posture: 'sitStand' },
    state: promptFor('posture'),
    take: (app, desktop) => openNudge(app, desktop),
  },
  {
    name: 'player-water',
    at: '11:10:00',
    state: promptFor('water'),
    take: (app, desktop) => openNudge(app, desktop),
  },
  {
    name: 'player-ready',
    at: '11:10:00',
    take: startRoutine,
  },
  {
    name: 'player-running',
    at: '11:10:00',
    take: async (app, desktop) => pausedIn(await startRoutine(app, desktop), 2),
  },
  {
    name: 'player-end',
    at: '11:25:00',
    rate: 20,
    take: async (app, desktop) => {
      const player = await startRoutine(app, desktop);
      await player.getByRole('heading', { name: 'That was all of it' }).waitFor();
      return player;
    },
  },
  {
    name: 'player-end-stretch',
    at: '11:10:00',
    rate: 60,
    take: async (app, desktop) => {
      await desktop.tray.click('Routines', 'Two-part calf stretch');
      const player = await app.window('player');
      await player.getByRole('heading', { name: 'That was all of it' }).waitFor();
      await player.getByRole('radiogroup', { name: 'Left calf' }).getByText('3', { exact: true }).click();
      await player.getByText('Noted.').first().waitFor();
      return player;
    },
  },
];
