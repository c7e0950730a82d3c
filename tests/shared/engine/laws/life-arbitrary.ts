import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { QUIET_REASONS } from '../../../../shared/engine/quiet-reasons.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../../shared/routines/routine.ts';
import { HOUR, MINUTE, SECOND, instantOf } from '../../../../shared/time.ts';
import { firstHealth, laterHealth } from './health-arbitrary.ts';
import type { Answer, Deed, Happening, Life } from './life.ts';
import { settingsArbitrary } from './settings-arbitrary.ts';

const DAY = 24 * HOUR;

/** Zones, each with days on which something happens to its clocks. */
const ZONES: readonly (readonly [zone: string, ...dates: string[]])[] = [
  ['UTC', '2026-03-06'],
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  // Half an hour of summer time.
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
  ['Asia/Kolkata', '2026-05-04'],
  ['America/St_Johns', '2026-03-08', '2026-11-01'],
  // The day begins at 01:00 when summer time does.
  ['America/Santiago', '2026-04-05', '2026-09-06'],
];

const zone = fc.constantFrom(...ZONES.map(([name]) => name));

const duration = (least: number, most: number) =>
  fc.integer({ min: least / SECOND, max: most / SECOND }).map((seconds) => seconds * SECOND);

/** Mostly too short for a natural break, or only just long enough. */
const absence = fc.oneof(
  duration(SECOND, 4 * MINUTE),
  duration(MINUTE, 20 * MINUTE),
  duration(MINUTE, 5 * HOUR),
);

const begin = (routine: RoutineId, form: Partial<RoutineForm> = {}) =>
  ({ type: 'start', routine, form: { ...FULL_FORM, ...form }, checked: false }) as const;

const deed = fc.oneof(
  fc.constantFrom<Deed>(
    begin('R1'),
    begin('R6'),
    begin('R5', { short: true, timeShare: 0.75 }),
    begin('R3', { leg: 'right', timeShare: 0.5 }),
    begin('R7', { leg: 'left' }),
    { ...begin('R7', { leg: 'left', extras: ['extraWeight'] }), checked: true },
    { ...begin('R8', { leg: 'right', hold: 30 }), checked: true },
    { ...begin('R8'), checked: true },
    { type: 'player', command: 'pause' },
    { type: 'player', command: 'resume' },
    { type: 'player', command: 'next' },
    { type: 'player', command: 'back' },
    { type: 'player', command: 'redo' },
    { type: 'addWeight' },
    { type: 'leave' },
    { type: 'snooze', minutes: 5 },
    { type: 'snooze', minutes: 10 },
    { type: 'skip' },
    { type: 'moved' },
    { type: 'undoDrink' },
    { type: 'posture', is: 'sitting' },
    { type: 'posture', is: 'standing' },
    { type: 'resume' },
    { type: 'meetingOver' },
    { type: 'offerAnswered' },
    { type: 'displayFailed' },
  ),
  fc.integer({ min: 50, max: 500 }).map((ml): Deed => ({ type: 'drink', ml })),
  fc
    .record({ leg: fc.constantFrom('left', 'right'), score: fc.integer({ min: 0, max: 10 }) })
    .map((said): Deed => ({ type: 'comfort', ...said })),
  fc.integer({ min: 0, max: 10 }).map((score): Deed => ({ type: 'spotScore', score })),
);

const badYear = fc.constantFrom(-50 * 365 * DAY, -3 * 365 * DAY, 12 * 365 * DAY, 70 * 365 * DAY);
const clockJump = fc.oneof(
  duration(-5 * MINUTE, 5 * MINUTE),
  duration(-3 * HOUR, 3 * HOUR),
  duration(-2 * DAY, 2 * DAY),
);

const calmHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: deed.map((what): Happening => ({ is: 'deed', deed: what })) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('pause' as const),
      minutes: fc.option(fc.integer({ min: -5, max: 200 })),
      byClock: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('meeting' as const),
      minutes: fc.option(fc.integer({ min: -5, max: 90 }), { freq: 20 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant('quiet' as const),
      why: fc.constantFrom(...QUIET_REASONS),
      lasts: duration(SECOND, 90 * MINUTE),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Happening>({ is: 'allQuietOver' }, { is: 'look' }) },
  {
    weight: 7,
    arbitrary: fc.record({ is: fc.constantFrom('lock', 'sleep', 'down', 'idle', 'idle'), lasts: absence }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant('typing' as const), lasts: duration(SECOND, 15 * MINUTE) }),
  },
);

const newHealth = laterHealth.map((health): Happening => ({ is: 'health', health }));

const change: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: zone.map((timeZone): Happening => ({ is: 'travel', timeZone })) },
  { weight: 3, arbitrary: settingsArbitrary.map((settings): Happening => ({ is: 'settings', settings })) },
  { weight: 3, arbitrary: newHealth },
);

type Entry = Life['script'][number];

/** One happening, or two that belong together: a clock that is set wrong, and right again some time later. */
function entries(lasts: number, happening: fc.Arbitrary<Happening>, clocks: boolean): fc.Arbitrary<Entry[]> {
  const at = duration(0, lasts);
  const one = fc.tuple(at, happening).map(([when, what]): Entry[] => [{ at: when, happening: what }]);
  if (!clocks) return one;
  const there = fc.oneof(clockJump, badYear);
  const andBack = fc.tuple(at, there, duration(SECOND, 3 * HOUR)).map(([when, by, later]): Entry[] => [
    { at: when, happening: { is: 'clock', by } },
    { at: when + later, happening: { is: 'clock', by: -by } },
  ]);
  const forGood = fc
    .tuple(at, clockJump)
    .map(([when, by]): Entry[] => [{ at: when, happening: { is: 'clock', by } }]);
  return fc.oneof(
    { weight: 24, arbitrary: one },
    { weight: 1, arbitrary: andBack },
    { weight: 1, arbitrary: forGood },
  );
}

const leave: Happening = { is: 'deed', deed: { type: 'leave' } };

const answerTo = (changes: boolean): fc.Arbitrary<Answer> =>
  fc.record({
    after: fc.oneof(duration(0, 20 * SECOND), duration(0, 12 * MINUTE)),
    does: fc.constantFrom(
      'nothing',
      'start',
      'start',
      'snooze',
      'snooze',
      'skip',
      'drink',
      'moved',
      'switch',
    ),
    stays: fc.option(duration(0, 4 * MINUTE), { freq: 2 }),
    endsWith: changes
      ? fc.oneof({ weight: 4, arbitrary: fc.constant(leave) }, { weight: 1, arbitrary: newHealth })
      : fc.constant(leave),
  });

const mostlyTrue = fc.integer({ min: 0, max: 9 }).map((of) => of > 0);

const beginning = fc
  .record({
    place: fc.constantFrom(...ZONES),
    dayOff: fc.integer({ min: -1, max: 20 }),
    onAnEdge: fc.boolean(),
    pick: fc.nat(),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .map(({ place: [timeZone, ...dates], dayOff, onAnEdge, pick, hour }) => {
    const date = Temporal.PlainDate.from(dates[pick % dates.length] ?? '2026-03-06');
    const first = date.add({ days: onAnEdge ? -(pick % 2) : dayOff });
    return { timeZone, start: instantOf(first, `${String(hour).padStart(2, '0')}:00`, timeZone) };
  });

export interface LifeOptions {
  /** Whether somebody sets the wall clock, travels or changes settings or answers in this life. */
  readonly clocks: boolean;
  readonly changes: boolean;
  /** Days of one life, 1 if nothing is said. */
  readonly days?: number;
}

/** Lives with up to 40 happenings, and those that these bring about. */
export function lives({ clocks, changes, days = 1 }: LifeOptions): fc.Arbitrary<Life> {
  const happening = changes
    ? fc.oneof({ weight: 12, arbitrary: calmHappening }, { weight: 1, arbitrary: change })
    : calmHappening;
  return fc
    .record({
      beginning,
      settings: settingsArbitrary,
      health: firstHealth,
      tellsInput: mostlyTrue,
      answers: fc.array(answerTo(changes), { minLength: 1, maxLength: 8, size: 'max' }),
      script: fc.array(entries(days * DAY, happening, clocks), { maxLength: 40, size: 'max' }),
    })
    .map(({ beginning: { timeZone, start }, script, ...rest }) => ({
      ...rest,
      timeZone,
      start,
      lasts: days * DAY,
      script: script.flat().toSorted((a, b) => a.at - b.at),
    }));
}
