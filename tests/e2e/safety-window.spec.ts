import type { Page } from '@playwright/test';
import { answers } from '../answers.ts';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import { answerNoneTo } from './support/health-questions.ts';
import { healthFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* The safety check as the person meets it: in the main window, by keyboard and screen reader, and in the settings. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const lastMonday = Date.parse('2026-03-02T09:20:00-05:00');

const waiting = healthFile({
  ...answers(),
  suitability: { at: lastMonday, ticked: ['fractureOrWound'], cleared: false },
  legs: { left: lastMonday, right: null },
});

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const press = (window: Page, name: string) => button(window, name).click();

async function feelsWrong(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Something feels wrong');
  const window = await app.window('main');
  await expect(window.getByText('Question 1 of 4')).toBeVisible();
  return window;
}

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Health', exact: true })).toBeVisible();
  return window;
}

/** Presses keys one after the other, as a person without a mouse does. */
async function type(window: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

test('the check can be gone through, back and out of with the keyboard alone', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await feelsWrong(desktop, app);
  await expect(window.getByRole('heading', { name: 'Right now, do you have any of these?' })).toBeFocused();
  await type(window, 'Tab', 'Space');
  await expect(window.getByRole('checkbox', { name: 'Breathlessness' })).toBeChecked();
  await type(window, 'Space');
  await button(window, 'None of these').focus();
  await type(window, 'Enter');
  await expect(window.getByRole('heading', { name: 'In one leg, rarely both' })).toBeFocused();
  await window.getByRole('checkbox', { name: 'I am not sure' }).focus();
  await type(window, 'Space', 'Tab', 'ArrowUp');
  await expect(window.getByRole('radio', { name: 'Right leg' })).toBeChecked();
  await type(window, 'Tab', 'Tab', 'Enter');
  await expect(window.getByRole('heading', { name: 'Right now, do you have any of these?' })).toBeFocused();
  await type(window, 'Escape');
  await expect(window.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await expect(window.getByRole('main')).toBeFocused();
});

test('a sign of today in the left leg is said at once, and only that leg waits', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: healthFile(answers()) });
  const window = await feelsWrong(desktop, app);
  await press(window, 'None of these');
  await expect(window.getByRole('radiogroup', { name: 'Which leg is it?' })).toBeHidden();
  await window.getByText('Warmth').click();
  await window.getByRole('radio', { name: 'Left leg' }).check({ force: true });
  await press(window, 'Continue');
  await expect(window.getByRole('alert')).toContainText('Left legPlease get medical advice today');
  await expect(window.getByRole('heading', { name: 'Please get medical advice today' })).toBeFocused();
  await press(window, 'Close');
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(button(window, 'A professional has checked this: left leg')).toBeVisible();
  await expect(button(window, 'A professional has checked this: right leg')).toBeHidden();
});

test('the settings say what is closed and why, and open it only after a second word', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: waiting });
  const window = await openSettings(desktop, app);
  await expect(window.getByText('You noted something on', { exact: false })).toContainText('2026');
  const checked = button(window, 'A professional has checked this: left leg');
  await checked.click();
  await press(window, 'Not yet');
  await expect(checked).toBeFocused();
  await checked.click();
  await expect(
    window.getByText('Has a professional, such as a doctor, looked at your left leg?'),
  ).toBeFocused();
  await press(window, 'Yes, they have');
  await expect(window.getByText('Noted.')).toBeFocused();
  await expect(checked).toBeHidden();
  await press(window, 'A professional has checked this: all leg routines');
  await press(window, 'Yes, they have');
  await expect(
    window.getByText('You said that a professional has cleared you for leg exercise.'),
  ).toBeVisible();
  // Pressure does not open with that.
  await expect(window.getByRole('heading', { name: 'Pressure on a calf' })).toBeVisible();
});

test('the health answers are deleted only after a second word', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: waiting });
  const window = await openSettings(desktop, app);
  await press(window, 'Delete my health answers');
  await expect(window.getByText('Delete all that you have answered here?')).toBeFocused();
  await type(window, 'Escape');
  await expect(button(window, 'Delete my health answers')).toBeFocused();
  await press(window, 'Delete my health answers');
  await expect(window.getByText('Your left leg waits for a professional.')).toBeVisible();
  await press(window, 'Delete my answers');
  await expect(window.getByText('Your health answers are deleted.')).toBeFocused();
  // The leg waits all the same, until that is deleted too.
  await expect(button(window, 'A professional has checked this: left leg')).toBeVisible();
  await press(window, 'Delete my health answers');
  await window.getByText('Also forget that my left leg waits for a check').click();
  await press(window, 'Delete my answers');
  await expect(button(window, 'A professional has checked this: left leg')).toBeHidden();
  await expect(window.getByText('Nothing is answered yet.')).toBeVisible();
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  await press(window, 'Answer the health questions');
  await expect(window.getByText('Question 1 of 4')).toBeVisible();
});

test('after a month Today asks whether anything has changed, and finds the old answers ticked', async ({
  desktop,
}) => {
  const old = { at: Date.parse('2026-01-15'), cleared: false };
  const app = await desktop.launch({
    clock: morning,
    files: healthFile({ ...answers(), suitability: { ...old, ticked: ['numbFeet'] } }),
  });
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await press(window, 'Look through my answers');
  await answerNoneTo(window, 'background');
  await expect(window.getByRole('checkbox', { name: 'Numb feet' })).toBeChecked();
  await window.getByText('Numb feet').click();
  await press(window, 'None of these');
  // It says what that opens before it counts.
  await expect(window.getByRole('alert')).toContainText('Change your answer?');
  await press(window, 'Yes, change my answer');
  await answerNoneTo(window, 'fluids');
  await expect(window.getByRole('alert')).toBeVisible();
  await press(window, 'Close');
  await expect(button(window, 'Look through my answers')).toBeHidden();
});

test('"Something feels wrong" in the player holds the routine, which can be gone on with after the check', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: healthFile(answers()) });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await press(player, 'Something feels wrong');
  const window = await app.window('main');
  await expect(window.getByText('Question 1 of 4')).toBeVisible();
  await expect(button(player, 'Resume')).toBeVisible();
  await press(window, 'Close');
  await expect(window.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await press(player, 'Resume');
  await expect(button(player, 'Pause')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the safety check and in the health card (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files: waiting });
    const window = await openSettings(desktop, app);
    await window.emulateMedia({ colorScheme: scheme });
    await press(window, 'A professional has checked this: left leg');
    const settings = await axeProblems(window);
    await press(window, 'Something feels wrong');
    const emergency = await axeProblems(window);
    await press(window, 'None of these');
    await window.getByText('Warmth').click();
    const today = await axeProblems(window);
    await press(window, 'Continue');
    const todayCard = await axeProblems(window);
    await press(window, 'Close');
    await press(window, 'Something feels wrong');
    await window.getByText('Chest pain').click();
    await press(window, 'Continue');
    await expect(button(window, 'I am calling')).toBeVisible();
    const problems = [settings, emergency, today, todayCard, await axeProblems(window)];
    expect(problems).toEqual([[], [], [], [], []]);
  });
}

for (const textSize of ['100%', '200%']) {
  test(`the check can be used in the smallest window, with text of ${textSize}`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning });
    const window = await feelsWrong(desktop, app);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(480, 400),
    );
    await window.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    const sticksOut = () =>
      window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const widths = [await sticksOut()];
    await press(window, 'None of these');
    await window.getByText('Warmth').click();
    for (const target of await window.locator('button, label').all()) await target.click({ trial: true });
    widths.push(await sticksOut());
    await press(window, 'Continue');
    await expect(window.getByRole('alert')).toBeVisible();
    widths.push(await sticksOut());
    await press(window, 'Close');
    await press(window, 'Something feels wrong');
    await window.getByText('Chest pain').click();
    await press(window, 'Continue');
    await button(window, 'I am calling').click({ trial: true });
    expect([...widths, await sticksOut()]).toEqual([0, 0, 0, 0]);
  });
}
