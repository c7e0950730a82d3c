import fc from 'fast-check';
import { WEEKDAYS, settingsSchema } from '../../../../shared/settings/schema.ts';
import type { HoursRange, Settings } from '../../../../shared/settings/schema.ts';

/* Settings over the whole of their bounds, with a preference for what is near an edge of the calendar. */

const clockTime = fc
  .integer({ min: 0, max: 24 * 12 - 1 })
  .map((fives) =>
    [Math.floor(fives / 12), (fives % 12) * 5].map((part) => String(part).padStart(2, '0')).join(':'),
  );

const anyRange = fc
  .tuple(clockTime, clockTime)
  .filter(([from, to]) => from !== to)
  .map((range): HoursRange => range);

const dayHours = fc.oneof(
  { weight: 3, arbitrary: fc.constant<HoursRange[]>([['09:00', '17:00']]) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<HoursRange[]>(
      [
        ['08:00', '12:00'],
        ['12:30', '18:00'],
      ],
      [['22:00', '06:00']],
      [['00:00', '23:55']],
      [
        ['01:30', '02:30'],
        ['02:45', '09:00'],
      ],
      [
        ['06:00', '09:10'],
        ['09:10', '11:00'],
        ['10:30', '14:00'],
        ['20:00', '02:15'],
      ],
    ),
  },
  { weight: 2, arbitrary: fc.array(anyRange, { maxLength: 4, size: 'max' }) },
);

const hours = fc.oneof(
  {
    weight: 4,
    arbitrary: dayHours.map((day) => Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, day]))),
  },
  { weight: 1, arbitrary: fc.record(Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, dayHours]))) },
);

const mostly = (yes: number) => fc.integer({ min: 1, max: 10 }).map((of) => of <= yes);

const reminders = fc.record({
  move: fc.record({ enabled: mostly(8), everyMinutes: fc.integer({ min: 15, max: 90 }) }),
  stretch: fc.record({ enabled: mostly(8), times: fc.uniqueArray(clockTime, { maxLength: 3 }) }),
  water: fc.record({
    enabled: mostly(8),
    everyMinutes: fc.integer({ min: 45, max: 120 }),
    glassMl: fc.integer({ min: 100, max: 350 }),
    goalMl: fc.integer({ min: 1_000, max: 3_000 }),
    quietBeforeBedMinutes: fc.integer({ min: 0, max: 360 }),
    bedtime: fc.option(clockTime, { freq: 2 }),
  }),
  posture: fc.record({
    enabled: fc.constantFrom(null, null, true, false),
    sitMinutes: fc.integer({ min: 10, max: 60 }),
    standMinutes: fc.integer({ min: 5, max: 45 }),
    moveMinutes: fc.constantFrom(0, 2),
  }),
});

const prompt = fc.record({
  holdMinutes: fc.integer({ min: 0, max: 10 }),
  mergeMinutes: fc.integer({ min: 0, max: 15 }),
  gapMinutes: fc.integer({ min: 5, max: 30 }),
  snoozeMinutes: fc.constantFrom(5, 10),
  lapseMinutes: fc.integer({ min: 5, max: 30 }),
});

export const settingsArbitrary: fc.Arbitrary<Settings> = fc
  .record({
    posture: fc.constantFrom('sitting', 'standing', 'sitStand'),
    reminders,
    hours,
    naturalBreakMinutes: fc.integer({ min: 2, max: 15 }),
    prompt,
  })
  .map((settings) => settingsSchema.parse(settings));
