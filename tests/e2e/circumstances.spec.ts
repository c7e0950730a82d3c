import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { engineOnDisk, recordsOnDisk, settingsFile, settingsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* What the person tells the app about their day: meetings, how they work, planned stretches, a gentler plan. */

const at = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);
const clock = (time: string, rate = 1) => ({ start: `2026-03-06T${time}`, rate });
const engine = (lastSeen: string, changes: Partial<EngineState> = {}) => ({
  'state/unknot/engine.json': JSON.stringify({
    ...initialState(at('09:00:00')),
    lastSeen: at(lastSeen),
    ...changes,
  }),
});

test('a prompt that falls due in a meeting waits for a minute after it', async ({ desktop }) => {
  const app = await desktop.launch({ clock: clock('09:27:00', 60), files: engine('09:26:30') });
  const counting = await desktop.tray.icon();
  await desktop.tray.click('In a meeting', 'Until I say so');
  await expect.poll(() => desktop.tray.icon()).not.toEqual(counting);
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Waiting: in a meeting since 09:2\d$/u);
  const labels = (await desktop.tray.menu()).map(({ label }) => label);
  expect(labels).toContain('1 waiting: calf break');
  await desktop.tray.click('The meeting is over');
  await desktop.notifications.next();
  const { prompt, meeting } = engineOnDisk(app.folders);
  expect([prompt?.phase, prompt?.kinds, meeting]).toEqual(['open', ['move'], null]);
});

test('a meeting says when it ends, and its end can be set anew', async ({ desktop }) => {
  const app = await desktop.launch({ clock: clock('09:05:00'), files: engine('09:04:50') });
  await desktop.tray.click('In a meeting', 'For 30 minutes');
  await desktop.tray.click('In a meeting until 09:35', 'For 1 hour');
  await expect.poll(() => engineOnDisk(app.folders).meeting?.until).toBeGreaterThanOrEqual(at('10:05:00'));
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByText('Quiet: in a meeting since 09:05')).toBeVisible();
  await window.getByRole('button', { name: 'The meeting is over' }).click();
  await expect(window.getByText(/^Next: calf break/u)).toBeVisible();
});

test('a change between sitting and standing is asked for in its rhythm, and answered in the window', async ({
  desktop,
}) => {
  const files = {
    ...engine('09:29:50'),
    ...settingsFile({ posture: 'sitStand', reminders: { move: { enabled: false } } }),
  };
  const app = await desktop.launch({ clock: clock('09:29:58'), files });
  const { id, summary, actions } = await desktop.notifications.next();
  expect([summary, actions.map(({ label }) => label)]).toEqual([
    'Time to change between sitting and standing',
    ['Time to change between sitting and standing', 'I have changed', 'In 5 min', 'Skip'],
  ]);
  desktop.notifications.press(id, 'default');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'I have changed' }).click();
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['posture']);
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: change of posture in 10 min');
  await desktop.tray.click('I am', 'Sitting');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: change of posture in 30 min');
});

test('a planned stretch comes at its time, and its times are set in the window', async ({ desktop }) => {
  const files = { ...engine('10:29:50'), ...settingsFile({ reminders: { move: { enabled: false } } }) };
  const app = await desktop.launch({ clock: clock('10:29:58'), files });
  const { id, summary } = await desktop.notifications.next();
  expect(summary).toBe('Time for a calf stretch');
  desktop.notifications.press(id, 'skip');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['skipped']);
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await window.getByRole('button', { name: 'Add a time' }).click();
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Next: calf stretch in (299|300) min$/u);
  expect(settingsOnDisk(app.folders)).toMatchObject({
    reminders: { stretch: { times: ['10:30', '15:30'] } },
  });
  await window.getByRole('button', { name: 'Remove the time 15:30' }).click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Nothing more before your hours end at 17:00');
});

test('a gentler plan is offered in the window after three skips, and taken there', async ({ desktop }) => {
  const skipped = { ...initialState(0).habits, skipsInRow: 2 };
  const app = await desktop.launch({
    clock: clock('09:29:58'),
    files: engine('09:29:50', { habits: skipped }),
  });
  const { id } = await desktop.notifications.next();
  desktop.notifications.press(id, 'skip');
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await window.getByRole('button', { name: 'Use the gentle plan' }).click();
  await expect(window.getByText('Fewer reminders?')).toBeHidden();
  expect(settingsOnDisk(app.folders)).toMatchObject({
    reminders: { move: { everyMinutes: 60 }, water: { everyMinutes: 90 } },
  });
});
