import { describe, expect, test } from 'vitest';
import { pauseEnd } from '../../../shared/engine/pause-choice.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

const { hours } = defaultSettings;
const at = (time: string) => ({ instant: Date.parse(`${time}Z`), timeZone: 'UTC' });

/** When such a pause ends that begins on a Friday at ten. */
function endOf(choice: Parameters<typeof pauseEnd>[0], begun = '2026-03-06T10:00'): string {
  const end = pauseEnd(choice, hours, at(begun));
  return end === null ? 'never' : new Date(end).toISOString().slice(0, 16);
}

describe('a pause', () => {
  test.each([
    [30, '2026-03-06T10:30'],
    [60, '2026-03-06T11:00'],
    [120, '2026-03-06T12:00'],
  ] as const)('of %i minutes ends at %s', (minutes, end) => {
    expect(endOf({ for: 'minutes', minutes })).toBe(end);
  });

  test.each([
    ['09:59', '2026-03-07T09:59'],
    ['10:00', '2026-03-07T10:00'],
    ['10:01', '2026-03-06T10:01'],
  ])('until %s on the clock ends at %s', (time, end) => {
    expect(endOf({ for: 'clock', time })).toBe(end);
  });

  test.each([
    ['2026-03-05', '2026-03-06T10:00'],
    ['2026-03-06', '2026-03-06T10:00'],
    ['2026-03-07', '2026-03-07T00:00'],
  ])('until the date %s ends at %s, which is at once for one that is not ahead', (date, end) => {
    expect(endOf({ for: 'date', date })).toBe(end);
  });

  test.each([
    ['2026-03-05T23:59', '2026-03-06T09:00'],
    ['2026-03-06T00:00', '2026-03-09T09:00'],
    ['2026-03-06T00:01', '2026-03-09T09:00'],
  ])('until tomorrow that begins at %s ends at %s, with the next working day', (begun, end) => {
    expect(endOf({ for: 'tomorrow' }, begun)).toBe(end);
  });
});
