import { describe, expect, it, test } from 'vitest';
import { noLocks } from '../../../shared/safety/locks.ts';
import { gone, nextDay, pressed, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

import { HAS, TODAY, allowed, pressure, refused, sessions, today } from './knot-pressure-on.ts';

describe('by the branch', () => {
  test.each([
    [0, allowed()],
    [3, allowed()],
    [4, allowed({ hold: 30 })],
    [5, allowed({ hold: 30 })],
    [6, refused('branch')],
    [7, refused('branch')],
    [8, refused('branch')],
    [10, refused('branch')],
  ])('%i of 10', (score, expected) => {
    expect(pressure(today(scored(score)))).toEqual(expected);
  });

  test.each(['behindKnee', 'heelCord', 'shin'] as const)('never on %s', (spot) => {
    expect(pressure(today(scored(0, { spot })))).toEqual(refused('branch'));
  });

  test.each(['sharp', 'throbbing'] as const)('not when it is %s', (feels) => {
    expect(pressure(today(scored(0, { feels })))).toEqual(refused('branch'));
  });

  it('is for the leg of the knot', () => {
    expect(pressure(today(scored(2, { leg: 'right' })))).toEqual(allowed({ leg: 'right' }));
  });

  it('goes by the worst score of the day', () => {
    expect([pressure(today(scored(2), scored(6))), pressure(today(scored(6), scored(2)))]).toEqual([
      refused('branch'),
      refused('branch'),
    ]);
  });

  it('and no more by the worst one of the day before', () => {
    expect(pressure([['2026-03-05', scored(9)], ...today(scored(2))])).toEqual(allowed());
  });
});

describe('with another knot on the leg', () => {
  test.each([
    ['that may be pressed', scored(5, {}, 'b'), allowed()],
    ['that is never pressed', scored(2, { spot: 'shin' }, 'b'), allowed()],
    ['that is too sore', scored(6, {}, 'b'), refused('branch', 'b')],
    ['that is far too sore', scored(8, {}, 'b'), refused('branch', 'b')],
    [
      'that throbs behind the knee',
      scored(1, { spot: 'behindKnee', feels: 'throbbing' }, 'b'),
      refused('branch', 'b'),
    ],
    ['no: it is on the other leg', scored(9, { leg: 'right' }, 'b'), allowed()],
  ])('%s', (_case, other, expected) => {
    expect(
      pressure([
        ['2026-03-05', other],
        [TODAY, scored(2)],
      ]),
    ).toEqual(expected);
  });

  it('that was too sore and is gone', () => {
    expect(pressure(today(scored(9, {}, 'b'), gone('b'), scored(2)))).toEqual(allowed());
  });
});

describe('scored today', () => {
  test.each([
    ['yesterday', '2026-03-05', refused('notScoredToday')],
    ['today', '2026-03-06', allowed()],
    ['tomorrow, before a journey', '2026-03-07', refused('notScoredToday')],
  ])('last scored %s', (_when, day, expected) => {
    expect(pressure([[day, scored(2)]])).toEqual(expected);
  });

  it('goes by the day of the place, a minute after midnight', () => {
    expect([
      pressure([['2026-03-05T23:59:00-05:00', scored(2)]]),
      pressure([['2026-03-06T00:01:00-05:00', scored(2)]]),
    ]).toEqual([refused('notScoredToday'), allowed()]);
  });
});

describe('once a day', () => {
  test.each([
    ['none yet', sessions(), allowed()],
    ['one today', sessions(pressed(TODAY)), refused('onceADay')],
    ['one today with the other routine', sessions(pressed(TODAY, 'left', 'R8')), refused('onceADay')],
    ['one on the other leg', sessions(pressed(TODAY, 'right')), allowed()],
    ['one yesterday', sessions(pressed('2026-03-05')), allowed()],
  ])('%s', (_case, but, expected) => {
    expect(pressure(today(scored(2)), but)).toEqual(expected);
  });

  it('counts for all knots of the leg', () => {
    expect(
      pressure(today(scored(2, {}, 'b'), scored(2, { spot: 'lower' })), sessions(pressed(TODAY))),
    ).toEqual(refused('onceADay'));
  });
});

describe('after the next-day question', () => {
  const half = allowed({ timeShare: 0.5 });

  test.each([
    ['worse today', [[TODAY, 'worse']], refused('restDay')],
    ['worse yesterday', [['2026-03-05', 'worse']], half],
    ['worse tomorrow, before a journey', [['2026-03-07', 'worse']], refused('restDay')],
    [
      'worse, and worse today',
      [
        ['2026-03-04', 'worse'],
        [TODAY, 'worse'],
      ],
      refused('worseTwice'),
    ],
    [
      'worse, then corrected today',
      [
        [TODAY, 'worse'],
        [TODAY, 'same'],
      ],
      allowed(),
    ],
    [
      'worse, then the same',
      [
        ['2026-03-03', 'worse'],
        ['2026-03-05', 'same'],
      ],
      half,
    ],
    [
      'worse, then better',
      [
        ['2026-03-03', 'worse'],
        ['2026-03-05', 'better'],
      ],
      allowed(),
    ],
    [
      'better, then worse',
      [
        ['2026-03-03', 'better'],
        ['2026-03-05', 'worse'],
      ],
      half,
    ],
    ['the same', [['2026-03-05', 'same']], allowed()],
    ['better', [[TODAY, 'better']], allowed()],
  ] as const)('%s', (_case, answers, expected) => {
    const entries = answers.map(([day, is]): Entry => [day, nextDay(is)]);
    expect(pressure([['2026-03-02', scored(2)], ...entries, [TODAY, scored(2)]])).toEqual(expected);
  });

  it('is half of the shorter hold, too', () => {
    const entries: Entry[] = [
      ['2026-03-02', scored(2)],
      ['2026-03-05', nextDay('worse')],
      [TODAY, scored(5)],
    ];
    expect(pressure(entries)).toEqual(allowed({ timeShare: 0.5, hold: 30 }));
  });

  test.each([
    ['rests', TODAY, 'left', refused('restDay', 'b')],
    ['is done by half', '2026-03-05', 'left', half],
    ['that is the other one changes nothing', TODAY, 'right', allowed()],
  ] as const)('about another knot of the leg, the leg %s', (_case, day, leg, expected) => {
    const entries: Entry[] = [
      ['2026-03-02', scored(1, { leg }, 'b')],
      [day, nextDay('worse', 'b')],
      [TODAY, scored(2)],
    ];
    expect(pressure(entries)).toEqual(expected);
  });
});

describe('locks', () => {
  test.each([
    ['pressure', { pressure: true }],
    ['everything', { everything: true }],
    ['an injury', { injury: true }],
    ['stretches, as both end with one', { stretches: true }],
    ['all but the seated set', { seatedOnly: true }],
    ['that leg', { legs: ['left'] }],
  ] as const)('on %s', (_what, locks) => {
    expect(pressure(today(scored(2)), { locks: { ...noLocks, ...locks } })).toEqual(refused('locked'));
  });

  it('on the other leg leave this one', () => {
    expect(pressure(today(scored(2)), { locks: { ...noLocks, legs: ['right'] } })).toEqual(allowed());
  });
});

test.each([
  ['everything', {}, ['R7', 'R8']],
  ['no ball', { ball: false }, ['R7', 'R8']],
  ['no roller, but a ball to roll on', { roller: false }, ['R7', 'R8']],
  ['neither roller nor ball', { roller: false, ball: false }, ['R8']],
  ['no wall for the stretches after it', { wall: false }, ['R8']],
  ['no strap, as a towel will do', { strap: false }, ['R7', 'R8']],
])('at hand: %s', (_what, lacking, routines) => {
  expect(pressure(today(scored(2)), { equipment: { ...HAS, ...lacking } })).toEqual(allowed({}, routines));
});

test('of several reasons the weightiest is given', () => {
  const late = { ...sessions(pressed(TODAY)), locks: { ...noLocks, pressure: true } };
  const sore: Entry[] = [
    ['2026-03-05', scored(7)],
    [TODAY, nextDay('worse')],
  ];
  const mild: Entry[] = [
    ['2026-03-05', scored(2)],
    [TODAY, nextDay('worse')],
  ];
  expect([
    pressure(sore, late),
    pressure(sore, sessions(pressed(TODAY))),
    pressure(mild, sessions(pressed(TODAY))),
    pressure([...mild, [TODAY, scored(2)]], sessions(pressed(TODAY))),
    pressure([...mild, [TODAY, scored(2)]]),
  ]).toEqual(['locked', 'branch', 'notScoredToday', 'onceADay', 'restDay'].map((why) => refused(why)));
});
