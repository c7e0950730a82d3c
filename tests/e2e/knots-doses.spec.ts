import type { Page } from '@playwright/test';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { answers } from '../answers.ts';
import { axeProblems } from './support/axe.ts';
import { answerNoneTo } from './support/health-questions.ts';
import { choose, knotNoted, marchHistory, openKnots, radio } from './support/knots.ts';
import { engineOnDisk, healthFile, historyOnDisk, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The doses that a person reaches: how long to hold a spot, and the extra weight. A Friday in New York. */

const friday = (time: string, rate: number) => ({ start: `2026-03-06T${time}`, rate });
const settings = settingsFile({
  equipment: { roller: true },
  reminders: { move: { enabled: false }, stretch: { enabled: false }, water: { enabled: false } },
});
const health = healthFile({
  ...answers(),
  background: { at: Date.parse('2026-03-06T09:00:00-05:00'), ticked: [], cleared: false },
});
const knot = (whenPressed: number) =>
  marchHistory(['2026-03-06T08:50', knotNoted('2026-03-06', { whenPressed })]);
const HOLD = 'How long do you want to hold the spot?';
const onFloor = { name: 'Start on the floor: Easing a tender spot, on the floor' };

/** Answers the question after the hold in a pause, because its minute lasts for six seconds here. */
async function addWeight(player: Page): Promise<void> {
  await expect(player.getByRole('heading', { name: 'How sore is the spot now?' })).toBeVisible({
    timeout: 60_000,
  });
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect(player.getByRole('button', { name: 'Continue' })).toBeDisabled();
  expect(await axeProblems(player)).toEqual([]);
  await choose(player, 'Soreness of the spot', '2');
  await player.getByRole('button', { name: 'Continue' }).click();
  await expect(player.getByRole('heading', { name: 'Add more weight, once?' })).toBeVisible();
  await expect(player.getByText('It comes after the next step, for 15 seconds.')).toBeVisible();
  expect(await axeProblems(player)).toEqual([]);
  await player.getByRole('button', { name: 'Add it' }).click();
  await expect(player.getByText('Step 4 of 9')).toBeVisible();
  await player.getByRole('button', { name: 'Resume' }).click();
}

test('a spot that scores 2 is held for a minute, and then gets the extra weight that the person adds', async ({
  desktop,
}) => {
  test.setTimeout(180_000);
  const files = { ...health, ...settings, ...knot(2) };
  const app = await desktop.launch({ clock: friday('09:00:00', 10), files });
  const window = await openKnots(desktop, app);
  await window.getByRole('button', onFloor).click();
  await answerNoneTo(window, 'emergency', 'sameDay', 'background');
  await expect(radio(window, HOLD, '45 seconds')).toBeChecked();
  await choose(window, HOLD, '60 seconds');
  await window.getByRole('button', { name: 'Start' }).click();
  const player = await app.window('player');
  const form = { ...FULL_FORM, leg: 'left', hold: 60 };
  expect(engineOnDisk(app.folders).player).toMatchObject({ routine: 'R7', form });

  await addWeight(player);
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 60_000 });
  const sides = { left: 290, right: 0, both: 0 };
  expect(historyOnDisk(app.folders).at(-1)?.record).toEqual({
    what: 'done',
    routine: 'R7',
    kinds: [],
    seconds: 290,
    ofSeconds: 290,
    sides,
  });

  await player.getByRole('radiogroup', { name: 'Left calf' }).getByText('6', { exact: true }).click();
  const offer = player.getByText('A score of 6 or more is the point to stop.', { exact: false }).last();
  await expect(offer).toBeVisible();
  await player.getByRole('button', { name: 'Something feels wrong' }).click();
  await expect(window.getByRole('heading', { name: 'Right now, do you have any of these?' })).toBeVisible();
});

test('a spot that scores 5 has no hold to choose', async ({ desktop }) => {
  const files = { ...health, ...settings, ...knot(5) };
  const app = await desktop.launch({ clock: friday('09:00:00', 1), files });
  const window = await openKnots(desktop, app);
  await window.getByRole('button', onFloor).click();
  await answerNoneTo(window, 'emergency', 'sameDay', 'background');
  await expect(window.getByText('Hold on the spot: 30 seconds.')).toBeVisible();
  await expect(window.getByRole('radiogroup')).toHaveCount(0);
  await window.getByRole('button', { name: 'Start' }).click();
  await app.window('player');
  expect(engineOnDisk(app.folders).player).toMatchObject({ form: { ...FULL_FORM, leg: 'left', hold: 30 } });
});
