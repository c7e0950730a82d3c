import { readBackup } from '../../../../shared/backup/backup.ts';
import type { BackupParts } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { answerFluids, fluidsAnswered } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

/* The app on its stand-ins, on Friday, 2026-03-06, from nine o'clock UTC, and what its person does with backups. */

export const KEPT = 'before-restore.json';

export const restored = { is: 'restored' };
export const undone = { is: 'undone' };
export const refusedAs = (problem: object) => ({ is: 'refused', problem });

const fromLater =
  '{"version":2,"sequence":7,"at":"2026-02-27T16:00:00+00:00","record":{"what":"knot","left":3}}';
const glassAt = (time: string, sequence: number) =>
  `{"version":2,"sequence":${sequence},"at":"2026-03-06T${time}+00:00","record":{"what":"water","kinds":[],"ml":330}}`;

/** A backup from another computer: a gentler plan, an event that this version does not know, and two glasses of today. */
export const other: BackupParts = {
  at: '2026-03-06T08:55:00+00:00',
  app: '0.1.0',
  settings: {
    ...defaultSettings,
    reminders: {
      ...defaultSettings.reminders,
      move: { enabled: true, everyMinutes: 60 },
      stretch: { ...defaultSettings.reminders.stretch, enabled: false },
    },
  },
  health: fluidsAnswered(Date.parse('2026-03-01T08:00:00Z')),
  history: new Map([
    ['2026-02', [fromLater]],
    ['2026-03', [glassAt('08:40:00', 8), glassAt('08:50:00', 9)]],
  ]),
};

/** All that the person has, on disk and in the windows. */
export function standing({ unknot, history }: Bench) {
  const { settings, health, today, water } = unknot.handlers['view.get'](undefined, 'main');
  return { settings, health, today, todayMl: water.todayMl, lines: [...history.lines] };
}

export const what = ({ today }: ReturnType<typeof standing>) => today.map(({ record }) => record.what);
export const backupView = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main').backup;

/** What that person has answered. */
export const ownHealth = fluidsAnswered(Date.parse('2026-03-06T09:00:00Z'));

/** The same with a limit. */
export const limited = fluidsAnswered(Date.parse('2026-03-01T08:00:00Z'), ['toldToLimit']);

/** A morning with something in it: the questions about health are answered, and a glass is logged. */
export function morning(): Bench {
  const desk = started();
  answerFluids(desk, []);
  desk.clock.pass(5 * MINUTE);
  desk.unknot.handlers['water.log']({ ml: 200 }, 'main');
  return desk;
}

export async function save(desk: Bench, file: string, withHealth: boolean) {
  desk.backups.chosen = file;
  return desk.unknot.handlers['backup.save']({ withHealth }, 'main');
}

export async function choose(desk: Bench, file: string, text?: string) {
  if (text !== undefined) desk.backups.files.set(file, text);
  desk.backups.chosen = file;
  return desk.unknot.handlers['backup.choose'](undefined, 'main');
}

export const restore = ({ unknot }: Bench) => unknot.handlers['backup.restore'](undefined, 'main');
export const undo = ({ unknot }: Bench) => unknot.handlers['backup.undo'](undefined, 'main');

export function partsOf(desk: Bench, file: string): BackupParts {
  const read = readBackup(desk.backups.files.get(file) ?? '');
  if (read.is !== 'backup') throw new Error(`${file} is refused: ${read.is}`);
  return read.parts;
}
