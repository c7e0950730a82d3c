import { describe, expect, test } from 'vitest';
import type { QuietReason } from '../../../shared/engine/quiet-reasons.ts';
import { noQuietWords, quietChanges } from '../../../shared/perception/quiet-words.ts';
import type { QuietWords } from '../../../shared/perception/quiet-words.ts';

const all = { doNotDisturb: true, fullScreen: true, cameraOrMicrophone: true };
const none = { doNotDisturb: false, fullScreen: false, cameraOrMicrophone: false };

/** What changes for an engine that is quiet for these reasons. */
function changes(words: QuietWords, known: readonly QuietReason[]) {
  return quietChanges(
    words,
    known.map((why) => ({ why, since: 0 })),
  );
}

describe('a reason that the computer tells of', () => {
  test('begins quiet, once', () => {
    const words = { told: { doNotDisturb: true }, heeded: all };
    expect([changes(words, []), changes(words, ['doNotDisturb'])]).toEqual([
      [{ type: 'quiet', why: 'doNotDisturb' }],
      [],
    ]);
  });

  test('ends quiet when it is over, and when the computer does not tell any more', () => {
    const over = [{ type: 'quietOver', why: 'fullScreen' }];
    const known = ['fullScreen' as const];
    expect([
      changes({ told: { fullScreen: false }, heeded: all }, known),
      changes({ told: { fullScreen: null }, heeded: all }, known),
    ]).toEqual([over, over]);
  });

  test('is nothing where the settings do not heed it, and ends the quiet that it began', () => {
    const words = { told: { cameraOrMicrophone: true }, heeded: { ...all, cameraOrMicrophone: false } };
    expect([changes(words, []), changes(words, ['cameraOrMicrophone'])]).toEqual([
      [],
      [{ type: 'quietOver', why: 'cameraOrMicrophone' }],
    ]);
  });
});

test('a meeting is heeded whatever the settings say', () => {
  expect(changes({ told: { meeting: true }, heeded: none }, [])).toEqual([{ type: 'quiet', why: 'meeting' }]);
});

test('each reason changes by itself, in the order in which they are named', () => {
  const told = { doNotDisturb: true, fullScreen: false, cameraOrMicrophone: true, meeting: false };
  expect(changes({ told, heeded: all }, ['fullScreen', 'meeting'])).toEqual([
    { type: 'quietOver', why: 'meeting' },
    { type: 'quiet', why: 'cameraOrMicrophone' },
    { type: 'quietOver', why: 'fullScreen' },
    { type: 'quiet', why: 'doNotDisturb' },
  ]);
});

describe('what an earlier run knew', () => {
  test('holds until the computer has told something', () => {
    expect(changes(noQuietWords, ['doNotDisturb', 'fullScreen'])).toEqual([]);
  });

  test('ends where the settings do not heed it', () => {
    expect(changes({ told: {}, heeded: none }, ['doNotDisturb'])).toEqual([
      { type: 'quietOver', why: 'doNotDisturb' },
    ]);
  });
});
