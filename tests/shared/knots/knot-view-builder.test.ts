import { describe, expect, it, test } from 'vitest';
import type { KnotSession } from '../../../shared/knots/knot-sessions.ts';
import { knotsView } from '../../../shared/knots/knot-view-builder.ts';
import { answers } from '../../answers.ts';
import { entry, gone, log, noted, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

const HAS = { wall: true, chair: true, strap: false, roller: false, ball: false, step: false };
/** After all entries. */
const ASKED = { at: Date.parse('2027-01-01T00:00:00Z'), ticked: [], cleared: false };
const NEW_YORK = 'America/New_York';

function viewAt(
  at: string,
  entries: readonly Entry[],
  sessions: readonly KnotSession[] = [],
  timeZone = NEW_YORK,
) {
  const instant = Date.parse(at.includes('T') ? at : `${at}T18:00:00-05:00`);
  return knotsView(log(...entries), sessions, { ...answers(), background: ASKED }, HAS, {
    instant,
    timeZone,
  });
}

it('shows an empty log', () => {
  expect(viewAt('2026-03-06', [])).toEqual({
    today: '2026-03-06',
    open: [],
    past: [],
    trend: { left: [], right: [] },
  });
});

it('shows open knots, those that are over, and the scores of both legs', () => {
  const lower = { leg: 'right', spot: 'lower', firstNoticed: '2026-02-20' } as const;
  const view = viewAt('2026-03-06', [
    ['2026-02-21', noted({ ...lower, whenPressed: 5 }, 'old')],
    ['2026-02-24', noted({ ...lower, whenPressed: 1 }, 'old')],
    ['2026-02-25', gone('old')],
    ['2026-03-02', noted({ whenPressed: 6 })],
    ['2026-03-05', noted({ atRest: 4, whenPressed: 2 })],
  ]);
  const last = entry({ atRest: 4, whenPressed: 2 });
  expect(view).toEqual({
    today: '2026-03-06',
    open: [
      {
        id: 'a',
        entry: last,
        notedOn: '2026-03-05',
        day: 6,
        branch: 'gentlePressure',
        advice: [],
        asksNextDay: false,
        pressure: { allowed: false, why: 'notScoredToday', knot: 'a' },
      },
    ],
    past: [
      { id: 'old', entry: entry({ ...lower, whenPressed: 1 }), from: '2026-02-20', until: '2026-02-25' },
    ],
    trend: {
      left: [
        { day: '2026-03-02', score: 6 },
        { day: '2026-03-05', score: 4 },
      ],
      right: [
        { day: '2026-02-21', score: 5 },
        { day: '2026-02-24', score: 1 },
      ],
    },
  });
});

it('offers no pressure from the day on which it advises to see somebody', () => {
  const [knot] = viewAt('2026-03-08T12:00:00-04:00', [['2026-03-08T11:00:00-04:00', scored(2)]]).open;
  expect(knot).toEqual({
    id: 'a',
    entry: entry({ atRest: 0, whenPressed: 2 }),
    notedOn: '2026-03-08',
    day: 8,
    branch: 'pressure',
    advice: ['overAWeek'],
    asksNextDay: false,
    pressure: { allowed: false, why: 'overAWeek', knot: 'a' },
  });
});

test.each([
  ['the last minute of day 7', '2026-03-07T23:59:00-05:00', NEW_YORK, 7, []],
  ['the first minute of day 8, the day of 23 hours', '2026-03-08T00:00:00-05:00', NEW_YORK, 8, ['overAWeek']],
  ['the same moment in Los Angeles', '2026-03-08T00:00:00-05:00', 'America/Los_Angeles', 7, []],
])('%s', (_case, at, timeZone, day, advice) => {
  const [knot] = viewAt(at, [['2026-03-01', noted()]], [], timeZone).open;
  expect([knot?.day, knot?.advice]).toEqual([day, advice]);
});

describe('the trend', () => {
  const trend = (today: string, ...entries: readonly Entry[]) => viewAt(today, entries).trend.left;

  it('has the highest score of a day among all knots of the leg', () => {
    const entries: Entry[] = [
      ['2026-03-02', noted({ atRest: 3, whenPressed: 2 })],
      ['2026-03-02', noted({ atRest: 1, whenPressed: 5 }, 'b')],
      ['2026-03-02', noted({ leg: 'right', whenPressed: 9 }, 'c')],
    ];
    expect(trend('2026-03-06', ...entries)).toEqual([{ day: '2026-03-02', score: 5 }]);
  });

  it('has a day at 0', () => {
    expect(trend('2026-03-06', ['2026-03-02', scored(0)])).toEqual([{ day: '2026-03-02', score: 0 }]);
  });

  it('goes twelve months back, in the order of the days', () => {
    const entries: Entry[] = [
      ['2026-03-06', scored(1)],
      ['2025-03-06', scored(3, {}, 'b')],
      ['2025-03-05', scored(2, {}, 'c')],
    ];
    expect(trend('2026-03-06', ...entries)).toEqual([
      { day: '2025-03-06', score: 3 },
      { day: '2026-03-06', score: 1 },
    ]);
  });
});

it('has the knot that ended last first', () => {
  const ended = (knot: string, day: string): Entry[] => [
    [day, noted({}, knot)],
    [day, gone(knot)],
  ];
  const { past } = viewAt('2026-03-06', [
    ...ended('a', '2026-03-02'),
    ...ended('b', '2026-03-04'),
    ...ended('c', '2026-03-02'),
  ]);
  expect(past.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
