import type { Page } from '@playwright/test';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { answers } from '../answers.ts';
import { answerNoneTo } from './support/health-questions.ts';
import { knotNoted, marchHistory, openKnots, score } from './support/knots.ts';
import { countingSince, healthFile, historyOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* What the days bring to the log of tender spots. */

/** The background was asked after the spot came. */
const background = { at: Date.parse('2026-03-04T11:55:00-05:00'), ticked: [], cleared: false };
const health = healthFile({ ...answers(), background });
const on = (day: string, rate = 1) => ({ start: `2026-03-${day}T09:00:00`, rate });
const lasted = 'This spot has lasted more than a week. It is time to have someone look at it.';

test('a spot is counted for a week, from day 8 the log advises to see somebody, and what was read rests for three days', async ({
  desktop,
}) => {
  const files = { ...health, ...marchHistory(['2026-03-05T08:50', knotNoted('2026-02-27')]) };
  const seventh = await desktop.launch({ clock: on('05'), files });
  const seventhLog = await openKnots(desktop, seventh);
  await expect(seventhLog.getByText('Day 7 of 7: keep care gentle.')).toBeVisible();
  await expect(seventhLog.getByRole('heading', { name: 'Have somebody look at it' })).toBeHidden();
  await seventh.end();

  const eighth = await desktop.launch({ clock: on('06') });
  const eighthLog = await openKnots(desktop, eighth);
  await expect(eighthLog.getByText('Day 8', { exact: true })).toBeVisible();
  await expect(eighthLog.getByText(lasted)).toBeVisible();
  await expect(eighthLog.getByRole('button', { name: 'Save a page to print' }).first()).toBeVisible();
  await eighthLog.getByRole('button', { name: 'I have read this' }).click();
  await expect(eighthLog.getByText(lasted)).toBeHidden();
  await eighth.end();

  const shown: boolean[] = [];
  for (const day of ['08', '09']) {
    const app = await desktop.launch({ clock: on(day) });
    const log = await openKnots(desktop, app);
    await expect(log.getByText(day === '08' ? 'Day 10' : 'Day 11', { exact: true })).toBeVisible();
    shown.push(await log.getByText(lasted).isVisible());
    await app.end();
  }
  expect(shown).toEqual([false, true]);
});

/** A session on Wednesday, and how the spot was on that day and on the next. */
function pressedOnWednesday(): Record<string, string> {
  const pressed = {
    at: Date.parse('2026-03-04T12:00:00-05:00'),
    routine: 'R8',
    form: { ...FULL_FORM, leg: 'left' },
    outcome: 'done',
    sides: { left: 145, right: 0, both: 0 },
    comfort: { left: 2, right: null },
  } as const;
  const routines = { sessions: [pressed], counted: { R8: 1 } };
  const noted = knotNoted('2026-03-03');
  return {
    ...health,
    ...countingSince('2026-03-04T09:00:00-05:00', '2026-03-04T17:00:00-05:00', { routines }),
    ...marchHistory(['2026-03-04T11:50', noted], ['2026-03-05T08:50', noted]),
  };
}

async function sayWorse(log: Page): Promise<void> {
  await log.getByRole('button', { name: 'Worse' }).click();
  await expect(log.getByRole('button', { name: 'Worse' })).toBeHidden();
}

/** A new score, the check, and the session on a chair to its end. */
async function pressAgain(log: Page, app: RunningApp): Promise<void> {
  await log.getByRole('button', { name: 'Note today' }).click();
  await score(log, '3');
  await log.getByRole('button', { name: 'Save this entry' }).click();
  await expect(
    log.getByText('It was worse after pressure, so each part now takes half the time.'),
  ).toBeVisible();
  await log.getByRole('button', { name: 'Start on a chair' }).click();
  await answerNoneTo(log, 'emergency', 'sameDay', 'background');
  await log.getByRole('button', { name: 'Start' }).click();
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 30_000 });
}

test('worse after pressure rests the leg and halves the next session, and worse again asks for a professional', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const thursday = await desktop.launch({ clock: on('05'), files: pressedOnWednesday() });
  const resting = await openKnots(desktop, thursday);
  await sayWorse(resting);
  await expect(
    resting.getByText('It is worse than before, so this leg rests from pressure today.'),
  ).toBeVisible();
  await thursday.end();

  const friday = await desktop.launch({ clock: on('06', 20) });
  await pressAgain(await openKnots(desktop, friday), friday);
  // Half of 145 seconds, to whole repetitions.
  expect(historyOnDisk(friday.folders).at(-1)?.record).toMatchObject({
    what: 'done',
    sides: { left: 77, right: 0 },
  });
  await friday.end();

  const saturday = await desktop.launch({ clock: on('07') });
  const twice = await openKnots(desktop, saturday);
  await sayWorse(twice);
  await expect(twice.getByText('Twice it was worse on the day after pressure.')).toBeVisible();
  const answered = historyOnDisk(saturday.folders).flatMap(({ record }) =>
    record.what === 'knotNextDay' ? [record.is] : [],
  );
  expect(answered).toEqual(['worse', 'worse']);
});
