import { isUtf8 } from 'node:buffer';
import type { HistoryEvent } from '../../../../shared/history/events.ts';
import { readLine } from '../../../../shared/history/line.ts';
import type { Line } from '../../../../shared/history/line.ts';
import { withoutEncoding } from '../files/decode-text.ts';

/* The content of a month's file: lines, some of which may be damaged. */

const SUFFIX = '.ndjson';
const MONTH_NAME = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const LINE_BREAK = 0x0a;
/** A tab, a space, and the carriage return that some editors put before a line break. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0d, 0x20]);
/** In bytes. Events are far shorter; a run of damage may be too long for a string. */
const LONGEST_LINE = 1024 * 1024;

export interface GoodLine {
  readonly bytes: Buffer;
  readonly text: string;
  readonly is: Exclude<Line, { is: 'bad' }>;
}

export interface MonthLines {
  readonly good: readonly GoodLine[];
  /** Byte for byte, without their line breaks. */
  readonly bad: readonly Buffer[];
}

/** `2026-03.ndjson` */
export function monthFileName(month: string): string {
  return `${month}${SUFFIX}`;
}

/** The month that a file of this name is for; `null` for any other file. */
export function monthOf(fileName: string): string | null {
  if (!fileName.endsWith(SUFFIX)) return null;
  const month = fileName.slice(0, -SUFFIX.length);
  return isMonth(month) ? month : null;
}

export function isMonth(month: string): boolean {
  return MONTH_NAME.test(month);
}

/**
 * Sorts the lines of a file, in whatever encoding a program has saved it, into good and bad ones, both in their order. A
 * blank line is neither.
 */
export function linesOf(bytes: Buffer): MonthLines {
  const [good, bad]: [GoodLine[], Buffer[]] = [[], []];
  for (const line of pieces(withoutEncoding(bytes))) {
    const readable = goodLine(line);
    if (readable === null) bad.push(line);
    else good.push(readable);
  }
  return { good, bad };
}

/** False when the last line has no line break: it was torn, or somebody's editor left it out. */
export function endsWithLineBreak(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes[bytes.length - 1] === LINE_BREAK;
}

/**
 * Removes lines that are there twice. After a failed flush it is unknown what reached the disk, so the line is written again.
 * Equal events have different sequence numbers.
 */
export function withoutRepeats(lines: readonly GoodLine[]): readonly GoodLine[] {
  const numbered = new Set<string>();
  return lines.filter(({ text, is }) => {
    if (sequenceOf(is) === 0) return true;
    // An editor may have added a carriage return to one of the two.
    const content = text.trim();
    if (numbered.has(content)) return false;
    numbered.add(content);
    return true;
  });
}

/** What this version understands, in the order in which it was recorded. */
export function eventsOf(lines: readonly GoodLine[]): HistoryEvent[] {
  return lines
    .flatMap(({ is }) => (is.is === 'event' ? [is.event] : []))
    .toSorted((one, other) => one.sequence - other.sequence);
}

export function sequenceOf(line: GoodLine['is']): number {
  return line.is === 'event' ? line.event.sequence : line.sequence;
}

function goodLine(bytes: Buffer): GoodLine | null {
  if (bytes.length > LONGEST_LINE || !isUtf8(bytes)) return null;
  const text = bytes.toString();
  const is = readLine(text);
  return is.is === 'bad' ? null : { bytes, text, is };
}

/** The pieces between line breaks, without blank ones. */
function pieces(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(LINE_BREAK, start);
    const end = at === -1 ? bytes.length : at;
    const piece = bytes.subarray(start, end);
    if (!isBlank(piece)) found.push(piece);
    start = end + 1;
  }
  return found;
}

function isBlank(piece: Buffer): boolean {
  return piece.every((byte) => BLANKS.has(byte));
}
