// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LivedSituation } from '../../../../renderer/states/situation.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import type { RoutineId } from '../../../../shared/routines/routine.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { instantAt } from '../../../../renderer/states/day.ts';
import { openState } from '../../open-window.ts';

const STOP_LINE = /^Stretch only until you feel a mild pull\. Stop at sharp pain/u;
const shown = () => screen.queryAllByText(STOP_LINE).length;
const announced = () => screen.getAllByRole('status')[0]?.textContent ?? '';

/** A routine that has begun at 11:10:00, as any door begins it, and is looked at then. */
const begun = (routine: RoutineId, form: Partial<RoutineForm> = {}, time = '11:10:01'): LivedSituation => ({
  at: '11:09:59',
  told: { clockRate: 1e-9 },
  happens: [
    ['11:10:00', { type: 'start', routine, form: { ...FULL_FORM, leg: 'left', ...form }, checked: true }],
    [time, { type: 'tick' }],
  ],
});
const player = (situation: LivedSituation) => ({ name: 'player', window: 'player', situation }) as const;

it.each([
  ...ROUTINE_IDS.map((routine) => [routine, {}] as const),
  ['R5', { short: true }],
  ['R6', { leg: null, seated: true }],
  ['R7', { timeShare: 0.5, hold: 60 }],
] as const)('%s %o shows and says the stop line in its first get-ready', async (routine, form) => {
  await openState(player(begun(routine, form)));
  expect([shown(), announced()]).toEqual([
    1,
    expect.stringMatching(/^Get ready: .* Stretch only until you feel a mild pull\. Stop at sharp pain/u),
  ]);
});

it('the stop line gives way to the exercise, and does not come before the next part', async () => {
  const { publish } = await openState(player(begun('R1')));
  await publish(begun('R1', {}, '11:10:06'));
  const exercising = [shown(), announced()];
  await publish(begun('R1', {}, '11:10:26'));
  expect([exercising, shown(), announced()]).toEqual([
    [0, 'Go: Heel lifts, Both legs, 20 seconds.'],
    0,
    expect.not.stringMatching(/mild pull/u),
  ]);
});

it('a routine that a crash cut off in its first get-ready still shows the stop line, and says it when it goes on', async () => {
  const saved = { player: startPlayer('R6', FULL_FORM, instantAt('11:09:58')) };
  const back: LivedSituation = {
    at: '11:10:00',
    saved,
    told: { clockRate: 1e-9 },
    happens: [['11:10:00', { type: 'appStarted' }]],
  };
  const { publish } = await openState(player(back));
  const cutOff = [shown(), announced()];
  const resume = ['11:10:05', { type: 'player', command: 'resume' }] as const;
  await publish({ ...back, happens: [...(back.happens ?? []), resume] });
  expect([cutOff, shown(), announced()]).toEqual([[1, 'Paused'], 1, expect.stringMatching(/mild pull/u)]);
});
