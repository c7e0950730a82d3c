import type { Page } from '@playwright/test';
import { answers } from '../answers.ts';
import type { Desktop } from './support/desktop.ts';
import { answerNone } from './support/health-questions.ts';
import {
  countingSince,
  engineOnDisk,
  healthFile,
  historyOnDisk,
  noFluidLimit,
  settingsFile,
} from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const noStretch = { reminders: { stretch: { enabled: false } } };
const limited = healthFile(answers({ fluids: ['heartFailure'] }));

async function open(desktop: Desktop, app: RunningApp, line: 'Settings' | 'Open Unknot'): Promise<Page> {
  await desktop.tray.click(line);
  return app.window('main');
}

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const drunkOnDisk = ({ folders }: RunningApp) => engineOnDisk(folders).drinks.map(({ ml }) => ml);
const recorded = ({ folders }: RunningApp) =>
  historyOnDisk(folders).map(({ record }) => ('ml' in record ? `${record.what} ${record.ml}` : record.what));

test('water reminders wait for the health questions, and then their interval can be set', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: settingsFile(noStretch) });
  const window = await open(desktop, app, 'Settings');
  await button(window, 'Answer now').click();
  await answerNone(window);
  const minutes = window.getByRole('textbox', { name: 'Minutes between glasses of water' });
  await minutes.fill('45');
  await minutes.press('Enter');
  await window.getByText('Remind me to move my calves').click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: glass of water in 45 min');
  await app.end();
  await desktop.launch({ clock: morning });
  expect(await desktop.tray.tooltip()).toBe('Next: glass of water in 45 min');
});

test('people with a fluid limit get no reminder, and can log against the number of their clinician', async ({
  desktop,
}) => {
  const files = {
    ...limited,
    ...settingsFile({ reminders: { ...noStretch.reminders, move: { enabled: false } } }),
  };
  const app = await desktop.launch({ clock: morning, files });
  expect(await desktop.tray.tooltip()).toBe('All reminders are off');
  const window = await open(desktop, app, 'Open Unknot');
  await expect(window.getByText('Your own clinician’s number comes first.')).toBeVisible();
  await expect(button(window, 'Minerals in food')).toBeHidden();
  await expect(button(window, 'Log a glass (200 ml)')).toBeHidden();
  await window.getByText('Log what I drink against my allowance').click();
  const allowance = window.getByRole('textbox', { name: 'My allowance for a day, in ml' });
  await allowance.fill('600');
  await allowance.press('Enter');
  await expect(window.getByText('0 of 600 ml of your allowance')).toBeVisible();
  await desktop.tray.click('Log water', '500 ml');
  await expect(window.getByText('500 of 600 ml of your allowance')).toBeVisible();
  await expect(window.getByText('You are close to your allowance.')).toBeVisible();
  await button(window, 'Log a glass (200 ml)').click();
  await expect(window.getByText('700 of 600 ml of your allowance')).toBeVisible();
  await expect(window.getByText('You have reached your allowance.')).toBeVisible();
  expect(await desktop.tray.tooltip()).toBe('All reminders are off');
  expect(drunkOnDisk(app)).toEqual([500, 200]);
});

test('a glass is logged and taken back in the tray and in the window alike', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await open(desktop, app, 'Open Unknot');
  await desktop.tray.click('Log water', 'Log a glass (200 ml)');
  await expect(window.getByText('200 of 1,600 ml today')).toBeVisible();
  await button(window, 'Log 330 ml').click();
  await expect(window.getByText('530 of 1,600 ml today')).toBeVisible();
  await desktop.tray.click('Log water', 'Take back the last glass');
  await expect(window.getByText('200 of 1,600 ml today')).toBeVisible();
  await button(window, 'Take back the last glass').click();
  await expect(window.getByText('0 of 1,600 ml today')).toBeVisible();
  await expect(button(window, 'Take back the last glass')).toBeHidden();
  expect(recorded(app)).toEqual(['water 200', 'water 330', 'waterUndone 330', 'waterUndone 200']);
});

test('after 1,000 ml in an hour the window opens and asks how it feels; a sign leads to the emergency card', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  await desktop.tray.click('Log water', '500 ml');
  await desktop.tray.click('Log water', '500 ml');
  const window = await app.window('main');
  await expect(
    window.getByText('1,000 ml or more in the last hour. Please stop drinking for now.'),
  ).toBeVisible();
  await button(window, 'How do you feel?').click();
  await window.getByText('Confusion').click();
  await button(window, 'Continue').click();
  await expect(button(window, 'I am calling')).toBeVisible();
  await expect.poll(() => desktop.tray.tooltip()).toContain('Paused until');
});

test('what is logged in the notification and in the tray warns from 700, 1,000 and 1,400 ml in an hour, and goes with Undo', async ({
  desktop,
}) => {
  const files = {
    ...noFluidLimit,
    ...settingsFile({ reminders: { ...noStretch.reminders, move: { enabled: false } } }),
    ...countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:59:50-05:00'),
  };
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:59:58', rate: 1 }, files });
  const { id, summary } = await desktop.notifications.next();
  expect(summary).toBe('Time for a glass of water');
  desktop.notifications.press(id, 'water');
  await expect.poll(() => drunkOnDisk(app)).toEqual([200]);
  await desktop.tray.click('Log water', '500 ml');
  const window = await app.window('main');
  const slowDown = window.getByText('700 ml or more in the last hour. Slow down with drinks for now.');
  const stopForNow = window.getByText('1,000 ml or more in the last hour. Please stop drinking for now.');
  const aboveMaximum = window.getByText('1,400 ml or more in the last hour.');
  const symptoms = window.getByText(
    'Call your local emergency number now if you vomit, have a fit or collapse.',
  );
  await expect(slowDown).toBeVisible();
  await expect(button(window, 'How do you feel?')).toBeHidden();
  await desktop.tray.click('Log water', '330 ml');
  await expect(stopForNow).toBeVisible();
  await expect(button(window, 'How do you feel?')).toBeVisible();
  await expect(symptoms).toBeHidden();
  await desktop.tray.click('Log water', '500 ml');
  await expect(aboveMaximum).toBeVisible();
  await expect(symptoms).toBeVisible();
  expect(drunkOnDisk(app)).toEqual([200, 500, 330, 500]);

  await desktop.tray.click('Log water', 'Take back the last glass');
  await expect(stopForNow).toBeVisible();
  await expect(symptoms).toBeHidden();
  await desktop.tray.click('Log water', 'Take back the last glass');
  await expect(slowDown).toBeVisible();
  await desktop.tray.click('Log water', 'Take back the last glass');
  await expect(slowDown).toBeHidden();
  await expect(window.getByText('200 of 1,600 ml today')).toBeVisible();
});

test('in US fluid ounces the tray, the day and the settings say the same, and millilitres are kept', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await open(desktop, app, 'Settings');
  await window.getByText('US fluid ounces (fl oz)').click();
  const glass = window.getByRole('textbox', { name: 'My glass, in fl oz' });
  await expect(glass).toHaveValue('6.8');
  await glass.fill('8');
  await glass.press('Enter');
  await button(window, 'Use 68 fl oz').click();
  await expect(window.getByRole('textbox', { name: 'Guide for the day, in fl oz' })).toHaveValue('68');
  await desktop.tray.click('Log water', 'Log a glass (8 fl oz)');
  await desktop.tray.click('Log water', '16.9 fl oz');
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(window.getByText('25 of 68 fl oz today')).toBeVisible();
  expect(drunkOnDisk(app)).toEqual([237, 500]);
});
