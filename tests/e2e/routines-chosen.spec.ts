import type { EngineState } from '../../shared/engine/state.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { catalogue } from '../../shared/routines/catalogue.ts';
import { openNudge } from './support/open-nudge.ts';
import {
  countingSince,
  engineOnDisk,
  historyOnDisk,
  recordsOnDisk,
  settingsFile,
} from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Which routine is proposed, and why, as the person sees it. A Friday in New York, working hours from nine. */

const day = '2026-03-06T';
const clock = (time: string, rate = 1) => ({ start: `${day}${time}`, rate });
const stretchAlone = () =>
  settingsFile({
    reminders: { move: { enabled: false }, stretch: { times: ['10:30', '15:30'] } },
  });
const lastSeen = (time: string, changes: Partial<EngineState> = {}) =>
  countingSince(`${day}09:00:00-05:00`, `${day}${time}-05:00`, changes);

/** A whole calf stretch of the day before, after which the calves were this sore. */
const yesterday = (left: number, right: number): RoutineSession => ({
  at: Date.parse('2026-03-05T10:40:00-05:00'),
  routine: 'R6',
  form: FULL_FORM,
  outcome: 'done',
  sides: { left: 120, right: 120, both: 30 },
  comfort: { left, right },
});

test('left after the left leg: the next planned stretch offers the right one, and nothing else of it', async ({
  desktop,
}) => {
  const files = { ...lastSeen('10:29:50'), ...stretchAlone() };
  const app = await desktop.launch({ clock: clock('10:29:58', 10), files });
  const player = await openNudge(app, desktop);
  await player.getByRole('button', { name: 'Start' }).click();
  await player.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => engineOnDisk(app.folders).player).toMatchObject({ part: 1, phase: 'exercise' });
  // Twenty of its thirty seconds.
  await expect(player.getByRole('timer', { name: /^(?:[1-9]|10) seconds? left$/u })).toBeVisible();
  await player.getByRole('button', { name: 'Pause' }).click();
  await player.getByRole('button', { name: 'Next' }).click();
  await expect(player.getByText('Right leg').first()).toBeVisible();
  await player.getByRole('button', { name: 'Done' }).click();
  await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible();
  const record = historyOnDisk(app.folders)[0]?.record;
  expect(record).toMatchObject({ what: 'stopped', sides: { right: 0 } });
  expect(record?.what === 'stopped' ? record.sides.left : 0).toBeGreaterThanOrEqual(20);
  await app.end();

  const later = await desktop.launch({ clock: clock('15:29:58', 20) });
  const offered = await openNudge(later, desktop, 30_000);
  await expect(offered.getByText('The right leg is still open from last time.')).toBeVisible();
  await offered.getByRole('button', { name: 'Start' }).click();
  await expect(offered.getByText('Step 1 of 5')).toBeVisible();
  await expect(offered.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 30_000 });
  expect(historyOnDisk(app.folders).at(-1)?.record).toMatchObject({
    what: 'done',
    routine: 'R6',
    sides: { left: 0, right: 120, both: 30 },
  });
});

test('how sore the calves are is noted, and a rising number makes the next stretch gentler', async ({
  desktop,
}) => {
  const history = { sessions: [yesterday(2, 1)], counted: { R6: 1 } };
  const files = { ...lastSeen('08:59:50', { routines: history }), ...stretchAlone() };
  const app = await desktop.launch({ clock: clock('09:00:00', 60), files });
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  const player = await app.window('player');
  await expect(player.getByText('How sore are your calves now?').first()).toBeVisible({ timeout: 30_000 });
  await player.getByRole('radiogroup', { name: 'Left calf' }).getByText('4', { exact: true }).click();
  await player.getByRole('radiogroup', { name: 'Right calf' }).getByText('1', { exact: true }).click();
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['done', 'comfort', 'comfort']);
  expect(
    historyOnDisk(app.folders)
      .map(({ record }) => record)
      .slice(1),
  ).toEqual([
    { what: 'comfort', routine: 'R6', leg: 'left', score: 4 },
    { what: 'comfort', routine: 'R6', leg: 'right', score: 1 },
  ]);
  await app.end();

  const monday = await desktop.launch({ clock: { start: '2026-03-09T10:29:58', rate: 10 } });
  const offered = await openNudge(monday, desktop, 30_000);
  await expect(
    offered.getByText('Gentler today, as you noted more soreness in the left calf.'),
  ).toBeVisible();
  await offered.getByRole('button', { name: 'Do the usual one' }).click();
  await expect(offered.getByRole('heading', { name: 'Loosen up' })).toBeVisible();
  expect(engineOnDisk(app.folders).player).toMatchObject({ routine: 'R6', form: FULL_FORM });
});

test('Start begins the gentler form', async ({ desktop }) => {
  const sessions = [{ ...yesterday(2, 1), at: Date.parse('2026-03-04T10:40:00-05:00') }, yesterday(4, 1)];
  const files = {
    ...lastSeen('10:29:50', { routines: { sessions, counted: { R6: 2 } } }),
    ...stretchAlone(),
  };
  const app = await desktop.launch({ clock: clock('10:29:58'), files });
  const offered = await openNudge(app, desktop);
  await expect(
    offered.getByText('Gentler today, as you noted more soreness in the left calf.'),
  ).toBeVisible();
  await expect(offered.getByText(/^203 seconds of exercise, 4:08/u)).toBeVisible();
  await offered.getByRole('button', { name: 'Start' }).click();
  await expect(offered.getByRole('heading', { name: 'Loosen up' })).toBeVisible();
  expect(engineOnDisk(app.folders).player).toMatchObject({
    routine: 'R6',
    form: { ...FULL_FORM, timeShare: 0.75 },
  });
});

test('a routine with pressure is not in the menu, and a window that asks for it is refused', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: clock('09:00:00') });
  const routines = (await desktop.tray.menu()).find(({ label }) => label === 'Routines');
  expect(routines?.children?.map(({ label }) => label)).toEqual([
    '60-second desk reset',
    'Seated calf pump',
    'Seated strap stretch',
    'Desk-lean calf break',
    'Standing-all-day relief',
    'Two-part calf stretch',
    'Warm-up before a walk',
    'Cool-down after a walk',
  ]);
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  const answers = await window.evaluate(async (form) => {
    const bridge = Reflect.get(globalThis, 'unknot') as {
      call: (name: string, argument: unknown) => Promise<unknown>;
    };
    return Promise.all(['R7', 'R8'].map((routine) => bridge.call('routine.start', { routine, form })));
  }, FULL_FORM);
  const refused = { ok: true, value: { accepted: false, why: 'needsSafetyCheck' } };
  expect([answers, engineOnDisk(app.folders).player]).toEqual([[refused, refused], null]);
});

test('a person who stands is offered the standing routine in its short form', async ({ desktop }) => {
  const files = { ...lastSeen('09:29:50'), ...settingsFile({ posture: 'standing' }) };
  const app = await desktop.launch({ clock: clock('09:29:58', 20), files });
  const player = await openNudge(app, desktop);
  await expect(player.getByRole('heading', { name: 'Standing-all-day relief' })).toBeVisible();
  await expect(player.getByText('110 seconds of exercise, 2:05 with the pauses to get ready')).toBeVisible();
  await player.getByRole('button', { name: 'Start' }).click();
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 30_000 });
  expect(historyOnDisk(app.folders)[0]?.record).toMatchObject({
    what: 'done',
    routine: 'R5',
    ofSeconds: catalogue.R5.totals.short,
  });
});

test('with reduced motion the strap stretch stands still in two poses', async ({ desktop }) => {
  const app = await desktop.launch({ clock: clock('09:00:00') });
  await desktop.tray.click('Routines', 'Seated strap stretch');
  const player = await app.window('player');
  await player.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of ['Ankle letters', 'Strap pull, straight knee', 'Foot tuck, bent knee']) {
    const heading = player.getByRole('heading', { name });
    while (!(await heading.isVisible())) await player.getByRole('button', { name: 'Next' }).click();
    const poses = await player
      .getByRole('img')
      .locator('svg')
      .evaluateAll((figures) => figures.map((figure) => figure.innerHTML));
    expect([name, poses.length, new Set(poses).size]).toEqual([name, 2, 2]);
  }
});
