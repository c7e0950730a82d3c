import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import type { BackupParts } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import {
  backupView,
  choose,
  morning,
  other,
  ownHealth,
  partsOf,
  refusedAs,
  restore,
  save,
  standing,
} from './backup-desk.ts';

describe('saving', () => {
  test('writes all that stands to where the person wants it, health answers only when they are ticked', async () => {
    const desk = morning();
    expect(await save(desk, '/stick/plain.json', false)).toEqual({ is: 'saved', file: 'plain.json' });
    expect(await save(desk, '/stick/full.json', true)).toEqual({ is: 'saved', file: 'full.json' });
    const plain: BackupParts = {
      at: '2026-03-06T09:05:00+00:00',
      app: '0.0.0',
      settings: defaultSettings,
      health: null,
      history: new Map([['2026-03', desk.history.lines]]),
    };
    expect([partsOf(desk, '/stick/plain.json'), partsOf(desk, '/stick/full.json')]).toEqual([
      plain,
      { ...plain, health: ownHealth },
    ]);
    expect(desk.backups.files.get('/stick/plain.json')).not.toMatch(/suitability|fluids/u);
    expect(desk.backups.suggested).toEqual([
      'unknot-backup-2026-03-06.json',
      'unknot-backup-2026-03-06.json',
    ]);
  });

  test('is given up with the dialog', async () => {
    const desk = morning();
    const outcome = await desk.unknot.handlers['backup.save']({ withHealth: true }, 'main');
    expect([outcome, [...desk.backups.files]]).toEqual([{ is: 'cancelled' }, []]);
  });

  test('opens one dialog at a time', async () => {
    const desk = morning();
    const both = await Promise.all([save(desk, '/stick/a.json', false), save(desk, '/stick/b.json', false)]);
    expect([both, desk.backups.suggested.length]).toEqual([
      [{ is: 'saved', file: 'a.json' }, { is: 'cancelled' }],
      1,
    ]);
  });

  test.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'denied'],
    ['ENOENT', 'missing'],
    ['EIO', 'other'],
  ])('that the disk refuses with %s is said: %s', async (code, why) => {
    const desk = morning();
    desk.backups.refuses = code;
    expect(await save(desk, '/stick/a.json', false)).toEqual(refusedAs({ is: 'notWritten', why }));
  });

  test('has in it what the disk does not take at the moment', async () => {
    const desk = morning();
    desk.disk.full = true;
    desk.unknot.handlers['water.log']({ ml: 150 }, 'main');
    await save(desk, '/stick/a.json', false);
    const glass =
      '{"version":2,"sequence":2,"at":"2026-03-06T09:05:00+00:00","record":{"what":"water","kinds":[],"ml":150}}';
    expect(partsOf(desk, '/stick/a.json').history).toEqual(
      new Map([['2026-03', [...desk.history.lines, glass]]]),
    );
  });

  test('is refused when some of the history cannot be read', async () => {
    const desk = morning();
    desk.history.unreadable = 1;
    expect(await save(desk, '/stick/a.json', false)).toEqual(refusedAs({ is: 'historyUnreadable' }));
  });

  test('is refused when the folder of the history cannot be listed', async () => {
    const desk = morning();
    desk.history.isListed = false;
    expect(await save(desk, '/stick/a.json', false)).toEqual(refusedAs({ is: 'historyUnreadable' }));
  });
});

describe('choosing', () => {
  test('tells what is in the backup and replaces nothing', async () => {
    const desk = morning();
    const before = standing(desk);
    expect(await choose(desk, '/stick/other.json', backupText(other))).toEqual({ is: 'chosen' });
    expect(backupView(desk)).toEqual({
      replaced: 0,
      chosen: {
        at: '2026-03-06T08:55:00+00:00',
        hasHealth: true,
        events: 3,
        days: 2,
        first: '2026-02-27',
        last: '2026-03-06',
      },
      undo: null,
    });
    expect(standing(desk)).toEqual(before);
  });

  test('is over when the person cancels, or closes the window', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText(other));
    desk.unknot.handlers['backup.cancel'](undefined, 'main');
    const cancelled = desk.windows.published?.backup;
    await choose(desk, '/stick/other.json');
    desk.unknot.windowClosed('main');
    const nothing = { replaced: 0, chosen: null, undo: null };
    expect([cancelled, backupView(desk), restore(desk)]).toEqual([
      nothing,
      nothing,
      refusedAs({ is: 'nothingChosen' }),
    ]);
  });

  test('of a bad file is refused, and an earlier choice is forgotten', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText(other));
    const damaged = backupText(other).replace('"ml":330', '"ml":"330"');
    expect(await choose(desk, '/stick/damaged.json', damaged)).toEqual(
      refusedAs({ is: 'damaged', part: 'history', entry: 2 }),
    );
    expect([backupView(desk).chosen, restore(desk)]).toEqual([null, refusedAs({ is: 'nothingChosen' })]);
  });

  test.each([
    [255_999_999, { is: 'notRead', why: 'missing' }],
    [256_000_000, { is: 'notRead', why: 'missing' }],
    [256_000_001, { is: 'tooLarge', most: 256 }],
  ])('of a file of %i bytes that is gone when it is to be read: %j', async (size, problem) => {
    const desk = morning();
    desk.backups.sizes.set('/stick/large.json', size);
    expect(await choose(desk, '/stick/large.json')).toEqual(refusedAs(problem));
  });

  test('of a file that is too large, or cannot be read, is refused', async () => {
    const desk = morning();
    desk.backups.sizes.set('/stick/film.json', 256_000_001);
    expect([await choose(desk, '/stick/film.json', '{}'), await choose(desk, '/stick/gone.json')]).toEqual([
      refusedAs({ is: 'tooLarge', most: 256 }),
      refusedAs({ is: 'notRead', why: 'missing' }),
    ]);
  });
});
