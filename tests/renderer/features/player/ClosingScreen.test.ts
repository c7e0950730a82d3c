// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { LivedSituation } from '../../../../renderer/states/situation.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { Leg, RoutineId } from '../../../../shared/routines/routine.ts';
import { openState } from '../../open-window.ts';

const OFFER =
  'A score of 6 or more is the point to stop. If something feels wrong, answer the questions of the safety check.';
const FEELS_WRONG = { name: 'safety.begin', argument: { purpose: 'feelsWrong', leg: null, routine: null } };
const offers = () => screen.queryAllByText(OFFER).length - announced();
const announced = () =>
  screen.getAllByRole('status').filter(({ textContent }) => textContent === OFFER).length;
const feelsWrong = () => screen.getAllByRole('button', { name: 'Something feels wrong' });

type Scored = readonly [leg: Leg, score: number];

/** A routine that has ended, after which the person has said this of each calf. */
const ended = (routine: RoutineId, ...scores: readonly Scored[]): LivedSituation => ({
  at: '11:09:59',
  happens: [
    ['11:10:00', { type: 'start', routine, form: { ...FULL_FORM, leg: 'left' }, checked: true }],
    ['11:30:00', { type: 'tick' }],
    ...scores.map(([leg, score], index) => [`11:30:1${index}`, { type: 'comfort', leg, score }] as const),
  ],
});
const open = (situation: LivedSituation) => openState({ name: 'closing', window: 'player', situation });

it.each([
  [[], 0],
  [[['left', 5]], 0],
  [[['left', 6]], 1],
  [[['right', 10]], 1],
  [
    [
      ['left', 2],
      ['right', 5],
    ],
    0,
  ],
  [
    [
      ['left', 6],
      ['right', 9],
    ],
    1,
  ],
  // Corrected.
  [
    [
      ['left', 9],
      ['left', 2],
    ],
    0,
  ],
] as const)('after the scores %o the check is offered %i times', async (scores, times) => {
  await open(ended('R6', ...scores));
  expect([offers(), feelsWrong().length]).toEqual([times, 1]);
});

it('the offer begins the check with the keyboard, and is not made again after the same routine', async () => {
  const { user, done, publish } = await open(ended('R6', ['left', 6]));
  feelsWrong()[0]?.focus();
  await user.keyboard('{Enter}');
  const after = offers();
  await publish(ended('R6', ['left', 6], ['right', 8]));
  expect([done(), after, offers(), feelsWrong().length]).toEqual([[FEELS_WRONG], 0, 0, 1]);
});

it('comes when the score does, is announced, and leaves the keyboard where it is', async () => {
  const { publish } = await open(ended('R8'));
  const focused = document.activeElement;
  await publish(ended('R8', ['left', 7]));
  expect([offers(), announced(), document.activeElement === focused, screen.queryByRole('dialog')]).toEqual([
    1,
    1,
    true,
    null,
  ]);
});

it('is made again after the next routine', async () => {
  const { user, publish } = await open(ended('R6', ['left', 6]));
  await user.click(feelsWrong()[0] as HTMLElement);
  const first = ended('R6', ['left', 6]);
  const begin = { type: 'start', routine: 'R3', form: FULL_FORM, checked: false } as const;
  const under = [...(first.happens ?? []), ['11:31:00', begin] as const];
  await publish({ ...first, happens: under });
  await publish({
    ...first,
    happens: [
      ...under,
      ['11:50:00', { type: 'tick' }],
      ['11:50:10', { type: 'comfort', leg: 'left', score: 6 }],
    ],
  });
  expect(offers()).toBe(1);
});
