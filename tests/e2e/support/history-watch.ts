import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { historyEventSchema } from '../../../shared/history/events.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import type { Folders } from './folders.ts';

/** A file of the history as it was at the last look. */
interface Seen {
  /** Whole lines. */
  readonly lines: string;
  /** What a crash has left of a last line. */
  readonly torn: string;
}

/** Looks at the files of the history again and again, and fails when anything but whole new lines has come. */
export class HistoryWatch {
  readonly #data: string;
  readonly #seen = new Map<string, Seen>();
  #lastSequence = 0;
  /** Lines that crashes have torn. */
  torn = 0;

  constructor(folders: Folders) {
    this.#data = path.join(folders.data, 'unknot');
  }

  /** The events that have come since the last look, in the order of their numbers. What was there must stand as it stood. */
  added(): HistoryEvent[] {
    const files = namesIn(path.join(this.#data, 'history'));
    const events = files.flatMap((name) => this.#addedTo(name)).toSorted((a, b) => a.sequence - b.sequence);
    for (const { sequence } of events) {
      expect(sequence).toBeGreaterThan(this.#lastSequence);
      this.#lastSequence = sequence;
    }
    return events;
  }

  /** Files beside the history in which lines were put that could not be read. */
  setAside(): string[] {
    return namesIn(this.#data).filter((name) => name.includes('.bad-'));
  }

  #addedTo(name: string): HistoryEvent[] {
    const text = readFileSync(path.join(this.#data, 'history', name), 'utf8');
    const { lines, torn } = this.#seen.get(name) ?? { lines: '', torn: '' };
    expect(text.slice(0, lines.length)).toBe(lines);
    const rest = text.slice(lines.length);
    // Whoever adds to a file closes its torn line first; whoever reads it takes the line out.
    const closed = torn !== '' && rest.startsWith(`${torn}\n`) ? torn.length + 1 : 0;
    const end = Math.max(closed, rest.lastIndexOf('\n') + 1);
    this.#seen.set(name, { lines: lines + rest.slice(0, end), torn: rest.slice(end) });
    if (rest.length > end && rest.slice(end) !== torn) this.torn += 1;
    const events = rest.slice(closed, end).split('\n').slice(0, -1);
    return events.map((line) => historyEventSchema.parse(JSON.parse(line)));
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}
