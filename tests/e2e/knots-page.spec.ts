import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answers } from '../answers.ts';
import { axeProblems } from './support/axe.ts';
import { answerNoneTo } from './support/health-questions.ts';
import { choose, describeSpot, knotNoted, marchHistory, openKnots, radio } from './support/knots.ts';
import { healthFile, historyOnDisk, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The page with the log of tender spots: its form, and what can be done with a spot. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const answered = healthFile(answers());

/** A spot that has lasted nine days and was noted yesterday. */
const ninthDay = { ...answered, ...marchHistory(['2026-03-05T09:30', knotNoted('2026-02-26')]) };

const button = (window: Page, name: string) => window.getByRole('button', { name });

test('an entry can be made with the keyboard alone', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: answered });
  const window = await openKnots(desktop, app);
  const { keyboard } = window;
  await button(window, 'Note a tender spot').press('Enter');
  await expect(window.getByRole('heading', { name: 'Note a tender spot' })).toBeFocused();
  for (const key of ['Tab', 'Tab', 'ArrowDown', 'Tab', 'ArrowDown']) await keyboard.press(key);
  await expect(radio(window, 'Which leg is it?', 'Right leg')).toBeChecked();
  await expect(radio(window, 'Where is it?', 'Upper calf, outer side')).toBeChecked();
  await button(window, 'Save this entry').press('Enter');
  await expect(window.getByText('5 answers need another look.')).toBeVisible();
  await expect(radio(window, 'How does it feel?', 'A tender lump')).toBeFocused();
  for (const key of ['Space', 'Tab', 'ArrowDown', 'Tab', 'Space', 'Tab', 'ArrowDown', 'Tab', 'Space'])
    await keyboard.press(key);
  await expect(window.getByText('need another look')).toBeHidden();
  await keyboard.press('Tab');
  await keyboard.type('After the drive');
  for (let step = 0; step < 4; step += 1) await keyboard.press('Tab');
  await keyboard.press('Enter');
  // A new spot asks the background anew.
  await button(window, 'None of these').press('Enter');
  await button(window, 'Close').press('Enter');
  await expect(window.getByText('Day 1 of 7: keep care gentle.')).toBeVisible();
  const [event] = historyOnDisk(app.folders);
  expect(event?.record).toMatchObject({
    what: 'knotNoted',
    leg: 'right',
    spot: 'upperOuter',
    firstNoticed: '2026-03-06',
    feels: 'tenderLump',
    atRest: 1,
    whenPressed: 0,
    limits: false,
    trigger: 'satLong',
    note: 'After the drive',
  });
});

test('a press on the drawing says the leg and the spot, and both legs make two entries', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: answered });
  const window = await openKnots(desktop, app);
  await button(window, 'Note a tender spot').click();
  await window
    .locator('svg path', { has: window.locator('title', { hasText: 'Heel cord' }) })
    .first()
    .click();
  await expect(radio(window, 'Which leg is it?', 'Left leg')).toBeChecked();
  await expect(radio(window, 'Where is it?', 'Heel cord')).toBeChecked();
  await choose(window, 'Which leg is it?', 'Both legs');
  await describeSpot(window);
  await button(window, 'Save both entries').click();
  // One check asks about both.
  await expect(window.getByText('Question 1 of 1')).toBeVisible();
  await answerNoneTo(window, 'background');
  await expect(window.getByRole('heading', { name: 'Nothing ticked' })).toBeVisible();
  await button(window, 'Close').click();
  await expect(window.getByRole('heading', { name: 'Heel cord' })).toHaveCount(2);
  expect(recordsOnDisk(app.folders)).toEqual(['knotNoted', 'knotNoted']);
});

test('at a high score the page offers to move instead, and begins that', async ({ desktop }) => {
  const sore = knotNoted('2026-03-05', { whenPressed: 6 });
  const files = { ...answered, ...marchHistory(['2026-03-06T08:50', sore]) };
  const app = await desktop.launch({ clock: morning, files });
  const window = await openKnots(desktop, app);
  await expect(window.getByText('At this score there is no pressure')).toBeVisible();
  await button(window, 'Start 60-second desk reset').click();
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Heel lifts' })).toBeVisible();
  await expect(button(window, 'Start 60-second desk reset')).toBeHidden();
});

test('a sign of today begins the safety check at once, nothing is noted, and what was filled in is kept', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: answered });
  const window = await openKnots(desktop, app);
  await button(window, 'Note a tender spot').click();
  await choose(window, 'Where is it?', 'Middle of the calf');
  await window.getByText('It is swollen or hot').click();
  await button(window, 'Go to the questions').click();
  await expect(window.getByText('Question 1 of')).toBeVisible();
  await button(window, 'Close').click();
  await button(window, 'Note a tender spot').click();
  await expect(radio(window, 'Where is it?', 'Middle of the calf')).toBeChecked();
  expect(recordsOnDisk(app.folders)).toEqual([]);
});

test('what was filled in is there after a look at another page', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: answered });
  const window = await openKnots(desktop, app);
  await button(window, 'Note a tender spot').click();
  await window.getByRole('textbox', { name: 'A note, if you like' }).fill('On the stairs');
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await window.getByRole('link', { name: 'Knots', exact: true }).click();
  await expect(window.getByRole('textbox', { name: 'A note, if you like' })).toHaveValue('On the stairs');
});

test('what is pressed by mistake can be taken back, and the keyboard never gets lost', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: ninthDay });
  const window = await openKnots(desktop, app);
  await button(window, 'I have read this').press('Enter');
  await expect(window.getByRole('heading', { name: 'Have somebody look at it' })).toBeHidden();
  await expect(window.getByRole('heading', { name: 'Knots' })).toBeFocused();
  await button(window, 'It is gone').press('Enter');
  await expect(window.getByText('No tender spot is in the log')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Knots' })).toBeFocused();
  await button(window, 'Undo').press('Enter');
  await expect(window.getByText('Day 9', { exact: true })).toBeVisible();
  await button(window, 'Take back the last step').press('Enter');
  await expect(window.getByRole('heading', { name: 'Have somebody look at it' })).toBeVisible();
});

test('the log is given away as a table', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: ninthDay });
  const window = await openKnots(desktop, app);
  const file = path.join(app.folders.home, 'for-the-doctor.csv');
  await button(window, 'Save as a table (CSV)').last().click();
  await desktop.answerFileDialog('Save', file);
  await expect(window.getByText('Saved as for-the-doctor.csv.')).toBeVisible();
  expect(existsSync(file)).toBe(true);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the log and its form (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files: ninthDay });
    const window = await openKnots(desktop, app);
    await window.emulateMedia({ colorScheme: scheme });
    const log = await axeProblems(window);
    await button(window, 'Note a tender spot').click();
    await choose(window, 'Where is it?', 'Lower calf');
    await button(window, 'Save this entry').click();
    await expect(window.getByText('Choose the leg, or both.')).toBeVisible();
    expect([log, await axeProblems(window)]).toEqual([[], []]);
  });
}
