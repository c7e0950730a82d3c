import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyFolder } from '../../../../../electron/main/adapters/history/history-folder.ts';
import type { HistoryLog } from '../../../../../electron/main/ports.ts';
import type { HistoryEvent } from '../../../../../shared/history/events.ts';
import { FakeLog } from '../../fakes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/* The store on a folder of the test's own, at noon of 6 March 2026 in New York. */

const NOW = Date.parse('2026-03-06T17:00:00Z');
const KEPT_ON = '2026-03-06T17-00-00';

export function skipped(sequence: number, at = '2026-03-06T12:00:00-05:00'): HistoryEvent {
  return { version: 2, sequence, at, record: { what: 'skipped', kinds: ['move'] } };
}

/** What a later version of the app may write. */
export function danced(sequence: number): string {
  return `{"version":2,"sequence":${sequence},"at":"2026-03-06T12:00:00-05:00","record":{"what":"danced","steps":3}}`;
}

export class Store {
  /** The folder above the history. */
  readonly data: string;
  readonly folder: string;
  readonly log = new FakeLog();
  readonly history: HistoryLog;

  constructor(data: string) {
    this.data = data;
    this.folder = path.join(data, 'history');
    this.history = historyFolder(this.folder, this.log, () => NOW);
  }

  /** The same folder, as the next run of the app finds it. */
  reopened(): Store {
    return new Store(this.data);
  }

  file(name = '2026-03.ndjson'): string {
    return path.join(this.folder, name);
  }

  /** Writes a file of the folder as if it had always been there. */
  write(content: string | Uint8Array, name?: string): void {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    writeFileSync(this.file(name), content, { mode: 0o600 });
  }

  text(name?: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  /** What is beside the history folder. */
  beside(): string[] {
    return readdirSync(this.data)
      .filter((name) => name !== 'history')
      .toSorted();
  }

  keptFile(number?: number): string {
    const suffix = number === undefined ? '' : `-${number}`;
    return `history-2026-03.ndjson.bad-${KEPT_ON}${suffix}`;
  }

  textBeside(name: string): string {
    return readFileSync(path.join(this.data, name), 'utf8');
  }

  /** Every line of every month, by month. */
  everything(): Record<string, readonly string[]> {
    const { history } = this;
    return Object.fromEntries((history.months() ?? []).map((month) => [month, history.read(month).lines]));
  }

  /** The number that the next opened file gets: it tells whether one has been left open. */
  nextDescriptor(): number {
    const descriptor = openSync(this.data, 'r');
    closeSync(descriptor);
    return descriptor;
  }
}

export function newStore(): Store {
  return new Store(temporaryFolder());
}

/** `600`: who may read and write it. */
export function permissions(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

/** A file of these lines. */
export function joined(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
