import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import { callFrom } from './support/call.ts';
import type { Desktop } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import { answerNoneTo, leftLegIsChecked, tick, tickTodayInLeftLeg } from './support/health-questions.ts';
import { choose, describeSpot } from './support/knots.ts';
import { logOnDisk, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* Answers about health stay in their own file, whatever the person does with the app. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const ceiling = '"ceilingMl":1234';
/** What is answered below, by the names under which it is kept. */
const told = ['varicoseVeins', 'kidneyDisease', 'oestrogen'];
/** The same and whatever else could tell of it. The history alone has what is said of knots. */
const never = [...told, 'unsteady', 'hardVeins', 'suitability', 'fluids', 'knotNoted', 'doorstep', ceiling];

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const healthIn = ({ config }: Folders) => path.join(config, 'unknot', 'health.json');

/** What stands in the files below these folders. */
function textsIn(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'));
}

/** The words that occur in one of the texts, however it is spaced. */
const found = (words: readonly string[], texts: readonly string[]) =>
  words.filter((word) => texts.some((text) => text.replaceAll(/\s/gu, '').includes(word)));

/** All that there is to say about health, with what follows from it. */
async function tellAll(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await button(window, 'Answer the health questions').click();
  await answerNoneTo(window, 'emergency');
  await tick(window, 'suitability', 'Varicose veins');
  await tick(window, 'fluids', 'Kidney disease or dialysis');
  await button(window, 'No, or I am not sure').click();
  await button(window, 'Close').click();
  await window.getByText('Log what I drink against my allowance').click();
  await window.getByRole('textbox', { name: 'My allowance for a day, in ml' }).fill('1234');
  await window.keyboard.press('Enter');
  await expect(window.getByText('0 of 1,234 ml of your allowance')).toBeVisible();
  await window.getByRole('link', { name: 'Knots', exact: true }).click();
  await button(window, 'Note a tender spot').click();
  await choose(window, 'Which leg is it?', 'Left leg');
  await choose(window, 'Where is it?', 'Middle of the calf');
  await describeSpot(window);
  await window.getByRole('textbox', { name: 'A note, if you like' }).fill('On the doorstep');
  await button(window, 'Save this entry').click();
  await tick(window, 'background', 'Oestrogen medicine (some pills, patches, HRT)');
  await button(window, 'Close').click();
  await desktop.tray.click('Something feels wrong');
  await answerNoneTo(window, 'emergency');
  await tickTodayInLeftLeg(window, 'Hard, sore veins');
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await leftLegIsChecked(window);
  return window;
}

async function backupWithoutTick(desktop: Desktop, window: Page, { home }: Folders): Promise<string> {
  const file = path.join(home, 'backup.json');
  await button(window, 'Save a backup…').click();
  await desktop.answerFileDialog('Save', file);
  await expect(window.getByText('Saved as backup.json.')).toBeVisible();
  return readFileSync(file, 'utf8');
}

test('what was answered is in health.json alone: in no log, no status, no diagnostics, no backup that was not asked to have it, and gone when it is deleted', async ({
  desktop,
}) => {
  // A line that cannot be read gives the log something to tell.
  const broken = { 'data/unknot/history/2026-03.ndjson': 'not a line\n' };
  const app = await desktop.launch({ clock: morning, files: broken });
  const { folders } = app;
  const window = await tellAll(desktop, app);
  const saved = await backupWithoutTick(desktop, window, folders);
  const status = (await desktop.startAgain({ args: ['--status', '--json'] })).output;
  const { text: diagnostics } = await callFrom(window, 'diagnostics.get', undefined);
  const log = logOnDisk(folders);
  const health = readFileSync(healthIn(folders), 'utf8');
  expect([found(told, [health]), statSync(healthIn(folders)).mode & 0o777]).toEqual([told, 0o600]);
  expect([log, saved, status, diagnostics].filter((text) => text === '')).toEqual([]);
  expect(found([...never, 'ceiling'], [log, app.output(), status, diagnostics])).toEqual([]);
  // The history in it has what was said of the knot, and the card with the button says so.
  expect(found(never, [saved])).toEqual(['knotNoted', 'doorstep']);
  const others = [folders.state, folders.data].map((folder) => path.join(folder, 'unknot'));
  expect(found(told, textsIn(others))).toEqual([]);

  await button(window, 'Delete my health answers').click();
  await button(window, 'Delete my answers').click();
  await expect(window.getByText('Your health answers are deleted.')).toBeVisible();
  expect(JSON.parse(readFileSync(healthIn(folders), 'utf8'))).toEqual({
    ...unanswered,
    openKnots: { left: 'mild', right: null },
  });
  expect(found([...told, ceiling], [...textsIn(others), JSON.stringify(settingsOnDisk(folders))])).toEqual(
    [],
  );
});
