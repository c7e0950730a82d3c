import type { Page } from '@playwright/test';
import type { EngineState } from '../../shared/engine/state.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import { countingSince, engineOnDisk, noFluidLimit, recordsOnDisk, settingsFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* The Today page over a Friday in New York, working hours from nine to five. Times are written as in the United States. */

const day = '2026-03-06T';
const clock = (time: string, rate = 1) => ({ start: `${day}${time}`, rate });
const at = (time: string) => Date.parse(`${day}${time}-05:00`);
const breaksOnly = settingsFile({ reminders: { stretch: { enabled: false } } });

/** The intervals have run since nine, and the app was there until a moment ago. */
const counting = (lastSeen: string, changes: Partial<EngineState> = {}) =>
  countingSince(`${day}09:00:00-05:00`, `${day}${lastSeen}-05:00`, changes);

const history = (...events: readonly (readonly [time: string, record: HistoryRecord])[]) => ({
  'data/unknot/history/2026-03.ndjson': events
    .map(([time, record], index) =>
      JSON.stringify({ version: 2, sequence: index + 1, at: `${day}${time}-05:00`, record }),
    )
    .join('\n')
    .concat('\n'),
});

const fullDay = history(
  [
    '09:31:25',
    {
      what: 'done',
      routine: 'R1',
      kinds: ['move'],
      seconds: 60,
      ofSeconds: 60,
      sides: { left: 10, right: 10, both: 40 },
    },
  ],
  ['09:40:00', { what: 'water', kinds: [], ml: 200 }],
  ['10:11:00', { what: 'skipped', kinds: ['move'] }],
  ['10:20:00', { what: 'posture', is: 'standing' }],
  ['10:44:00', { what: 'missed', kinds: ['move', 'water'] }],
  ['11:00:00', { what: 'natural', kinds: [], minutes: 12 }],
  ['11:10:00', { what: 'paused', until: at('11:30:00') }],
  ['11:30:00', { what: 'resumed' }],
);

async function openToday(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Your day' })).toBeVisible();
  return window;
}

/** The lines of one of the two lists, as a person reads them. */
function lines(window: Page, list: 'Still to come' | 'So far today'): Promise<string[]> {
  return window
    .getByRole('region', { name: list })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.textContent.replaceAll(/\s/gu, ' ')));
}

const planned = (window: Page) => lines(window, 'Still to come');

/** What the marks of the timeline say when somebody points at them. */
const marks = (window: Page) =>
  window
    .getByRole('region', { name: 'Your day' })
    .locator('[title]')
    .evaluateAll((all) => all.map((mark) => (mark.getAttribute('title') ?? '').replaceAll(/[^\S\n]/gu, ' ')));

test('the timeline and its lists show a routine as soon as it is finished, and what comes after it', async ({
  desktop,
}) => {
  const files = { ...counting('09:09:50'), ...breaksOnly };
  const app = await desktop.launch({ clock: clock('09:10:00', 30), files });
  const window = await openToday(desktop, app);
  await window.getByRole('button', { name: 'Start 60-second desk reset' }).click();
  await expect
    .poll(() => lines(window, 'So far today'))
    .toEqual([expect.stringMatching(/^9:1\d AM60-second desk reset, all of it$/u)]);
  await expect.poll(async () => (await planned(window))[0]).toMatch(/^9:4\d AMcalf break$/u);
  const [done, next] = await marks(window);
  expect([done, next]).toEqual([
    expect.stringMatching(/^9:1\d AM 60-second desk reset, all of it$/u),
    expect.stringMatching(/^9:4\d AM calf break$/u),
  ]);
});

test('a changed interval, wherever it is changed, and a pause move what is planned at once', async ({
  desktop,
}) => {
  const app = await desktop.launch({
    clock: clock('09:10:00'),
    files: { ...counting('09:09:50'), ...breaksOnly },
  });
  const window = await openToday(desktop, app);
  await expect.poll(async () => (await planned(window))[0]).toBe('9:30 AMcalf break');
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Done' }).click();
  await player.evaluate(
    "window.unknot.call('settings.change', { reminders: { move: { everyMinutes: 45 } } })",
  );
  await expect.poll(async () => (await planned(window))[0]).toBe('9:45 AMcalf break');
  await desktop.tray.click('Pause', '1 hour');
  // Three quarters of an hour after its end.
  await expect.poll(async () => (await planned(window))[0]).toMatch(/^10:5\d AMcalf break$/u);
  await desktop.tray.click('Resume');
  await desktop.tray.click('Pause', 'Until I resume');
  await expect(window.getByText('Nothing is planned until you resume.')).toBeVisible();
  expect(await planned(window)).toEqual([]);
});

test('"I just moved" moves the next break, and stands on the timeline', async ({ desktop }) => {
  const files = { ...counting('09:14:50'), ...breaksOnly };
  const app = await desktop.launch({ clock: clock('09:15:00'), files });
  const window = await openToday(desktop, app);
  await expect.poll(async () => (await planned(window))[0]).toBe('9:30 AMcalf break');
  const before = await window.getByRole('region', { name: 'Your day' }).boundingBox();
  await window.getByRole('button', { name: 'I just moved' }).click();
  await expect.poll(async () => (await planned(window))[0]).toMatch(/^9:4[5-9] AMcalf break$/u);
  expect([await lines(window, 'So far today'), (await marks(window))[0]]).toEqual([
    [expect.stringMatching(/^9:1[5-9] AMMoved on your own$/u)],
    expect.stringMatching(/^9:1[5-9] AM Moved on your own$/u),
  ]);
  expect(recordsOnDisk(app.folders)).toEqual(['moved']);
  // Nothing has jumped.
  expect(await window.getByRole('region', { name: 'Your day' }).boundingBox()).toEqual(before);
});

test('what the person says about sitting and standing is known everywhere', async ({ desktop }) => {
  const app = await desktop.launch({ clock: clock('09:15:00'), files: counting('09:14:50') });
  const window = await openToday(desktop, app);
  await window.getByText('standing', { exact: true }).click();
  await expect(window.getByRole('radio', { name: 'standing' })).toBeChecked();
  expect(await lines(window, 'So far today')).toEqual([
    expect.stringMatching(/^9:1[5-9] AMStanding from here on$/u),
  ]);
  await expect(window.getByRole('button', { name: 'Start Standing-all-day relief' })).toBeVisible();
  await desktop.tray.click('I am', 'Sitting');
  await expect(window.getByRole('radio', { name: 'sitting' })).toBeChecked();
});

test('a leg that is still open is gone on with by one click', async ({ desktop }) => {
  const leftOnly = {
    at: at('09:10:00'),
    routine: 'R6' as const,
    form: FULL_FORM,
    outcome: 'stopped' as const,
    sides: { left: 90, right: 0, both: 0 },
    comfort: { left: null, right: null },
  };
  const files = counting('09:14:50', { routines: { sessions: [leftOnly], counted: {} } });
  const app = await desktop.launch({ clock: clock('09:15:00'), files });
  const window = await openToday(desktop, app);
  await expect(window.getByRole('heading', { name: 'The right leg is still open' })).toBeVisible();
  await window.getByRole('button', { name: 'Start the right leg' }).click();
  const player = await app.window('player');
  await expect(player.getByText('Step 1 of 5')).toBeVisible();
  expect(engineOnDisk(app.folders).player?.form.leg).toBe('right');
});

test('on a day off there is no timeline, and what is recorded has its place on one', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: clock('11:10:00'),
    files: {
      ...counting('11:09:50'),
      ...settingsFile({ hours: { fri: [] }, reminders: { stretch: { enabled: false } } }),
    },
  });
  const window = await openToday(desktop, app);
  await expect(window.getByText('You have set no hours for today.')).toBeVisible();
  await expect(window.getByText('Nothing recorded yet today.')).toBeVisible();
  expect(await marks(window)).toEqual([]);
  await window.getByRole('button', { name: 'I just moved' }).click();
  await expect.poll(() => marks(window)).toEqual([expect.stringMatching(/^11:1\d AM Moved on your own$/u)]);
});

test('all that is planned can be shown', async ({ desktop }) => {
  const files = { ...counting('15:00:00', { kinds: kindsSince('15:00:00') }), ...breaksOnly, ...fullDay };
  const app = await desktop.launch({ clock: clock('15:00:10'), files });
  const window = await openToday(desktop, app);
  const next = ['3:30 PMcalf break', '4:01 PMcalf break', '4:33 PMcalf break'];
  await expect.poll(() => planned(window)).toEqual(next);
  await expect(window.getByRole('button', { name: /^Show all/u })).toBeHidden();
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await window.getByText('Active', { exact: true }).click();
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  await expect.poll(async () => (await planned(window)).length).toBe(4);
  await window.getByRole('button', { name: 'Show all 5' }).click();
  expect((await planned(window)).length).toBe(5);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a full day (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({
      clock: clock('11:40:00'),
      files: { ...counting('11:39:50', { kinds: kindsSince('11:30:00') }), ...fullDay, ...noFluidLimit },
    });
    const window = await openToday(desktop, app);
    await window.emulateMedia({ colorScheme: scheme });
    await window.getByRole('button', { name: /^Show all/u }).click();
    await expect.poll(async () => (await marks(window)).length).toBeGreaterThan(10);
    expect(await axeProblems(window)).toEqual([]);
  });
}

function kindsSince(time: string): EngineState['kinds'] {
  const fresh = { freshStart: at(time), notBefore: null };
  return { move: fresh, water: fresh, posture: fresh };
}
