import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import { enterTo, enterToHealth, firstStart, tabTo, type } from './support/first-run.ts';
import type { Folders } from './support/folders.ts';
import { configFiles, settingsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The first run, from the very first start of the app on. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

const heading = (window: Page, name: string) => window.getByRole('heading', { name, exact: true });
const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const press = (window: Page, name: string) => button(window, name).click();
const tick = (window: Page, name: string) => window.getByRole('checkbox', { name });

function read(folders: Folders, file: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(path.join(folders.root, file), 'utf8'));
  return parsed;
}

const healthOnDisk = (folders: Folders) => read(folders, 'config/unknot/health.json');
const appOnDisk = (folders: Folders) => read(folders, 'state/unknot/app.json');

/** How they work, when, and what is at hand. */
async function choose(window: Page): Promise<void> {
  await type(window, 'Tab', 'ArrowDown', 'ArrowDown');
  await expect(window.getByRole('radio', { name: 'Sitting and standing in turn' })).toBeChecked();
  await type(window, 'Tab', 'ArrowDown', 'Tab', 'ArrowRight');
  await expect(window.getByRole('radio', { name: 'Build up' })).toBeChecked();
  await enterTo(window, 'When do you work?');
  await type(window, 'Tab', '0', '8', '3', '0', 'a');
  await tabTo(window, tick(window, 'Saturday'));
  await type(window, 'Space');
  await expect(tick(window, 'Saturday')).toBeChecked();
  await enterTo(window, 'What is at hand?');
  await tabTo(window, tick(window, 'A foam roller'));
  await type(window, 'Space');
  await expect(tick(window, 'A foam roller')).toBeChecked();
}

/** Something about their health, and what it comes to. */
async function answer(window: Page): Promise<void> {
  await enterTo(window, 'A few health questions');
  await tabTo(window, tick(window, 'Numb feet'));
  await type(window, 'Space', 'Enter');
  await expect(button(window, 'Next')).toBeFocused();
  await enterTo(window, 'What your answers change');
  await expect(window.getByRole('alert')).toContainText('No pressure here');
}

/** The last screen, to the routine. */
async function tryOut(window: Page): Promise<void> {
  await enterTo(window, 'Try it out');
  await tabTo(window, window.getByRole('switch', { name: 'Start Unknot when I log in' }));
  await type(window, 'Space');
  await tabTo(window, button(window, 'Show a test notification'));
  await type(window, 'Enter');
  await expect(
    window.getByText('Your computer showed it, as it does for other apps. Did you see it?'),
  ).toBeVisible();
  await tabTo(window, button(window, 'Show me one now'));
  await type(window, 'Enter');
}

test('the first run is gone through with the keyboard alone, to the routine that runs', async ({
  desktop,
}) => {
  const { app, window } = await firstStart(desktop);
  await choose(window);
  await answer(window);
  await tryOut(window);
  await expect(button(await app.window('player'), 'Pause')).toBeVisible();
  await expect(heading(window, 'Today')).toBeVisible();
  expect((await desktop.notifications.next()).summary).toBe('A test: this is how Unknot reaches you');
  const hours = [['08:30', '17:00']];
  expect(settingsOnDisk(app.folders)).toMatchObject({
    posture: 'sitStand',
    reminders: {
      move: { everyMinutes: 20 },
      water: { everyMinutes: 60 },
      posture: { sitMinutes: 25, standMinutes: 15, moveMinutes: 0 },
    },
    hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: [] },
    equipment: { wall: true, chair: true, strap: false, roller: true, ball: false, step: false },
    startAtLogin: true,
  });
  const at: unknown = expect.any(Number);
  expect(healthOnDisk(app.folders)).toEqual({
    ...unanswered,
    suitability: { at, ticked: ['numbFeet'], cleared: false },
    fluids: { at, ticked: [] },
    balance: true,
  });
  expect(appOnDisk(app.folders)).toMatchObject({ firstRunDone: true });
});

test('whoever takes what is proposed presses Enter six times, and never answers a question unasked', async ({
  desktop,
}) => {
  const { app, window } = await firstStart(desktop);
  await enterToHealth(window);
  await type(window, 'Enter');
  await expect(button(window, 'None of these apply')).toBeFocused();
  expect(configFiles(app.folders)).not.toContain('health.json');
  await enterTo(window, 'Try it out');
  await expect(window.getByText('Nothing you ticked stops a gentle session.')).toBeVisible();
  await type(window, 'Enter');
  await expect(button(await app.window('player'), 'Pause')).toBeVisible();
  expect(healthOnDisk(app.folders)).toMatchObject({
    suitability: { ticked: [] },
    fluids: { ticked: [] },
    balance: true,
  });
});

test('skipped at once, it leaves all as proposed: no water prompt, no pressure, and the questions stay open', async ({
  desktop,
}) => {
  const { app, window } = await firstStart(desktop, { clock: { ...morning, rate: 240 } });
  await tabTo(window, button(window, 'Skip and use what is proposed'));
  await type(window, 'Enter');
  await expect(heading(window, 'Today')).toBeVisible();
  await expect(window.getByRole('main')).toBeFocused();
  await expect(button(window, 'Answer the health questions')).toBeVisible();
  // The second prompt comes after the time at which a glass of water would have been due.
  const prompts = [await desktop.notifications.next(30_000), await desktop.notifications.next(30_000)];
  expect(prompts.map(({ summary }) => summary)).toEqual(['Time for a calf break', 'Time for a calf break']);
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(window.getByText('The questions about what you drink are not answered yet.')).toBeVisible();
  expect(appOnDisk(app.folders)).toMatchObject({ firstRunDone: true });
  expect(configFiles(app.folders).filter((name) => name.endsWith('.json'))).toEqual([]);
});

test('the questions can wait: then the last screen is reached without an answer', async ({ desktop }) => {
  const { app, window } = await firstStart(desktop);
  await enterToHealth(window);
  await expect(window.getByText('no routines with pressure and no water reminders')).toBeVisible();
  await tabTo(window, button(window, 'Answer later'));
  await enterTo(window, 'Try it out');
  await expect(window.getByText('Nothing you ticked')).toBeHidden();
  await tabTo(window, button(window, 'Finish'));
  await type(window, 'Enter');
  await expect(heading(window, 'Today')).toBeVisible();
  expect([existsSync(path.join(app.folders.config, 'unknot', 'health.json')), app.windows().length]).toEqual([
    false,
    1,
  ]);
});

test('a sign of an emergency shows its card at once, and nothing is started after it', async ({
  desktop,
}) => {
  const { app, window } = await firstStart(desktop);
  await enterToHealth(window);
  await tabTo(window, tick(window, 'Chest pain'));
  await type(window, 'Space');
  await expect(window.getByRole('alert')).toContainText('Stop here. Call your local emergency number now');
  await expect.poll(() => desktop.tray.tooltip()).toContain('Paused until');
  expect(healthOnDisk(app.folders)).toEqual({
    ...unanswered,
    legs: { left: expect.any(Number), right: expect.any(Number) },
  });
  await press(window, 'Close');
  await expect(window.getByText('You ticked something that a professional should look at.')).toBeVisible();
  await expect(tick(window, 'Chest pain')).not.toBeChecked();
  await press(window, 'Answer later');
  await expect(button(window, 'Finish')).toBeVisible();
  await expect(button(window, 'Show me one now')).toBeHidden();
  expect(appOnDisk(app.folders)).toMatchObject({ firstRunDone: false });
});

test('"Something feels wrong" leads out of it and back to where it was', async ({ desktop }) => {
  const { window } = await firstStart(desktop);
  await enterTo(window, 'When do you work?');
  await press(window, 'Something feels wrong');
  await expect(window.getByText('Question 1 of 4')).toBeVisible();
  await type(window, 'Escape');
  await expect(heading(window, 'When do you work?')).toBeFocused();
});

test('cut off in the middle, it begins again with what was chosen', async ({ desktop }) => {
  const { app, window } = await firstStart(desktop);
  await type(window, 'Tab', 'ArrowDown');
  await enterTo(window, 'When do you work?');
  await window.getByLabel('From').fill('22:00');
  await window.getByLabel('To').fill('06:00');
  await expect(window.getByText('That ends on the next day.')).toBeVisible();
  await enterTo(window, 'What is at hand?');
  const hours = [['22:00', '06:00']];
  await expect
    .poll(() => settingsOnDisk(app.folders))
    .toMatchObject({ posture: 'standing', hours: { fri: hours } });
  await app.kill();

  const again = await desktop.launch({ clock: morning, firstRun: 'ahead' });
  await desktop.tray.click('Open Unknot');
  const back = await again.window('main');
  await expect(heading(back, 'Welcome to Unknot')).toBeVisible();
  await expect(back.getByRole('radio', { name: 'Standing', exact: true })).toBeChecked();
  await press(back, 'Next');
  await expect(back.getByLabel('To')).toHaveValue('06:00');
  expect(appOnDisk(again.folders)).toMatchObject({ firstRunDone: false });
});
