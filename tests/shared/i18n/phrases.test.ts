import { describe, expect, it } from 'vitest';
import { clockTime, becauseLine, whyLine } from '../../../shared/i18n/phrases.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { ChoiceReason } from '../../../shared/engine/routine-proposals.ts';

const insteadOf = { routine: 'R6', form: FULL_FORM } as const;

const lines: [ChoiceReason, string][] = [
  [{ is: 'usual' }, ''],
  [{ is: 'alternates' }, 'It takes turns with the last one.'],
  [{ is: 'secondStretch' }, 'There was a long stretch not long ago, so this one is short.'],
  [{ is: 'sideOpen', leg: 'left' }, 'The left leg is still open from last time.'],
  [{ is: 'sideOpen', leg: 'right' }, 'The right leg is still open from last time.'],
  [{ is: 'comfort', leg: 'left', insteadOf }, 'Gentler today, as you noted more soreness in the left calf.'],
  [
    { is: 'comfort', leg: 'right', insteadOf },
    'Gentler today, as you noted more soreness in the right calf.',
  ],
  [{ is: 'quiet' }, 'Others will hardly notice it.'],
  [{ is: 'discreet' }, 'Others will hardly notice it.'],
  [{ is: 'locked', lock: 'seatedOnly' }, 'It can be done seated.'],
  [{ is: 'locked', lock: 'stretches' }, 'Your answers about health keep the usual one closed.'],
  [{ is: 'staysSeated' }, 'It can be done seated.'],
  [{ is: 'equipment', lacking: 'wall' }, 'It needs no wall.'],
  [{ is: 'equipment', lacking: 'support' }, 'It needs nothing to hold on to.'],
  [{ is: 'equipment', lacking: 'chair' }, 'It needs no chair.'],
  [{ is: 'equipment', lacking: 'strap' }, 'It needs no strap.'],
  [{ is: 'equipment', lacking: 'roller' }, 'It needs no roller.'],
  [{ is: 'equipment', lacking: 'ball' }, 'It needs no ball.'],
  [{ is: 'equipment', lacking: 'step' }, 'It needs no step.'],
  [{ is: 'time', minutes: 1 }, 'It fits into 1 minute.'],
  [{ is: 'time', minutes: 5 }, 'It fits into 5 minutes.'],
];

describe('the words for standing', () => {
  it.each([
    [44, '30 min standing'],
    [45, '45 min standing, time to shift your weight and move'],
    [46, '46 min standing, time to shift your weight and move'],
    [59, '59 min standing, time to shift your weight and move'],
    [60, '60 min standing, sit if you can'],
    [61, '61 min standing, sit if you can'],
  ])('after %i min without movement', (stood, words) => {
    const prompt = { waited: { move: 30 }, posture: 'standing', stood } as const;
    expect(whyLine(prompt, createTranslator('en'))).toBe(words);
  });
});

it.each(lines)('says in a sentence why a routine is proposed: %o', (because, line) => {
  expect(becauseLine(because, createTranslator('en'))).toBe(line);
});

it.each([
  ['+03:00', '15:00'],
  ['-03:30', '08:30'],
  ['Asia/Tokyo', '21:00'],
])('a time is told by the clock of its zone, also of one that is only an offset: %s', (timeZone, told) => {
  const instant = Date.parse('2026-03-06T12:00:00Z');
  expect(clockTime(instant, { instant, timeZone }, createTranslator('en'))).toBe(told);
});
