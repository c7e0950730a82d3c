import { describe, expect, it, test } from 'vitest';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { adviceRead, entry, gone, log, nextDay, noted, scored, takenBack } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

describe('an episode', () => {
  it('has what was said under one id', () => {
    const [a, b, ...others] = episodesOf(
      log(
        ['2026-03-02', noted()],
        ['2026-03-02', noted({ leg: 'right' }, 'b')],
        ['2026-03-03', nextDay('better')],
        ['2026-03-04', noted({ whenPressed: 2 })],
        ['2026-03-05', adviceRead()],
      ),
    );
    const first = { day: '2026-03-02', place: 0, entry: entry() };
    const last = { day: '2026-03-04', place: 2, entry: entry({ whenPressed: 2 }) };
    expect(a).toEqual({
      id: 'a',
      since: Date.parse('2026-03-02T12:00:00-05:00'),
      all: [first, last],
      entries: [first, last],
      deciding: [last.entry],
      checked: null,
      first,
      last,
      answers: [{ day: '2026-03-03', place: 1, is: 'better' }],
      adviceRead: { day: '2026-03-05', place: 3 },
      from: '2026-03-01',
      until: null,
    });
    expect([b?.id, b?.last.entry, others]).toEqual(['b', entry({ leg: 'right' }), []]);
  });

  it('came with its first entry, also when that day has a later one', () => {
    const [knot] = episodesOf(
      log(['2026-03-02T08:00:00-05:00', scored(5)], ['2026-03-02T22:00:00-05:00', scored(2)]),
    );
    expect(knot?.since).toBe(Date.parse('2026-03-02T08:00:00-05:00'));
  });

  it('has one entry a day, the last one', () => {
    const [knot] = episodesOf(
      log(
        ['2026-03-02T08:00:00-05:00', scored(5)],
        ['2026-03-03T08:00:00-05:00', scored(4)],
        ['2026-03-03T22:00:00-05:00', scored(2)],
      ),
    );
    expect(knot?.entries.map(({ day, entry: said }) => [day, said.whenPressed])).toEqual([
      ['2026-03-02', 5],
      ['2026-03-03', 2],
    ]);
  });

  it('has one answer a day, the last one', () => {
    const [knot] = episodesOf(
      log(
        ['2026-03-02', noted()],
        ['2026-03-03', nextDay('worse')],
        ['2026-03-03', nextDay('same')],
        ['2026-03-04', nextDay('better')],
      ),
    );
    expect(knot?.answers.map(({ day, is }) => [day, is])).toEqual([
      ['2026-03-03', 'same'],
      ['2026-03-04', 'better'],
    ]);
  });

  it('goes by the sequence and not by the place in the list', () => {
    const events = log(['2026-03-02', scored(5)], ['2026-03-03', scored(4)], ['2026-03-03', gone()]);
    expect(episodesOf(events.toReversed())).toEqual(episodesOf(events));
  });

  it('goes by the sequence when the clock was set back, and by the day of each entry', () => {
    const [knot] = episodesOf(log(['2026-03-05', scored(5)], ['2026-03-03', scored(2)]));
    expect([knot?.last.day, knot?.last.entry.whenPressed]).toEqual(['2026-03-03', 2]);
  });

  test.each([
    ['late in the evening in New York', '2026-03-06T23:59:59-05:00', '2026-03-06'],
    ['the same moment in Auckland', '2026-03-07T17:59:59+13:00', '2026-03-07'],
    ['in the hour that summer time skips', '2026-03-08T03:00:00-04:00', '2026-03-08'],
    ['the day before summer time', '2026-03-07T23:59:59-05:00', '2026-03-07'],
    ['the first 01:30 of the night on which it ends', '2026-11-01T01:30:00-04:00', '2026-11-01'],
    ['the second one', '2026-11-01T01:30:00-05:00', '2026-11-01'],
  ])('%s it is the day that the clock shows there', (_when, at, day) => {
    expect(episodesOf(log([at, noted()]))[0]?.last.day).toBe(day);
  });

  test.each([
    ['what the entry says', [['2026-03-05', '2026-03-01']], '2026-03-01'],
    [
      'what the last entry says, as the first was a mistake',
      [
        ['2026-03-05', '2025-03-01'],
        ['2026-03-06', '2026-03-02'],
      ],
      '2026-03-02',
    ],
    [
      'never later than the first entry about it',
      [
        ['2026-03-05', '2026-03-05'],
        ['2026-03-09', '2026-03-09'],
      ],
      '2026-03-05',
    ],
    ['nor later than the entry itself', [['2026-03-05', '2026-04-01']], '2026-03-05'],
  ] as const)('it was first noticed: %s', (_what, entries, from) => {
    const events = log(...entries.map(([day, firstNoticed]) => [day, noted({ firstNoticed })] as const));
    expect(episodesOf(events)[0]?.from).toBe(from);
  });

  it('knows nothing of events about something else', () => {
    expect(episodesOf(log(['2026-03-02', { what: 'resumed' }]))).toEqual([]);
  });

  test.each([nextDay('worse'), gone(), adviceRead(), takenBack()])(
    'is none without an entry: $what',
    (record) => {
      expect(episodesOf(log(['2026-03-02', record]))).toEqual([]);
    },
  );
});

describe('the end', () => {
  const untilOf = (...entries: readonly Entry[]) => episodesOf(log(...entries))[0]?.until;
  const zeros = (...days: readonly number[]) => days.map((day) => [`2026-03-0${day}`, scored(0)] as const);

  test.each([
    ['two days', zeros(2, 3), null],
    ['three days', zeros(2, 3, 4), '2026-03-04'],
    ['a fourth day', zeros(2, 3, 4, 5), '2026-03-05'],
    ['three entries, with a silent day between', zeros(2, 3, 5), null],
    ['three days after a silent one', zeros(2, 4, 5, 6), '2026-03-06'],
    ['three entries on two days', zeros(2, 3, 3), null],
    ['three entries, noted in another order', zeros(3, 2, 4), '2026-03-04'],
  ])('at 0, %s', (_case, entries, until) => {
    expect(untilOf(['2026-03-01', scored(4)], ...entries)).toBe(until);
  });

  it('is over the end of a month, too', () => {
    const days = ['2026-02-27', '2026-02-28', '2026-03-01'];
    expect(untilOf(...days.map((day) => [day, scored(0)] as const))).toBe('2026-03-01');
  });

  test.each([
    ['at rest', { atRest: 1, whenPressed: 0 }],
    ['when pressed', { atRest: 0, whenPressed: 1 }],
  ])('takes both scores: not at 0 %s', (_which, scores) => {
    expect(untilOf(...zeros(2, 3), ['2026-03-04', noted(scores)])).toBe(null);
  });

  it('is not reached when the third day is scored again', () => {
    expect(untilOf(...zeros(2, 3, 4), ['2026-03-04', scored(2)])).toBe(null);
  });

  it('is there at once when it is gone', () => {
    expect(untilOf(['2026-03-01', scored(4)], ['2026-03-05', gone()])).toBe('2026-03-05');
  });

  it('stays where it was, whatever is answered or read later', () => {
    const ended = [
      ['2026-03-01', scored(4)],
      ['2026-03-05', gone()],
    ] as const;
    expect(untilOf(...ended, ['2026-03-06', nextDay('worse')], ['2026-03-07', adviceRead()])).toBe(
      '2026-03-05',
    );
  });

  it('is none any more after another entry', () => {
    expect(untilOf(['2026-03-01', scored(4)], ['2026-03-05', gone()], ['2026-03-05', scored(3)])).toBe(null);
  });
});

describe('taking back', () => {
  const before = log(['2026-03-02', scored(5)], ['2026-03-03', nextDay('worse')]);
  const after = (...records: readonly HistoryRecord[]) =>
    episodesOf(
      log(
        ['2026-03-02', scored(5)],
        ['2026-03-03', nextDay('worse')],
        ...records.map((each) => ['2026-03-04', each] as const),
      ),
    );

  test.each([scored(2), nextDay('better'), gone(), adviceRead()])('undoes $what', (record) => {
    expect(after(record)).not.toEqual(episodesOf(before));
    expect(after(record, takenBack())).toEqual(episodesOf(before));
  });

  it('brings back the entry of the day that was replaced', () => {
    const [knot] = episodesOf(
      log(['2026-03-02', scored(5)], ['2026-03-02', scored(1)], ['2026-03-02', takenBack()]),
    );
    expect(knot?.last.entry.whenPressed).toBe(5);
  });

  it('goes one event further back each time, and not beyond the first', () => {
    expect(after(takenBack()).map(({ answers }) => answers)).toEqual([[]]);
    expect(after(takenBack(), takenBack())).toEqual([]);
    expect(after(takenBack(), takenBack(), takenBack())).toEqual([]);
  });

  it('leaves other knots alone', () => {
    const events = log(['2026-03-02', noted()], ['2026-03-02', noted({}, 'b')], ['2026-03-02', takenBack()]);
    expect(episodesOf(events).map(({ id }) => id)).toEqual(['b']);
  });

  it('leaves nothing of a knot, so that it is new when it comes up again', () => {
    const [knot] = episodesOf(
      log(
        ['2026-03-02', noted({ firstNoticed: '2026-02-01' })],
        ['2026-03-02', takenBack()],
        ['2026-03-09', noted({ firstNoticed: '2026-03-08' })],
      ),
    );
    expect([knot?.entries.length, knot?.from]).toEqual([1, '2026-03-08']);
  });

  it('leaves not even its place among the knots', () => {
    const knots = episodesOf(
      log(
        ['2026-03-02', noted({}, 'b')],
        ['2026-03-02', takenBack('b')],
        ['2026-03-03', noted({}, 'a')],
        ['2026-03-04', noted({}, 'b')],
      ),
    );
    expect(knots.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
