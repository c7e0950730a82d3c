import { expect, test } from 'vitest';
import type { ExportOutcome } from '../../../../shared/backup/outcome.ts';
import type { Bench } from '../fakes.ts';
import { note } from './knot-desk.ts';
import { started } from '../started.ts';

async function exported(desk: Bench, as: 'csv' | 'page', file: string | null): Promise<ExportOutcome> {
  desk.backups.chosen = file;
  return desk.unknot.handlers['knots.export']({ as }, 'main');
}

test('the log is written to where the person wants it, as a table or as a page', async () => {
  const desk = started();
  note(desk, { note: 'after the long drive' });
  const saved = [
    await exported(desk, 'csv', '/stick/mine.csv'),
    await exported(desk, 'page', '/stick/mine.html'),
  ];
  expect([saved, desk.backups.suggested]).toEqual([
    [
      { is: 'saved', file: 'mine.csv' },
      { is: 'saved', file: 'mine.html' },
    ],
    ['calf-log-2026-03-06.csv', 'calf-log-2026-03-06.html'],
  ]);
  const [csv = '', page = ''] = [...desk.backups.files.values()];
  expect([
    csv.split('\r\n').length,
    csv.includes('after the long drive'),
    page.startsWith('<!doctype html>'),
  ]).toEqual([3, true, true]);
});

test('nothing is written when the person thinks better of it, or while another dialog is open', async () => {
  const desk = started();
  const given = await exported(desk, 'csv', null);
  desk.backups.chosen = '/stick/backup.json';
  const [backup, table] = await Promise.all([
    desk.unknot.handlers['backup.save']({ withHealth: false }, 'main'),
    desk.unknot.handlers['knots.export']({ as: 'csv' }, 'main'),
  ]);
  expect([given, backup, table, [...desk.backups.files.keys()]]).toEqual([
    { is: 'cancelled' },
    { is: 'saved', file: 'backup.json' },
    { is: 'cancelled' },
    ['/stick/backup.json'],
  ]);
});

test('what the disk refuses is said, and the log of the app does not tell what it was', async () => {
  const desk = started();
  note(desk);
  desk.backups.refuses = 'ENOSPC';
  expect([await exported(desk, 'csv', '/stick/mine.csv'), desk.log.lines]).toEqual([
    { is: 'notWritten', why: 'full' },
    ['error An export could not be written: full.'],
  ]);
});
