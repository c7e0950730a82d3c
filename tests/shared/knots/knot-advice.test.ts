import { describe, expect, it, test } from 'vitest';
import { daysLater } from '../../../shared/knots/knot-days.ts';
import { adviceOn } from './knot-advice-on.ts';
import { adviceRead, gone, nextDay, noted, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

describe('daily life', () => {
  const limits = (limited: boolean) => noted({ limits: limited });

  test.each([
    ['on one day', [true], []],
    ['on two days', [true, true], ['limitsDailyLife']],
    ['on two days, with another between', [true, false, true], ['limitsDailyLife']],
    ['on two days, and then no more', [true, true, false], ['limitsDailyLife']],
    ['on no day', [false, false], []],
  ])('limited %s', (_case, days, advice) => {
    const entries = days.map((limited, index) => [daysLater('2026-03-01', index), limits(limited)] as const);
    expect(adviceOn('2026-03-04', ...entries)).toEqual(advice);
  });

  it('said twice on one day is one entry', () => {
    expect(adviceOn('2026-03-02', ['2026-03-02', limits(true)], ['2026-03-02', limits(true)])).toEqual([]);
  });

  it('is new advice when it comes up after other advice was read on the same day', () => {
    const entries = [
      ['2026-03-01', limits(true)],
      ['2026-03-08T08:00:00-04:00', adviceRead()],
      ['2026-03-08T18:00:00-04:00', limits(true)],
    ] as const;
    expect(adviceOn('2026-03-08', ...entries)).toEqual(['limitsDailyLife']);
    expect(adviceOn('2026-03-11', ...entries)).toEqual(['limitsDailyLife', 'overAWeek']);
  });

  it('rests once it was read, whatever is said in these three days', () => {
    const entries = [
      ['2026-03-01', limits(true)],
      ['2026-03-02', limits(true)],
      ['2026-03-02', adviceRead()],
      ['2026-03-03', limits(true)],
    ] as const;
    expect(adviceOn('2026-03-04', ...entries)).toEqual([]);
    expect(adviceOn('2026-03-05', ...entries)).toEqual(['limitsDailyLife']);
  });
});

describe('worse twice', () => {
  const answers = (...all: readonly Entry[]) => adviceOn('2026-03-07', ['2026-03-01', noted()], ...all);

  test.each([
    ['once', [['2026-03-02', nextDay('worse')]], []],
    [
      'twice',
      [
        ['2026-03-02', nextDay('worse')],
        ['2026-03-05', nextDay('worse')],
      ],
      ['worseTwice'],
    ],
    [
      'twice, with better between',
      [
        ['2026-03-02', nextDay('worse')],
        ['2026-03-03', nextDay('better')],
        ['2026-03-05', nextDay('worse')],
      ],
      ['worseTwice'],
    ],
    [
      'said twice on a day',
      [
        ['2026-03-02', nextDay('worse')],
        ['2026-03-02', nextDay('worse')],
      ],
      [],
    ],
    [
      'once for another knot',
      [
        ['2026-03-02', nextDay('worse')],
        ['2026-03-03', nextDay('worse', 'b')],
      ],
      [],
    ],
  ] as const)('%s', (_case, all, advice) => {
    expect(answers(...all)).toEqual(advice);
  });
});

describe('a rise of the score', () => {
  /** Scores by the day of March. */
  const rise = (...scores: readonly (readonly [day: number, score: number])[]) =>
    adviceOn('2026-03-07', ...scores.map(([day, score]) => [`2026-03-0${day}`, scored(score)] as const));

  test.each([
    [
      'by 1',
      [
        [1, 2],
        [2, 3],
      ],
      [],
    ],
    [
      'by 2 in a day',
      [
        [1, 2],
        [2, 4],
      ],
      ['scoreUp'],
    ],
    [
      'by 1 and 1',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      ['scoreUp'],
    ],
    [
      'by 2 over three days',
      [
        [1, 2],
        [4, 4],
      ],
      ['scoreUp'],
    ],
    [
      'by 2 over four days',
      [
        [1, 2],
        [5, 4],
      ],
      [],
    ],
    [
      'by 2 from the lowest of three days',
      [
        [1, 4],
        [2, 2],
        [3, 4],
      ],
      ['scoreUp'],
    ],
    [
      'and a fall to 1 more than before',
      [
        [1, 2],
        [2, 5],
        [3, 3],
      ],
      [],
    ],
    [
      'from 0 to 2',
      [
        [1, 0],
        [3, 2],
      ],
      ['scoreUp'],
    ],
    [
      'by 2 on one day',
      [
        [1, 2],
        [1, 4],
      ],
      [],
    ],
    [
      'a fall by 2',
      [
        [1, 4],
        [2, 2],
      ],
      [],
    ],
  ] as const)('%s', (_case, scores, advice) => {
    expect(rise(...scores)).toEqual(advice);
  });

  it('is one of the higher score', () => {
    const entries = (atRest: number) =>
      [
        ['2026-03-01', noted({ atRest: 0, whenPressed: 3 })],
        ['2026-03-02', noted({ atRest, whenPressed: 1 })],
      ] as const;
    expect([adviceOn('2026-03-02', ...entries(4)), adviceOn('2026-03-02', ...entries(5))]).toEqual([
      [],
      ['scoreUp'],
    ]);
  });

  it('rests once it was read, and is new after a score that was none', () => {
    const entries = [
      ['2026-03-01', scored(1)],
      ['2026-03-02', scored(3)],
      ['2026-03-02', adviceRead()],
      ['2026-03-03', scored(3)],
    ] as const;
    expect(adviceOn('2026-03-03', ...entries)).toEqual([]);
    const again = [...entries, ['2026-03-03', scored(2)], ['2026-03-04', scored(4)]] as const;
    expect(adviceOn('2026-03-04', ...again)).toEqual(['scoreUp']);
  });
});

describe('the same spot', () => {
  const began = (day: string, knot: string, but = {}) =>
    [
      [day, noted({ firstNoticed: day, ...but }, knot)],
      [day, gone(knot)],
    ] as const;
  const now = ['2026-03-31', noted({ firstNoticed: '2026-03-31' })] as const;

  test.each([
    ['twice', [...began('2026-03-10', 'b')], []],
    ['three times within 30 days', [...began('2026-03-01', 'b'), ...began('2026-03-10', 'c')], ['sameSpot']],
    ['three times within 31 days', [...began('2026-02-28', 'b'), ...began('2026-03-10', 'c')], []],
    [
      'three times, one on the other leg',
      [...began('2026-03-01', 'b', { leg: 'right' }), ...began('2026-03-10', 'c')],
      [],
    ],
    [
      'three times, one on another spot',
      [...began('2026-03-01', 'b', { spot: 'lower' }), ...began('2026-03-10', 'c')],
      [],
    ],
    ['once, with two that began later', [...began('2026-04-01', 'b'), ...began('2026-04-02', 'c')], []],
  ] as const)('%s', (_case, others, advice) => {
    expect(adviceOn('2026-04-01', ...others, now)).toEqual(advice);
  });

  it('rests once it was read', () => {
    const entries = [
      ...began('2026-03-20', 'b'),
      ...began('2026-03-25', 'c'),
      now,
      ['2026-03-31', adviceRead()] as const,
    ];
    expect(adviceOn('2026-04-02', ...entries)).toEqual([]);
    expect(adviceOn('2026-04-03', ...entries)).toEqual(['sameSpot']);
  });
});

it('has the weightiest first', () => {
  const limited = { limits: true, firstNoticed: '2026-03-01' };
  const advice = adviceOn(
    '2026-03-08',
    ['2026-03-01', scored(1, limited, 'b')],
    ['2026-03-01', scored(1, limited, 'c')],
    ['2026-03-01', scored(1, limited)],
    ['2026-03-02', scored(3, limited)],
    ['2026-03-02', nextDay('worse')],
    ['2026-03-03', nextDay('worse')],
  );
  expect(advice).toEqual(['limitsDailyLife', 'worseTwice', 'scoreUp', 'sameSpot', 'overAWeek']);
});
