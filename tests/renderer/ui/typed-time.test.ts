import { expect, test } from 'vitest';
import { correctedTime, nothingTyped, withKey } from '../../../renderer/ui/typed-time.ts';

const typing = (keys: readonly string[], before: string) =>
  keys.reduce((typed, key) => withKey(typed, key, before), nothingTyped);

/** What Chromium's field shows after these keys on a clock of 24 or of 12 hours, and what becomes of it. */
test.each([
  // 24 hours
  ['2400', '17:00', '23:00', '00:00'],
  ['2400', '23:00', '23:00', '00:00'],
  ['24:00', '17:00', '23:00', '00:00'],
  ['24', '17:00', '23:00', '00:00'],
  ['24', '17:30', '23:30', ''],
  ['24', '17:24', '23:24', ''],
  ['2359', '17:00', '23:59', null],
  ['2360', '17:00', '23:59', ''],
  ['2401', '17:00', '23:01', ''],
  ['2500', '17:00', '23:00', ''],
  ['9999', '17:00', '09:59', ''],
  ['0930', '17:00', '09:30', null],
  ['0975', '17:00', '09:59', ''],
  ['930', '17:00', '09:30', null],
  ['975', '17:00', '09:59', ''],
  ['145', '17:00', '14:05', null],
  ['245', '17:00', '23:05', ''],
  ['0000', '17:00', '00:00', null],
  ['1200', '17:00', '12:00', null],
  ['75', '17:00', '07:05', null],
  // 12 hours
  ['2400', '17:00', '14:40', '00:00'],
  ['2359', '17:00', '14:35', '23:59'],
  ['1730', '09:00', '12:30', '17:30'],
  ['17', '09:00', '00:00', '17:00'],
  ['24', '17:00', '14:04', null],
  ['240', '17:00', '14:40', null],
  ['0930', '17:00', '21:30', null],
  ['1230', '09:00', '00:30', null],
  ['130', '09:00', '13:30', null],
  ['0030', '09:00', '', '00:30'],
  // Only the minutes, after a click or a key that led there.
  ['24', '09:00', '09:24', null],
  ['60', '09:00', '09:59', ''],
  [':24', '09:00', '09:24', null],
  [':59', '09:00', '09:59', null],
  [':60', '09:00', '09:59', ''],
  // Not whole yet.
  ['2', '17:00', '02:00', null],
  ['24', '', '', null],
  ['2400', '', '', '00:00'],
  ['0930', '', '', null],
])('%s into %j, which then shows %j: %j', (keys, before, shown, expected) => {
  expect(correctedTime(typing(keys.split(''), before), shown)).toBe(expected);
});

test.each([
  [['2', '4', 'Tab', '0', '0'], '24:00'],
  [['2', '4', 'ArrowRight', '0', '0'], '24:00'],
  [['Shift', '2', '4'], '24'],
  [['2', '4', 'Backspace', '1'], '1'],
  [['2', 'ArrowUp'], ''],
  [['٢', '٤', '٠', '٠'], '2400'],
  [['0', '9', '3', '0', 'p'], ''],
  [['0', '9', '3', '0', '4', '5'], '45'],
  [['9', ':', '3', ':'], ''],
])('of the keys %j %j is followed', (keys, expected) => {
  expect(typing(keys, '17:00').keys).toBe(expected);
});

test('the time before the first key is remembered, and anew when the typing begins anew', () => {
  const first = withKey(nothingTyped, '0', '17:00');
  const whole = ['9', '3', '0'].reduce((typed, key) => withKey(typed, key, '09:30'), first);
  expect([whole.before, withKey(whole, '4', '09:30').before]).toEqual(['17:00', '09:30']);
});
