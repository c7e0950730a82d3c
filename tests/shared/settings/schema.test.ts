import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../shared/settings/schema.ts';

const isTaken = (settings: Record<string, unknown>) => settingsSchema.safeParse(settings).success;

/** Settings with one value in them, by the path to it: `reminders.move.everyMinutes`. */
function withValue(path: string, value: unknown): Record<string, unknown> {
  const nested = path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  return nested as Record<string, unknown>;
}

describe('a whole number is taken from its least to its most', () => {
  test.each([
    ['reminders.move.everyMinutes', 15, 90],
    ['reminders.water.everyMinutes', 45, 120],
    ['reminders.water.glassMl', 100, 350],
    ['reminders.water.goalMl', 1_000, 3_000],
    ['reminders.water.quietBeforeBedMinutes', 0, 360],
    ['reminders.water.ceilingMl', 100, 5_000],
    ['reminders.posture.sitMinutes', 10, 60],
    ['reminders.posture.standMinutes', 5, 45],
    ['naturalBreakMinutes', 2, 15],
    ['prompt.holdMinutes', 0, 10],
    ['prompt.mergeMinutes', 0, 15],
    ['prompt.gapMinutes', 5, 30],
    ['prompt.lapseMinutes', 5, 30],
  ])('%s: %i to %i', (path, least, most) => {
    const values = [least - 1, least, least + 1, least + 0.5, most - 1, most, most + 1];
    expect(values.map((value) => isTaken(withValue(path, value)))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a choice is one of its numbers', () => {
  test.each([
    ['reminders.posture.moveMinutes', [-1, 0, 1, 2, 3], [0, 2]],
    ['prompt.snoozeMinutes', [4, 5, 6, 9, 10, 11], [5, 10]],
    ['sound.volume', [-0.01, 0, 0.01, 0.99, 1, 1.01], [0, 0.01, 0.99, 1]],
  ])('%s', (path, values, taken) => {
    expect(values.filter((value) => isTaken(withValue(path, value)))).toEqual(taken);
  });
});

describe('a list is no longer than it may be', () => {
  const times = ['08:00', '10:00', '12:00', '14:00', '16:00'];
  const lengths = (path: string, items: readonly unknown[]) =>
    items.map((_, count) => count).filter((count) => isTaken(withValue(path, items.slice(0, count))));

  test('planned stretches: 3 of a day', () => {
    expect(lengths('reminders.stretch.times', times)).toEqual([0, 1, 2, 3]);
  });

  test('ranges of hours: 4 of a day', () => {
    const ranges = [...times, '18:00'].map((from) => [from, `${from.slice(0, 3)}30`]);
    expect(lengths('hours.mon', ranges)).toEqual([0, 1, 2, 3, 4]);
  });
});

test('a time of the clock goes from 00:00 to 23:59', () => {
  const times = ['00:00', '00:59', '00:60', '09:00', '9:00', '19:59', '23:59', '24:00', '09:00:00', ''];
  expect(times.filter((time) => isTaken(withValue('reminders.water.bedtime', time)))).toEqual([
    '00:00',
    '00:59',
    '09:00',
    '19:59',
    '23:59',
  ]);
});

test('a range of hours needs an end that is not its start', () => {
  const ends = ['08:59', '09:00', '09:01'];
  expect(ends.filter((end) => isTaken(withValue('hours.mon', [['09:00', end]])))).toEqual(['08:59', '09:01']);
});
