import { expect, test } from 'vitest';
import { pauseFromWord, pauseWordSchema } from '../../../shared/engine/pause-words.ts';

test.each([
  ['30m', { for: 'minutes', minutes: 30 }],
  ['1h', { for: 'minutes', minutes: 60 }],
  ['2h', { for: 'minutes', minutes: 120 }],
  ['tomorrow', { for: 'tomorrow' }],
  ['until-resumed', { for: 'untilResumed' }],
])('%s stands for a pause', (word, choice) => {
  expect([pauseFromWord(word), pauseWordSchema.safeParse(word).success]).toEqual([choice, true]);
});

test.each([
  '',
  '29m',
  '31m',
  '30M',
  '1H',
  '3h',
  ' 1h',
  '60m',
  'untilResumed',
  'until 16:00',
  'constructor',
  'toString',
])('%j stands for none', (word) => {
  expect([pauseFromWord(word), pauseWordSchema.safeParse(word).success]).toEqual([null, false]);
});
