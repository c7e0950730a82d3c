import { describe, expect, test } from 'vitest';
import { planFrom } from '../../../shared/engine/plan.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { MINUTE } from '../../../shared/time.ts';
import { Desk, only, suitable } from './desk.ts';

/** After 40 minutes of an interval of 90 the person sets another one, and so much time passes. */
function afterChange(everyMinutes: number, passed: number): readonly string[] {
  const settings = (minutes: number) => {
    const { reminders } = only('move');
    return { reminders: { ...reminders, move: { enabled: true, everyMinutes: minutes } } };
  };
  const desk = new Desk(settings(90));
  desk.pass(40 * MINUTE);
  const previous = desk.plan;
  desk.plan = planFrom(settingsSchema.parse(settings(everyMinutes)), suitable, desk.at);
  desk.happen({ type: 'settingsChanged', previous });
  desk.pass(passed);
  return desk.shown();
}

describe('a shorter interval makes nothing due', () => {
  test.each([
    ['a millisecond before the minute after the change is over', -1, []],
    ['before that minute, but then', 0, ['09:41:00 move']],
    ['more than once', 1, ['09:41:00 move']],
  ])('%s', (_when, later, shown) => {
    expect(afterChange(30, MINUTE + later)).toEqual(shown);
  });

  test.each([
    [40, '09:41:00 move'],
    [41, '09:41:00 move'],
    [42, '09:42:00 move'],
  ])('sooner than a minute from now: %i minutes, of which 40 have passed', (everyMinutes, shown) => {
    expect(afterChange(everyMinutes, 3 * MINUTE)).toEqual([shown]);
  });
});
