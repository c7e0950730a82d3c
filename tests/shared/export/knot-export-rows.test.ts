import { describe, expect, it } from 'vitest';
import { knotExportRows, exportRows } from '../../../shared/export/knot-export-rows.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { gone, log, noted, routineOver, takenBack } from '../knots/knot-cases.ts';

const R7 = routineOver('R7', [260, 0]);
const comfort = (score: number): HistoryRecord => ({ what: 'comfort', routine: 'R7', leg: 'left', score });
const said = { spot: 'middle', atRest: 1, whenPressed: 3, note: '', dayOfKnot: 2 };
const done = { routine: 'R7', seconds: 260, after: null };

describe('the rows', () => {
  it('have each entry with the session of its leg and day', () => {
    const events = log(
      ['2026-03-02', noted({ note: 'hm' })],
      ['2026-03-02', R7],
      ['2026-03-02', comfort(2)],
      ['2026-03-03', noted()],
    );
    expect(exportRows(events)).toEqual([
      { day: '2026-03-02', leg: 'left', entry: { ...said, note: 'hm' }, session: { ...done, after: 2 } },
      { day: '2026-03-03', leg: 'left', entry: { ...said, dayOfKnot: 3 }, session: null },
    ]);
  });

  it('have a session alone that has no entry, or is the second of its day', () => {
    const stopped = routineOver('R8', [30, 0], 'stopped');
    const events = log(
      ['2026-03-01', R7],
      ['2026-03-02', noted()],
      ['2026-03-02', stopped],
      ['2026-03-02', R7],
    );
    expect(exportRows(events)).toEqual([
      { day: '2026-03-01', leg: 'left', entry: null, session: done },
      { day: '2026-03-02', leg: 'left', entry: said, session: { routine: 'R8', seconds: 30, after: null } },
      { day: '2026-03-02', leg: 'left', entry: null, session: done },
    ]);
  });

  it('do not say which of two spots of a leg was pressed', () => {
    const events = log(
      ['2026-03-02', noted()],
      ['2026-03-02', noted({ spot: 'lower' }, 'b')],
      ['2026-03-02', R7],
    );
    expect(exportRows(events).map(({ entry, session }) => [entry?.spot, session?.routine])).toEqual([
      ['middle', undefined],
      ['lower', undefined],
      [undefined, 'R7'],
    ]);
  });

  it('know that a spot is not pressed where nothing ever is', () => {
    const events = log(
      ['2026-03-02', noted({ spot: 'shin' }, 'b')],
      ['2026-03-02', noted()],
      ['2026-03-02', R7],
    );
    expect(exportRows(events).map(({ entry, session }) => [entry?.spot, session?.routine])).toEqual([
      ['shin', undefined],
      ['middle', 'R7'],
    ]);
    expect(
      exportRows(log(['2026-03-02', noted({ spot: 'shin' })], ['2026-03-02', R7])).map(
        ({ session }) => session,
      ),
    ).toEqual([null, done]);
  });

  it('go by day and then by leg', () => {
    const events = log(
      ['2026-03-03', noted()],
      ['2026-03-02', noted({ leg: 'right' }, 'b')],
      ['2026-03-02', noted({}, 'c')],
    );
    expect(exportRows(events).map(({ day, leg }) => [day, leg])).toEqual([
      ['2026-03-02', 'left'],
      ['2026-03-02', 'right'],
      ['2026-03-03', 'left'],
    ]);
  });

  it('leave out what was taken back', () => {
    expect(exportRows(log(['2026-03-02', noted()], ['2026-03-02', takenBack()]))).toEqual([]);
  });
});

it('counts the days that each knot has been open, the first and the last included', () => {
  const events = log(
    ['2026-03-02', noted()],
    ['2026-03-02', noted({ leg: 'right', spot: 'lower' }, 'b')],
    ['2026-03-05', gone('b')],
  );
  expect(knotExportRows(events, '2026-03-10')).toEqual([
    { leg: 'left', spot: 'middle', from: '2026-03-01', until: null, daysOpen: 10 },
    { leg: 'right', spot: 'lower', from: '2026-03-01', until: '2026-03-05', daysOpen: 5 },
  ]);
});
