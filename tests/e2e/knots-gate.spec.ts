import type { Page } from '@playwright/test';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { answers } from '../answers.ts';
import { answerNoneTo, leftLegIsChecked, tickTodayInLeftLeg } from './support/health-questions.ts';
import { choose, describeSpot, knotNoted, marchHistory, openKnots } from './support/knots.ts';
import { engineOnDisk, healthFile, historyOnDisk, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The way to pressure on a calf, and how a sign of today closes it. A Friday in New York. */

const friday = (time: string, rate: number) => ({ start: `2026-03-06T${time}`, rate });
const roller = { equipment: { roller: true } };
const noReminders = {
  reminders: { move: { enabled: false }, stretch: { enabled: false }, water: { enabled: false } },
};
/** The background was asked this morning; what suits the person was not for a month, so that it is asked again. */
const health = healthFile({
  ...answers(),
  suitability: { at: Date.parse('2026-02-01'), ticked: [], cleared: false },
  background: { at: Date.parse('2026-03-06T08:55:00-05:00'), ticked: [], cleared: false },
});
const onFloor = { name: 'Start on the floor: Easing a tender spot, on the floor' };

const startOnFloor = (window: Page) => window.getByRole('button', onFloor);

/** Notes a spot on the right leg, and goes through the check that stands before pressing it. */
async function comeToStart(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Note a tender spot' }).click();
  await choose(window, 'Which leg is it?', 'Right leg');
  await choose(window, 'Where is it?', 'Middle of the calf');
  await describeSpot(window);
  await window.getByRole('button', { name: 'Save this entry' }).click();
  // A new knot asks the background anew.
  await answerNoneTo(window, 'background');
  await window.getByRole('button', { name: 'Close' }).click();
  await startOnFloor(window).click();
  await answerNoneTo(window, 'emergency', 'sameDay', 'background', 'suitability');
  await expect(window.getByRole('alert')).toContainText('This is not a medical check.');
  await expect(window.getByText('Next: Easing a tender spot, on the floor, right leg')).toBeVisible();
}

test('a spot may be pressed after four questions, on that leg, to the end, and once a day', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const files = { ...health, ...settingsFile({ ...roller, ...noReminders }) };
  const app = await desktop.launch({ clock: friday('09:00:00', 20), files });
  const window = await openKnots(desktop, app);
  await comeToStart(window);
  const onDisk = () => engineOnDisk(app.folders).player;
  expect(onDisk()).toBeNull();
  await window.getByRole('button', { name: 'Start' }).click();
  const player = await app.window('player');
  expect(onDisk()).toMatchObject({ routine: 'R7', form: { ...FULL_FORM, leg: 'right' } });
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 60_000 });
  await expect(player.getByRole('radiogroup')).toHaveCount(1);
  await player.getByRole('radiogroup', { name: 'Right calf' }).getByText('2', { exact: true }).click();
  await expect(player.getByText('Noted.')).toBeVisible();
  const [, ...pressed] = historyOnDisk(app.folders).map(({ record }) => record);
  const sides = { left: 0, right: 260, both: 0 };
  expect(pressed).toEqual([
    { what: 'done', routine: 'R7', kinds: [], seconds: 260, ofSeconds: 260, sides },
    { what: 'comfort', routine: 'R7', leg: 'right', score: 2 },
  ]);
  await expect(window.getByText('This leg has had its session for today.')).toBeVisible();
  await expect(startOnFloor(window)).toBeHidden();
});

test('a sign of today before pressure closes the leg to all but water, until a professional has checked it', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const files = {
    ...health,
    ...settingsFile(roller),
    ...marchHistory(['2026-03-06T08:50', knotNoted('2026-03-04')]),
  };
  const app = await desktop.launch({ clock: friday('09:00:00', 1), files });
  const window = await openKnots(desktop, app);
  await startOnFloor(window).click();
  await answerNoneTo(window, 'emergency');
  await tickTodayInLeftLeg(window, 'Warmth');
  await expect(window.getByText('This leg waits until a professional has checked it.')).toBeVisible();
  await expect(window.getByRole('button', { name: /^Start/u })).toHaveCount(0);
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Next: glass of water in (?:59|60) min$/u);
  const lines = (await desktop.tray.menu()).map(({ label }) => label);
  expect(lines.filter((label) => label === 'Routines' || label.startsWith('Start'))).toEqual([]);
  await app.end();

  // Past three calf breaks and the planned stretch of half past ten.
  const again = await desktop.launch({ clock: friday('09:02:00', 240) });
  const first = await desktop.notifications.next(40_000);
  desktop.notifications.press(first.id, 'water');
  const second = await desktop.notifications.next(40_000);
  expect([first.summary, second.summary]).toEqual(['Time for a glass of water', 'Time for a glass of water']);
  await again.end();

  const later = await desktop.launch({ clock: friday('11:30:00', 1) });
  const waiting = await openKnots(desktop, later);
  await expect(waiting.getByText('This leg waits until a professional has checked it.')).toBeVisible();
  await waiting.getByRole('link', { name: 'Settings', exact: true }).click();
  await leftLegIsChecked(waiting);
  await expect.poll(() => desktop.tray.tooltip()).toContain('calf break');
  await waiting.getByRole('link', { name: 'Knots', exact: true }).click();
  await expect(startOnFloor(waiting)).toBeVisible();
});
