import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

describe('a pause', () => {
  test.each([
    ['that was over a millisecond ago is refused', -1, false],
    ['that would be over at once is refused', 0, false],
    ['of a millisecond begins', 1, true],
  ])('%s', (_long, long, begins) => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'pause', until: desk.at + long, byClock: false });
    expect([desk.state.pause !== null, desk.records().length]).toEqual([begins, begins ? 1 : 0]);
  });

  test.each([
    ['a millisecond before its end', -1, true],
    ['at its end', 0, false],
    ['after its end', 1, false],
  ])('%s goes on: %s', (_when, later, goesOn) => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'pause', until: desk.at + HOUR, byClock: false });
    desk.pass(HOUR + later);
    expect(desk.state.pause !== null).toBe(goesOn);
  });

  test('that ends while the app is not running is dated to its end', () => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'pause', until: desk.at + HOUR, byClock: false });
    desk.crash(3 * HOUR);
    expect(desk.records()[1]).toEqual(['10:00:00', { what: 'resumed' }]);
  });

  test('begins the interval anew at its very end', () => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'pause', until: desk.at + HOUR, byClock: false });
    desk.pass(HOUR + 30 * MINUTE - 1);
    const before = desk.shown().length;
    desk.pass(1);
    expect([before, desk.shown()]).toEqual([0, ['10:30:00 move']]);
  });
});
