import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { historyEventSchema } from '../../../shared/history/events.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import { localDay } from '../../../shared/time.ts';
import type { HistoryLog, Log } from '../ports.ts';

/** `history/2026-03.ndjson` and so on in `folder`: one event a line, only ever added to. */
export function historyFile(folder: string, log: Log): HistoryLog {
  return {
    name: path.basename(folder),
    eventsOfDay(now, timeZone) {
      const day = localDay(now, timeZone);
      return readMonth(monthFile(folder, day), log).filter(({ at }) => at.startsWith(day));
    },
    append(event) {
      mkdirSync(folder, { recursive: true });
      appendLine(monthFile(folder, event.at), JSON.stringify(event));
    },
  };
}

function monthFile(folder: string, date: string): string {
  return path.join(folder, `${date.slice(0, 7)}.ndjson`);
}

/** A line that cannot be read, such as a torn last one, stays in the file; it is only passed over. */
function readMonth(file: string, log: Log): HistoryEvent[] {
  const lines = readText(file, log)
    .split('\n')
    .filter((line) => line !== '');
  const events = lines.map(parseLine).filter((event) => event !== null);
  const unreadable = lines.length - events.length;
  if (unreadable > 0)
    log.warn(`${path.basename(file)}: ${unreadable} of ${lines.length} lines cannot be read.`);
  return events;
}

/** A file that the disk refuses must not keep the app from starting; the next event tells the person that it is not written. */
function readText(file: string, log: Log): string {
  if (!existsSync(file)) return '';
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    log.error(`${path.basename(file)} cannot be read.`, error);
    return '';
  }
}

function parseLine(line: string): HistoryEvent | null {
  try {
    const parsed = historyEventSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A write that fails half-way, on a full disk, is taken back; a line torn by a crash is closed first. */
function appendLine(file: string, line: string): void {
  const descriptor = openSync(file, 'a+');
  const { size } = fstatSync(descriptor);
  try {
    writeSync(descriptor, `${endsInsideLine(descriptor, size) ? '\n' : ''}${line}\n`);
    fsyncSync(descriptor);
  } catch (error) {
    ftruncateSync(descriptor, size);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function endsInsideLine(descriptor: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}
