import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../build/scripts/checkout.ts';
import { backupText } from '../../shared/backup/backup.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import { HOUR, SECOND } from '../../shared/time.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import { noFluidLimit } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { test } from '../e2e/support/test.ts';

/*
 * npm run screenshots: every window and state, light and dark, into docs/images; in the smallest window and at twice the
 * text size into .cache/screenshots, to be looked at before a change of the looks is called done.
 */

type Theme = 'light' | 'dark';
type Variant = 'usual' | 'small' | 'large-text';

interface Shot {
  readonly name: string;
  /** The app's clock at the start; the break is due at 11:25. */
  readonly at: string;
  /** How fast it runs; as fast as the real one if left out. */
  readonly rate?: number;
  /** What the engine remembers beyond the usual morning. */
  readonly state?: Partial<EngineState>;
  readonly take: (app: RunningApp, desktop: Desktop) => Promise<Page>;
}

const instant = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);

/** A morning with something in it: two glasses, and a prompt that is about to come. */
const morning = ({ at, state }: { at: string; state: Partial<EngineState> }) => ({
  ...noFluidLimit,
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

const openPage = (line: string) => async (app: RunningApp, desktop: Desktop) => {
  await desktop.tray.click(line);
  return app.window('main');
};

/** Three years of days with a glass and a break. */
const years = Array.from({ length: 3 * 365 }, (_, day) => {
  const date = new Date(Date.parse('2023-03-07') + day * 24 * HOUR).toISOString().slice(0, 10);
  return [
    `{"version":2,"sequence":${2 * day + 1},"at":"${date}T09:40:00-05:00","record":{"what":"water","kinds":[],"ml":200}}`,
    `{"version":2,"sequence":${2 * day + 2},"at":"${date}T10:11:00-05:00","record":{"what":"moved","kinds":[]}}`,
  ];
});

const backup = backupText({
  at: '2026-03-05T17:04:00-05:00',
  app: '0.1.0',
  settings: defaultSettings,
  health: null,
  history: new Map([['any', years.flat()]]),
});

const chooseBackup = async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage('Settings')(app, desktop);
  const file = path.join(app.folders.home, 'unknot-backup.json');
  writeFileSync(file, backup);
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await desktop.answerFileDialog('Open', file);
  await page.getByRole('heading', { name: 'What is in this backup' }).waitFor();
  return page;
};

const showData = async (page: Page) => {
  await page.getByRole('table').waitFor();
  await page.getByRole('heading', { name: 'Your data' }).evaluate((heading) => heading.scrollIntoView());
  return page;
};

const openNudge = async (app: RunningApp, desktop: Desktop) => {
  const { id } = await desktop.notifications.next();
  desktop.notifications.press(id, 'default');
  return app.window('player');
};

const next = (player: Page) => player.getByRole('button', { name: 'Next' }).click();

const shots: readonly Shot[] = [
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
    name: 'main-settings',
    at: '11:10:00',
    take: openPage('Settings'),
  },
  {
    name: 'main-settings-further',
    at: '11:10:00',
    take: async (app, desktop) => {
      const page = await openPage('Settings')(app, desktop);
      await page.getByText('Sitting and standing in turn').click();
      await page
        .getByRole('heading', { name: 'How you work' })
        .evaluate((heading) => heading.scrollIntoView());
      return page;
    },
  },
  {
    name: 'main-settings-data',
    at: '11:10:00',
    take: async (app, desktop) => {
      const page = await chooseBackup(app, desktop);
      await page.getByRole('button', { name: 'Replace my data with this backup' }).click();
      await page.getByText('Restored.').waitFor();
      return showData(page);
    },
  },
  {
    name: 'main-settings-data-chosen',
    at: '11:10:00',
    take: async (app, desktop) => showData(await chooseBackup(app, desktop)),
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
    state: {
      planned: { ...initialState(0).planned, checkedUntil: instant('10:55:00'), due: [instant('10:30:00')] },
    },
    take: async (app, desktop) => {
      const player = await startRoutine(app, desktop, 'Two-part calf stretch');
      await next(player);
      await player.getByText('Get ready').first().waitFor({ state: 'hidden' });
      await player.getByRole('button', { name: 'Pause' }).click();
      return player;
    },
  },
  {
    name: 'player-first',
    at: '11:24:58',
    take: openNudge,
  },
  {
    name: 'player-posture',
    at: '11:10:00',
    state: {
      prompt: {
        phase: 'open',
        id: 3,
        kinds: ['posture'],
        snoozes: 0,
        shownAt: instant('11:09:30'),
        waited: {},
        posture: 'sitting',
        stood: 0,
      },
    },
    take: openNudge,
  },
  {
    name: 'player-ready',
    at: '11:10:00',
    take: startRoutine,
  },
  {
    name: 'player-running',
    at: '11:10:00',
    take: async (app, desktop) => {
      const player = await startRoutine(app, desktop);
      await next(player);
      await next(player);
      await player.getByText('Get ready').first().waitFor({ state: 'hidden' });
      await player.getByRole('button', { name: 'Pause' }).click();
      return player;
    },
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
];

const folders: Readonly<Record<Variant, string>> = {
  usual: path.join(checkout, 'docs', 'images'),
  small: path.join(checkout, '.cache', 'screenshots', 'small'),
  'large-text': path.join(checkout, '.cache', 'screenshots', 'large-text'),
};

async function dress(app: RunningApp, page: Page, theme: Theme, variant: Variant): Promise<void> {
  const small = page.url().includes('window=player') ? [320, 400] : [480, 400];
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      const [width = 0, height = 0] = size;
      if (width > 0) window?.setContentSize(width, height);
    },
    variant === 'small' ? small : [],
  );
  await page.emulateMedia({ colorScheme: theme });
  if (variant === 'large-text') await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  // Two pictures painted: the new size and theme are on the screen.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

for (const { name, at, rate = 1, state = {}, take } of shots) {
  for (const variant of ['usual', 'small', 'large-text'] as const) {
    test(`${name}, ${variant}`, async ({ desktop }) => {
      mkdirSync(folders[variant], { recursive: true });
      const app = await desktop.launch({
        clock: { start: `2026-03-06T${at}`, rate },
        files: morning({ at, state }),
      });
      const page = await take(app, desktop);
      for (const theme of ['light', 'dark'] as const) {
        await dress(app, page, theme, variant);
        await page.screenshot({
          path: path.join(folders[variant], `${name}-${theme}.png`),
          fullPage: variant !== 'usual',
          // Colours fade from one theme to the other; the picture is of the end.
          animations: 'disabled',
        });
      }
    });
  }
}
