import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { tick } from '../answers.ts';
import { choose, other, restore } from '../backup/backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { aWeekOld, countReads, knots, note, noted, passDays, recorded, records } from './knot-desk.ts';
import { started } from '../started.ts';

const revision = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main').knots.revision;

describe('the log', () => {
  test('is read when somebody asks for it, once, and no further back than a year', () => {
    const desk = started();
    recorded(
      desk,
      ['2025-02-27T10:00:00+00:00', noted('long ago')],
      ['2025-03-07T10:00:00+00:00', noted('a year ago', { firstNoticed: '2025-03-07' })],
      ['2026-02-27T10:00:00+00:00', noted('of late')],
    );
    const reads = countReads(desk);
    desk.clock.pass(MINUTE);
    const before = [...reads];
    const open = knots(desk).open.map(({ id }) => id);
    knots(desk);
    note(desk, {}, { knot: 'of late' });
    const after = reads.filter((month) => month !== '2026-03');
    expect([before, open, after]).toEqual([[], ['a year ago', 'of late'], ['2025-03', '2026-02']]);
  });

  test('is forgotten with the window, and read anew', () => {
    const desk = aWeekOld();
    knots(desk);
    desk.unknot.windowClosed('player');
    const reads = countReads(desk);
    knots(desk);
    const kept = [...reads];
    desk.unknot.windowClosed('main');
    knots(desk);
    expect([kept, reads]).toEqual([[], ['2026-03']]);
  });

  test('has what the disk refuses, also in a window that is opened again', () => {
    const desk = aWeekOld();
    desk.disk.full = true;
    note(desk, { note: 'not on disk' }, { knot: 'old' });
    const inMemory = knots(desk).open.map(({ entry }) => entry.note);
    desk.unknot.windowClosed('main');
    const readAnew = knots(desk).open.map(({ entry }) => entry.note);
    desk.disk.full = false;
    desk.clock.pass(MINUTE);
    expect([inMemory, readAnew, records(desk).length]).toEqual([['not on disk'], ['not on disk'], 2]);
  });

  test('is empty where the disk does not tell what there is, and takes entries all the same', () => {
    const desk = aWeekOld();
    desk.history.isListed = false;
    const before = knots(desk).open;
    note(desk);
    expect([before, knots(desk).open.map(({ id }) => id)]).toEqual([[], ['knot 1']]);
  });

  test('is made once, and anew when something has changed it', () => {
    const desk = aWeekOld();
    const first = knots(desk);
    desk.clock.pass(MINUTE);
    const again = knots(desk);
    note(desk, {}, { knot: 'old' });
    expect([again === first, knots(desk).open.map(({ notedOn }) => notedOn)]).toEqual([true, ['2026-03-06']]);
  });

  test('is that of the history that was restored', async () => {
    const desk = aWeekOld();
    knots(desk);
    const before = revision(desk);
    await choose(desk, '/stick/other.json', backupText(other));
    restore(desk);
    expect([knots(desk).open, revision(desk) > before]).toEqual([[], true]);
  });

  test.each([
    ['an entry', (desk: Bench) => note(desk)],
    ['another day', (desk: Bench) => passDays(desk, 1)],
    [
      'an answer about health',
      (desk: Bench) => {
        desk.tray.click('Something feels wrong');
        tick(desk, ['chestPain']);
      },
    ],
    [
      'another time zone',
      ({ clock, unknot }: Bench) => {
        clock.movedTo = 'Europe/Berlin';
        unknot.timeZoneChanges();
      },
    ],
    [
      'another roller',
      ({ unknot }: Bench) => unknot.handlers['settings.change']({ equipment: { roller: true } }, 'main'),
    ],
    [
      'the end of a routine',
      (desk: Bench) => {
        desk.tray.click('Routines', '60-second desk reset');
        desk.clock.pass(2 * MINUTE);
      },
    ],
  ])('goes up by %s', (_what, deed) => {
    const desk = started();
    const before = revision(desk);
    deed(desk);
    const after = revision(desk);
    desk.clock.pass(MINUTE);
    desk.unknot.handlers['moved.note'](undefined, 'main');
    expect([after > before, revision(desk)]).toEqual([true, after]);
  });
});
