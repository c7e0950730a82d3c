import { describe, expect, test } from 'vitest';
import { hoursInLine, timelineOf } from '../../../../renderer/ui/timeline/timeline-layout.ts';
import type { TimelineContent } from '../../../../renderer/ui/timeline/timeline-layout.ts';
import type { TimelineSign } from '../../../../renderer/ui/timeline/signs.ts';

const at = (time: string) => Date.parse(`2026-03-06T${time}:00Z`);
const span = (from: string, to: string) => ({ from: at(from), to: at(to) });
const mark = (time: string, sign: TimelineSign) => ({ at: at(time), sign, words: sign });

/** A Friday in UTC, in the hours of which there is what the test says. */
function timeline(content: Partial<TimelineContent>) {
  return timelineOf({ ranges: [], marks: [], pauses: [], now: null, dayStart: at('00:00'), ...content });
}

const clock = (instant: number) => new Date(instant).toISOString().slice(11, 16);
const startsOf = (stretches: ReturnType<typeof timelineOf>) =>
  stretches.map((stretch) => stretch.map(({ start }) => clock(start)));

describe('the hours', () => {
  test('are those of the ranges, begun and unfinished ones as a whole', () => {
    expect(startsOf(timeline({ ranges: [span('09:30', '12:00')] }))).toEqual([['09:00', '10:00', '11:00']]);
  });

  test('go on over a lunch break, and begin anew after a longer one', () => {
    const ranges = [span('09:00', '10:00'), span('11:00', '12:00'), span('15:00', '16:00')];
    expect(startsOf(timeline({ ranges }))).toEqual([['09:00', '10:00', '11:00'], ['15:00']]);
  });

  test('are also those outside the ranges in which something was', () => {
    const marks = [mark('07:20', 'waterDone'), mark('20:10', 'ownBreak')];
    expect(startsOf(timeline({ ranges: [span('09:00', '10:00')], marks }))).toEqual([
      ['07:00', '08:00', '09:00'],
      ['20:00'],
    ]);
  });

  test('are none on a day without ranges and marks', () => {
    expect(timeline({ now: at('10:00') })).toEqual([]);
  });

  test('are counted from the midnight of a zone that is half an hour off', () => {
    const dayStart = Date.parse('2026-03-06T00:00:00+05:30');
    const ranges = [{ from: Date.parse('2026-03-06T09:00+05:30'), to: Date.parse('2026-03-06T10:00+05:30') }];
    expect(startsOf(timeline({ dayStart, ranges }))).toEqual([['03:30']]);
  });

  test('are one fewer in the night in which the clock jumps ahead', () => {
    const dayStart = Date.parse('2026-03-29T00:00:00+01:00');
    const ranges = [{ from: dayStart, to: Date.parse('2026-03-29T04:00+02:00') }];
    expect(startsOf(timeline({ dayStart, ranges }))).toEqual([['23:00', '00:00', '01:00']]);
  });
});

describe('the line of an hour', () => {
  const hour = (content: Partial<TimelineContent>) => {
    const [stretch] = timeline(content);
    return stretch?.map(({ past, ahead, paused, now }) => ({ past, ahead, paused, now }));
  };

  test('is past until now, and ahead from then on', () => {
    expect(hour({ ranges: [span('09:15', '11:00')], now: at('10:30') })).toEqual([
      { past: [{ from: 0.25, to: 1 }], ahead: [], paused: [], now: null },
      { past: [{ from: 0, to: 0.5 }], ahead: [{ from: 0.5, to: 1 }], paused: [], now: 0.5 },
    ]);
  });

  test('is all ahead on a day that is only imagined', () => {
    expect(hour({ ranges: [span('09:00', '10:00')] })).toEqual([
      { past: [], ahead: [{ from: 0, to: 1 }], paused: [], now: null },
    ]);
  });

  test('has its pauses as far as they lie in working time', () => {
    const pauses = [
      { from: -Infinity, to: at('09:15') },
      { from: at('09:45'), to: Infinity },
    ];
    expect(hour({ ranges: [span('09:00', '10:30')], pauses })?.map(({ paused }) => paused)).toEqual([
      [
        { from: 0, to: 0.25 },
        { from: 0.75, to: 1 },
      ],
      [{ from: 0, to: 0.5 }],
    ]);
  });

  test('ends where an hour ends, and now at a full hour is in the next one', () => {
    const ranges = [span('09:00', '11:00')];
    expect(hour({ ranges, now: at('10:00') })?.map(({ now }) => now)).toEqual([null, 0]);
  });
});

describe('the marks', () => {
  /** By lane: where in the hour, and the signs that stand there. */
  const lanes = (...marks: TimelineContent['marks']) =>
    timeline({ ranges: [span('09:00', '11:00')], marks }).flatMap((stretch) =>
      stretch.map(({ groups }) =>
        Object.fromEntries(
          Object.entries(groups).map(([lane, each]) => [
            lane,
            each.map(({ place, marks: together }) => [place, ...together.map(({ sign }) => sign)]),
          ]),
        ),
      ),
    );
  const nothing = { above: [], on: [], below: [] };

  test('stand at their minute: breaks above the line, posture on it, water below', () => {
    expect(
      lanes(mark('09:30', 'breakDone'), mark('09:15', 'standing'), mark('10:45', 'waterPlanned')),
    ).toEqual([
      { above: [[0.5, 'breakDone']], on: [[0.25, 'standing']], below: [] },
      { ...nothing, below: [[0.75, 'waterPlanned']] },
    ]);
  });

  test('of the same minutes stand side by side around their middle, in order', () => {
    expect(
      lanes(mark('09:36', 'breakDone'), mark('09:30', 'skipped'), mark('09:42', 'breakPlanned')),
    ).toEqual([
      {
        ...nothing,
        above: [
          [0.55, 'skipped', 'breakDone'],
          [0.7, 'breakPlanned'],
        ],
      },
      nothing,
    ]);
  });

  test.each([
    ['09:21', 1],
    ['09:22', 2],
    ['09:23', 2],
  ])('at 09:10 and %s stand in %i groups', (second, groups) => {
    const marks = [mark('09:10', 'breakDone'), mark(second, 'skipped')];
    const [[hour] = []] = timeline({ ranges: [span('09:00', '10:00')], marks });
    expect(Object.values(hour?.groups ?? {}).flat()).toHaveLength(groups);
  });

  test('of one time do not come together with those of another lane', () => {
    expect(lanes(mark('09:30', 'breakPlanned'), mark('09:30', 'waterPlanned'))).toEqual([
      { above: [[0.5, 'breakPlanned']], on: [], below: [[0.5, 'waterPlanned']] },
      nothing,
    ]);
  });

  test('that come together over the full hour stand in the hour of their middle', () => {
    expect(lanes(mark('09:56', 'breakDone'), mark('10:04', 'ownBreak'))).toEqual([
      nothing,
      { ...nothing, above: [[0, 'breakDone', 'ownBreak']] },
    ]);
  });
});

describe('the hours in a line', () => {
  test.each([
    { hours: 8, room: 9, inLine: 8 },
    { hours: 8, room: 8, inLine: 8 },
    { hours: 10, room: 9, inLine: 5 },
    { hours: 8, room: 5, inLine: 4 },
    { hours: 9, room: 2, inLine: 2 },
    { hours: 3, room: 1, inLine: 1 },
    { hours: 0, room: 4, inLine: 1 },
  ])('are $inLine of $hours where there is room for $room', ({ hours, room, inLine }) => {
    expect(hoursInLine(hours, room)).toBe(inLine);
  });
});
