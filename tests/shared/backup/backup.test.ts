import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEAD_LENGTH, backupText, madeAt, readBackup } from '../../../shared/backup/backup.ts';
import type { BackupParts } from '../../../shared/backup/backup.ts';
import { unanswered } from '../../../shared/safety/answers.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

const at = '2026-03-06T09:31:25-05:00';

const skipped =
  '{"version":2,"sequence":1,"at":"2026-02-27T16:00:00-05:00","record":{"what":"skipped","kinds":["move"]}}';
const water =
  '{"version":2,"sequence":2,"at":"2026-03-06T09:20:00-05:00","record":{"what":"water","kinds":[],"ml":200}}';
const ofVersion1 = '{"version":1,"at":"2026-02-26T16:00:00-05:00","record":{"what":"resumed"}}';
const newKind =
  '{"version":2,"sequence":3,"at":"2026-03-06T09:25:00-05:00","record":{"what":"knot","left":3,"right":[{"2":"ä"}]}}';
const newVersion = '{"version":9,"sequence":4,"at":"2026-04-01T09:25:00-04:00","more":{"than":"today"}}';

const usual: BackupParts = {
  at,
  app: '0.1.0',
  settings: { ...defaultSettings, posture: 'standing' },
  health: { ...unanswered, fluids: { at: 1_772_805_600_000, ticked: ['toldToLimit'] } },
  history: new Map([
    ['2026-02', [ofVersion1, skipped]],
    ['2026-03', [water, newKind]],
    ['2026-04', [newVersion]],
  ]),
};

/** The usual backup as data, with something laid over it. */
function fields(changes: Record<string, unknown>): Record<string, unknown> {
  return { ...(JSON.parse(backupText(usual)) as Record<string, unknown>), ...changes };
}

const reading = (changes: Record<string, unknown>) => readBackup(JSON.stringify(fields(changes)));

describe('a backup', () => {
  test('has one event on each line of text, as it stands in the log, and the fields in a set order', () => {
    const text = backupText({ ...usual, settings: defaultSettings });
    expect(text.split('\n')).toEqual([
      '{',
      '  "unknotBackup": 1,',
      '  "at": "2026-03-06T09:31:25-05:00",',
      '  "app": "0.1.0",',
      `  "settings": ${JSON.stringify(defaultSettings)},`,
      '  "health": {"version":3,"legs":{"left":null,"right":null},"severeKnots":{"left":null,"right":null},"waterStopped":null,"unread":[],"suitability":null,"fluids":{"at":1772805600000,"ticked":["toldToLimit"]},"balance":null,"background":null,"openKnots":{"left":null,"right":null},"logsFluids":false},',
      '  "history": [',
      `${ofVersion1},`,
      `${skipped},`,
      `${water},`,
      `${newKind},`,
      newVersion,
      '  ]',
      '}',
      '',
    ]);
  });

  test('gives back all that went into it, what this version does not know too', () => {
    expect(readBackup(backupText(usual))).toEqual({
      is: 'backup',
      parts: usual,
      preview: {
        at,
        hasHealth: true,
        events: 5,
        days: 4,
        first: '2026-02-26',
        last: '2026-04-01',
      },
    });
  });

  test('without health answers has none, and without history an empty one', () => {
    const parts: BackupParts = { ...usual, health: null, history: new Map() };
    const text = backupText(parts);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'unknotBackup',
      'at',
      'app',
      'settings',
      'history',
    ]);
    expect(readBackup(text)).toEqual({
      is: 'backup',
      parts,
      preview: { at, hasHealth: false, events: 0, days: 0, first: null, last: null },
    });
  });

  test('is read whatever its layout, and with its months out of order', () => {
    const history = [water, newKind, newVersion, ofVersion1, skipped].map((line): unknown =>
      JSON.parse(line),
    );
    const read = readBackup(JSON.stringify(fields({ history }), null, 4).replaceAll('\n', '\r\n'));
    if (read.is !== 'backup') throw new Error(`It was refused: ${read.is}`);
    expect([...read.parts.history]).toEqual([...usual.history]);
  });

  test('with settings that name only what was changed is completed with the defaults', () => {
    const read = reading({ settings: { version: 1, posture: 'standing' } });
    expect(read).toMatchObject({ is: 'backup', parts: { settings: usual.settings } });
  });

  test('with health answers of before brings them into their present form', () => {
    const read = reading({ health: { version: 1, fluidLimit: true } });
    const fluids = { at: 0, ticked: ['toldToLimit'] };
    expect(read).toMatchObject({
      is: 'backup',
      parts: { health: { ...unanswered, openKnots: null, fluids } },
    });
  });

  test('tells by its beginning when it was made; another text does not', () => {
    const text = backupText(usual);
    expect([text.slice(0, HEAD_LENGTH), text, '{}', '', text.slice(0, 40)].map(madeAt)).toEqual([
      at,
      at,
      null,
      null,
      null,
    ]);
  });

  test('of ten thousand events is written and read in a second', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      water.replace('"sequence":2', `"sequence":${index + 1}`),
    );
    const parts = { ...usual, history: new Map([['2026-03', lines]]) };
    // In microseconds that this process worked, whatever else the computer does.
    const before = process.cpuUsage();
    const read = readBackup(backupText(parts));
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
    expect(read).toMatchObject({ is: 'backup', preview: { events: 10_000, days: 1 } });
  });
});

describe('refused as', () => {
  test.each([
    ['nothing', ''],
    ['text', 'Dear eventLog'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[{"unknotBackup":1}]'],
    ['JSON of something else', '{"name":"unknot","version":"0.1.0"}'],
    ['cut-off JSON of something else', '{"name":"unknot","version":'],
    ['a settings file', JSON.stringify(defaultSettings)],
    ['a line of the history', water],
    ['a name from the language itself', '{"__proto__":{"unknotBackup":1}}'],
    ['a nesting without end', '['.repeat(200_000)],
    ['a nesting with an end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('no backup: %s', (_what, text) => {
    expect(readBackup(text)).toEqual({ is: 'notBackup' });
  });

  test.each([
    ['the format', { unknotBackup: 2 }],
    ['the format and all else', { unknotBackup: 7, settings: null, history: 'elsewhere' }],
    ['the settings', { settings: { version: 2, anything: true } }],
    ['the health answers', { health: { version: 4, anything: true } }],
  ])('newer: %s', (_what, changes) => {
    expect(reading(changes)).toEqual({ is: 'newer' });
  });

  test.each([
    ['a format that is none', { unknotBackup: 'one' }, 'file'],
    ['no date', { at: undefined }, 'file'],
    ['a date that is none', { at: '2026-02-30T09:00:00Z' }, 'file'],
    ['a date without an offset', { at: '2026-03-06T09:00:00' }, 'file'],
    ['no version of the app', { app: '' }, 'file'],
    ['a part that no backup has', { routines: [] }, 'file'],
    ['no settings', { settings: undefined }, 'settings'],
    ['settings that are a list', { settings: [] }, 'settings'],
    ['settings out of bounds', { settings: { reminders: { move: { everyMinutes: 1 } } } }, 'settings'],
    ['a setting that there is not', { settings: { version: 1, colour: 'red' } }, 'settings'],
    ['settings of version 0', { settings: { version: 0 } }, 'settings'],
    ['health answers that are none', { health: null }, 'health'],
    ['a health answer that is none', { health: { version: 2, fluids: 'maybe' } }, 'health'],
    ['a health answer of before that is none', { health: { version: 1, fluidLimit: 'maybe' } }, 'health'],
    ['no history', { history: undefined }, 'history'],
    ['a history that is no list', { history: { 0: JSON.parse(water) } }, 'history'],
  ])('damaged: %s', (_what, changes, part) => {
    expect(reading(changes)).toEqual({ is: 'damaged', part, entry: null });
  });

  test.each([
    ['null', null],
    ['a line that was put in as text', water],
    ['an event without a date', { version: 2, sequence: 1, record: { what: 'resumed' } }],
    [
      'an event of a known kind that does not fit',
      { ...JSON.parse(water), record: { what: 'water', ml: -1 } },
    ],
    ['a nesting without an event', []],
  ])('damaged: the third entry is %s', (_what, entry) => {
    const history = [JSON.parse(skipped), JSON.parse(water), entry, JSON.parse(newKind)];
    expect(reading({ history })).toEqual({ is: 'damaged', part: 'history', entry: 3 });
  });

  test('damaged: an entry that is nested deeper than can be written', () => {
    const deep = `{"version":9,"at":"${at}","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const parts = { ...usual, history: new Map([['2026-03', [water, deep]]]) };
    expect(readBackup(backupText(parts))).toEqual({ is: 'damaged', part: 'history', entry: 2 });
  });

  test('damaged: whatever of its end is cut off', () => {
    const text = backupText(usual);
    const start = text.indexOf('1,');
    fc.assert(
      fc.property(fc.integer({ min: start, max: text.length - 3 }), (length) => {
        expect(readBackup(text.slice(0, length))).toEqual({ is: 'damaged', part: 'file', entry: null });
      }),
    );
  });
});

describe('any input', () => {
  test('of text is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readBackup(text)).toEqual({ is: 'notBackup' });
      }),
    );
  });

  test('in the place of any part is read or refused, and never half read', () => {
    const part = fc.constantFrom('unknotBackup', 'at', 'app', 'settings', 'health', 'history', 'more');
    const refusals = ['notBackup', 'newer', 'damaged'];
    fc.assert(
      fc.property(part, fc.jsonValue({ maxDepth: 6 }), (name, value) => {
        const read = reading({ [name]: value });
        if (read.is !== 'backup') expect(refusals).toContain(read.is);
        else expect(readBackup(backupText(read.parts))).toEqual(read);
      }),
      { numRuns: 1_000 },
    );
  });

  test('with a character changed, taken out or put in is read or refused', () => {
    const text = backupText(usual);
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 3 }), fc.string({ maxLength: 3 }), (from, length, put) => {
        const read = readBackup(text.slice(0, from) + put + text.slice(from + length));
        if (read.is === 'backup') expect(readBackup(backupText(read.parts))).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });
});
