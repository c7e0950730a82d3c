import { describe, expect, it } from 'vitest';
import { comfortNoted, glassIsDue, legsAsked } from '../../../shared/engine/after-routine.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { unanswered } from '../../../shared/safety/answers.ts';

const done: HistoryRecord = {
  what: 'done',
  routine: 'R1',
  kinds: ['move', 'water'],
  seconds: 60,
  ofSeconds: 60,
  sides: { left: 10, right: 10, both: 40 },
};

it('comfortNoted is what was said last of each leg since the last routine', () => {
  const said = (leg: 'left' | 'right', score: number) =>
    ({ what: 'comfort', routine: 'R6', leg, score }) as const;
  const noted = (...records: HistoryRecord[]) => comfortNoted(records);
  expect([
    noted(done),
    noted(done, said('left', 3), said('right', 0), said('left', 2)),
    noted(done, said('left', 3), done, said('right', 1)),
    noted(said('left', 3)),
    noted(),
  ]).toEqual([{}, { left: 2, right: 0 }, { right: 1 }, { left: 3 }, {}]);
});

it('legsAsked is the leg that a routine for one leg was for, and else both', () => {
  const asked = (...records: HistoryRecord[]) => legsAsked(records);
  const pressed = { ...done, routine: 'R8', sides: { left: 0, right: 95, both: 0 } };
  const both = ['left', 'right'];
  expect([
    asked(pressed),
    asked(done, pressed, { what: 'comfort', routine: 'R8', leg: 'right', score: 2 }),
    asked({ ...pressed, sides: { left: 0, right: 0, both: 0 } }),
    asked({ ...done, routine: 'R6', sides: { left: 40, right: 0, both: 30 } }),
    asked({ ...pressed, routine: 'R99' }),
    asked(pressed, done),
    asked(),
  ]).toEqual([['right'], ['right'], both, both, both, both, both]);
});

const NOW = Date.parse('2026-03-06T09:00:00Z');

describe('glassIsDue', () => {
  const health = { ...unanswered, fluids: { at: NOW, ticked: [] } };
  const afterRecords = (...records: HistoryRecord[]) => glassIsDue(records, health, NOW);

  it('is true after a routine whose prompt asked for water too', () => {
    expect(afterRecords(done)).toBe(true);
  });

  it('is false once the glass is logged', () => {
    expect(afterRecords(done, { what: 'water', kinds: [], ml: 200 })).toBe(false);
  });

  it('is false when the routine was all that the prompt asked for', () => {
    expect(afterRecords({ what: 'water', kinds: ['water'], ml: 200 }, { ...done, kinds: ['move'] })).toBe(
      false,
    );
  });

  it('is false for a person with a fluid limit, and before the question is answered', () => {
    const limited = { ...unanswered, fluids: { at: 0, ticked: ['kidneyDisease' as const] } };
    expect([
      glassIsDue([done], limited, NOW),
      glassIsDue([done], { ...limited, logsFluids: true }, NOW),
      glassIsDue([done], unanswered, NOW),
    ]).toEqual([false, false, false]);
  });
});
