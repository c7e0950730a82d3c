import fc from 'fast-check';

/* Months of good lines, and what may befall a file: on the disk, in a crash, in an editor. */

export interface DamagedMonth {
  /** The good lines, as they were written. */
  readonly lines: readonly string[];
  /** What has become of them. */
  readonly bytes: Buffer;
}

/** How much may be in a line that was written as event number `sequence`, which is 1 or more. */
type LineMaker = (sequence: number) => string;

const AT = '2026-03-06T12:00:00-05:00';

const lineMaker: fc.Arbitrary<LineMaker> = fc.oneof(
  fc.constantFrom<LineMaker>(
    (sequence) => line(2, sequence, { what: 'skipped', kinds: ['move'] }),
    (sequence) => line(2, sequence, { what: 'water', kinds: ['water'], ml: 250 }),
    // Of a later version.
    (sequence) => line(2, sequence, { what: 'danced', steps: 3 }),
    (sequence) => line(7, sequence, ['another', 'shape']),
    // Of version 1, which had no numbers.
    () => line(1, undefined, { what: 'resumed' }),
    (sequence) => line(1, undefined, { what: 'natural', kinds: [], minutes: sequence }),
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(
    (routine): LineMaker =>
      (sequence) =>
        line(2, sequence, done(routine)),
  ),
);

const done = (routine: string) => ({
  what: 'done',
  routine,
  kinds: ['move'],
  seconds: 60,
  ofSeconds: 90,
  sides: { left: 20, right: 20, both: 20 },
});

function line(version: number, sequence: number | undefined, record: unknown): string {
  return JSON.stringify({ version, sequence, at: AT, record });
}

type Damage = (bytes: Buffer) => Buffer;

const LINE_BREAK = 0x0a;

/** A place in the file, as a part of its length. */
const place = fc.nat(1_000_000).map((part) => part / 1_000_001);
const at = (bytes: Buffer, part: number): number => Math.floor(bytes.length * part);

const junk = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 20 }),
  fc.integer({ min: 1, max: 600 }).map((length) => new Uint8Array(length)),
  fc
    .constantFrom('{"version":2', '{}', '[]', 'null', '"', '}\n', '\n\n', '\r\n', '\ufeff', '# note\n', '2')
    .map((text) => Buffer.from(text)),
);

/** Puts these bytes in the place of so many. */
function splice(bytes: Buffer, start: number, length: number, put: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map((part) => (bytes: Buffer) => bytes.subarray(0, at(bytes, part))),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
    ([part, bits]) =>
      (bytes: Buffer) =>
        flip(bytes, part, bits),
  ),
  fc.tuple(place, junk).map(
    ([part, put]) =>
      (bytes: Buffer) =>
        splice(bytes, at(bytes, part), 0, put),
  ),
  // Over what was there: a block of another file, or of nothing.
  fc.tuple(place, junk).map(
    ([part, put]) =>
      (bytes: Buffer) =>
        splice(bytes, at(bytes, part), put.length, put),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 80 })).map(
    ([part, length]) =>
      (bytes: Buffer) =>
        splice(bytes, at(bytes, part), length, Buffer.alloc(0)),
  ),
  place.map((part) => (bytes: Buffer) => withoutLineBreak(bytes, part)),
  place.map((part) => (bytes: Buffer) => lineAgain(bytes, part)),
  fc.constant((bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')),
);

function flip(bytes: Buffer, part: number, bits: number): Buffer {
  const flipped = Buffer.from(bytes);
  const index = at(bytes, part);
  const byte = flipped[index];
  if (byte !== undefined) flipped[index] = byte ^ bits;
  return flipped;
}

/** The line that is at this place: where it starts, and where the next one does. */
function lineAt(bytes: Buffer, part: number): [start: number, end: number] {
  const middle = at(bytes, part);
  const next = bytes.indexOf(LINE_BREAK, middle);
  const start = middle === 0 ? 0 : bytes.lastIndexOf(LINE_BREAK, middle - 1) + 1;
  return [start, next === -1 ? bytes.length : next + 1];
}

function withoutLineBreak(bytes: Buffer, part: number): Buffer {
  const [, end] = lineAt(bytes, part);
  return bytes[end - 1] === LINE_BREAK ? splice(bytes, end - 1, 1, Buffer.alloc(0)) : bytes;
}

function lineAgain(bytes: Buffer, part: number): Buffer {
  const [start, end] = lineAt(bytes, part);
  return splice(bytes, start, 0, bytes.subarray(start, end));
}

export const damagedMonths: fc.Arbitrary<DamagedMonth> = fc
  .tuple(fc.array(lineMaker, { maxLength: 8 }), fc.array(damage, { minLength: 1, maxLength: 4 }))
  .map(([makers, damages]) => {
    const lines = makers.map((make, index) => make(index + 1));
    const whole = Buffer.from(lines.map((each) => `${each}\n`).join(''));
    return { lines, bytes: damages.reduce<Buffer>((bytes, befalls) => befalls(bytes), whole) };
  });
