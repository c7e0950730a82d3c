import { expect, test } from 'vitest';
import { clockTimeIn } from '../../renderer/use-clock-time.ts';

const nine = Date.parse('2026-03-06T09:00:00-05:00');
const fivePast = Date.parse('2026-03-06T09:05:00-05:00');
const three = Date.parse('2026-03-06T15:00:00-05:00');

/** Some versions of the calendar put a narrow space between the time and AM. */
const plain = (words: string) => words.replaceAll(/\s/gu, ' ');

test.each([
  ['en-US', ['9:05 AM', '3:00 PM', '9 AM', '3 PM']],
  ['en-GB', ['09:05', '15:00', '09', '15']],
  ['de', ['09:05', '15:00', '09', '15']],
  ['fr', ['09:05', '15:00', '09', '15']],
])('times are written as they are in %s', (locale, words) => {
  const { time, hour } = clockTimeIn(locale, 'America/New_York');
  expect([time(fivePast), time(three), hour(nine), hour(three)].map(plain)).toEqual(words);
});

test('the scale names a time that is no full hour in full, as after a clock change of half an hour', () => {
  const { hour } = clockTimeIn('en-GB', 'Australia/Lord_Howe');
  expect([hour(Date.parse('2026-10-03T15:30:00Z')), hour(Date.parse('2026-10-03T14:30:00Z'))]).toEqual([
    '02:30',
    '01',
  ]);
});
