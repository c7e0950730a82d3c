import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { DISK_ERRORS, crashAfter, failNext } from '../disk-faults.ts';
import type { DiskCall, Fault } from '../disk-faults.ts';
import { danced, joined, newStore, skipped } from './store.ts';
import type { Store } from './store.ts';

/*
 * A disk that refuses, and a program that is killed, at each call in turn: what was confirmed stands, what was refused can
 * be tried again, and nothing is there twice.
 */

// Hundreds of files are flushed, and a busy disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const [first, second, third] = [lineOf(skipped(1)), danced(2), lineOf(skipped(3))];
const confirmed = [first, second];

const withEachError = (...calls: readonly DiskCall[]) =>
  calls.flatMap((call) => DISK_ERRORS.map((code) => [call, code] as const));

/** Tries on a new store with the first call failing, with the second, and so on until there is none left to fail. */
function atEachCall(
  newStoreWith: () => Store,
  faultAfter: (calls: number) => Fault,
  attempt: (store: Store, fault: Fault) => void,
): void {
  let calls = 0;
  for (let struck = true; struck; calls++) {
    const store = newStoreWith();
    const fault = faultAfter(calls);
    attempt(store, fault);
    ({ struck } = fault);
    fault.lift();
  }
  // One attempt had nothing to suffer from. If that was the first, this test tests nothing.
  expect(calls).toBeGreaterThan(1);
}

/** False when it was refused. */
function succeeds(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

const contentOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const places = [
  { before: joined(...confirmed), good: confirmed },
  { before: `${joined(...confirmed)}{"version":2,"seq`, good: confirmed },
  { before: joined(...confirmed).trimEnd(), good: confirmed },
  { before: null, good: [] },
];

function storeWith(before: string | null): Store {
  const store = newStore();
  if (before !== null) store.write(before);
  return store;
}

test.each(withEachError('openSync', 'writeFileSync', 'writeSync', 'fsyncSync', 'mkdirSync'))(
  'an append that is refused by %s %s leaves nothing behind, and is there once when it is repeated',
  (call, code) => {
    for (const { before, good } of places) {
      atEachCall(
        () => storeWith(before),
        (after) => failNext(call, code, { after, half: call.startsWith('write') }),
        (store, fault) => {
          const isWritten = succeeds(() => store.history.append(skipped(3)));
          expect(isWritten).toBe(!fault.struck);
          fault.lift();
          if (!isWritten) {
            expect(contentOf(store.file())).toBe(before ?? '');
            store.history.append(skipped(3));
          }
          expect(store.reopened().history.read('2026-03').lines).toEqual([...good, third]);
        },
      );
    }
  },
);

test('a program that is killed at any call of an append loses nothing that was confirmed', () => {
  for (const { before, good } of places) {
    atEachCall(
      () => storeWith(before),
      crashAfter,
      (store, crash) => {
        const isWritten = succeeds(() => store.history.append(skipped(3)));
        crash.lift();
        const again = store.reopened();
        const { lines, unreadable } = again.history.read('2026-03');
        const wasWritten = isWritten || lines.includes(third);
        expect([lines, unreadable]).toEqual([wasWritten ? [...good, third] : good, 0]);
        again.history.append(skipped(4));
        expect(again.history.read('2026-03').lines).toEqual([...lines, lineOf(skipped(4))]);
      },
    );
  }
});

test('a line that cannot be taken back hides neither the first error nor the next event, and no file stays open', () => {
  const store = storeWith(joined(...confirmed));
  const descriptor = store.nextDescriptor();
  failNext('writeFileSync', 'ENOSPC', { half: true });
  failNext('ftruncateSync', 'EIO');
  expect(() => store.history.append(skipped(3))).toThrow('ENOSPC');
  expect(store.nextDescriptor()).toBe(descriptor);
  store.history.append(skipped(3));
  const { lines, setAside } = store.history.read('2026-03');
  expect([lines, setAside?.lines]).toEqual([[first, second, third], 1]);
});

test('a line that was not flushed and cannot be taken back counts once when it is repeated', () => {
  const store = storeWith(joined(...confirmed));
  failNext('fsyncSync', 'EIO');
  failNext('ftruncateSync', 'EIO');
  expect(() => store.history.append(skipped(3))).toThrow('EIO');
  store.history.append(skipped(3));
  expect([store.text(), store.history.read('2026-03')]).toEqual([
    joined(first, second, third, third),
    {
      events: [skipped(1), skipped(3)],
      lines: [first, second, third],
      setAside: null,
      unreadable: 0,
      isUnread: false,
    },
  ]);
});

test('a write that takes only a part goes on with the rest', () => {
  const store = storeWith(joined(...confirmed));
  const fault = failNext('writeSync', 'ENOSPC', { short: true, times: 3 });
  store.history.append(skipped(3));
  expect([fault.struck, store.text()]).toEqual([true, joined(...confirmed, third)]);
});

test('a file system that cannot flush a folder is good enough', () => {
  const store = newStore();
  const fault = failNext('fsyncSync', 'EINVAL', { after: 1, times: Infinity });
  store.history.append(skipped(1));
  expect([fault.struck, store.history.read('2026-03').lines]).toEqual([true, [first]]);
});

test('what has been flushed is not undone by a close that fails', () => {
  const store = storeWith(joined(...confirmed, 'bad'));
  // The first close is that of the reading.
  const close = failNext('closeSync', 'EIO', { after: 1, times: Infinity });
  expect(store.history.read('2026-03').setAside?.lines).toBe(1);
  store.history.append(skipped(3));
  expect([close.struck, store.text()]).toEqual([true, joined(...confirmed, third)]);
});

const damaged = joined(first, 'bad', second, '\u0000\u0000') + third.slice(0, 30);
const badLines = joined('bad', '\u0000\u0000', third.slice(0, 30));

/** After whatever has been: the good lines are read, and the bad ones are still in the month or kept beside it. */
function expectMendable(store: Store): void {
  const again = store.reopened();
  expect(again.history.read('2026-03').lines).toEqual(confirmed);
  expect(again.text()).toBe(joined(...confirmed));
  const kept = again.beside().map((name) => again.textBeside(name));
  expect(kept).toContain(badLines);
  // What was killed while it kept them left a beginning of them.
  expect(kept.filter((text) => !badLines.startsWith(text))).toEqual([]);
}

test.each(withEachError('openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync'))(
  'a mending that is refused by %s %s leaves the month as it was, and is done later',
  (call, code) => {
    atEachCall(
      () => storeWith(damaged),
      (after) => failNext(call, code, { after, half: call.startsWith('write') }),
      (store, fault) => {
        const { lines, setAside, unreadable } = store.history.read('2026-03');
        const isRead = !store.log.lines.includes('error 2026-03.ndjson cannot be read.');
        fault.lift();
        expect(lines).toEqual(isRead ? confirmed : []);
        if (setAside !== null) {
          expect([setAside.lines, unreadable, store.beside()]).toEqual([3, 0, [setAside.keptAs]]);
        } else {
          expect([store.text(), unreadable, store.beside()]).toEqual([damaged, isRead ? 3 : 1, []]);
          expect(readdirSync(store.folder)).toEqual(['2026-03.ndjson']);
        }
        expectMendable(store);
      },
    );
  },
);

test('a program that is killed at any call of a mending loses neither good nor bad lines', () => {
  atEachCall(
    () => storeWith(damaged),
    crashAfter,
    (store, crash) => {
      store.history.read('2026-03');
      crash.lift();
      expectMendable(store);
      expect(existsSync(store.file('2026-03.ndjson.new'))).toBe(false);
    },
  );
});

const old = { '2026-02': [lineOf(skipped(1, '2026-02-06T12:00:00Z'))], '2026-03': confirmed };
const fresh = { '2026-01': [lineOf(skipped(1, '2026-01-06T12:00:00Z'))], '2026-03': [third] };

const keptFolder = 'history.bad-2026-03-06T17-00-00';

function storeWithOld(): Store {
  const store = storeWith(joined(...old['2026-03']));
  store.write(joined(...old['2026-02']), '2026-02.ndjson');
  return store;
}

const replaced = (store: Store): boolean =>
  succeeds(() => store.history.replace(new Map(Object.entries(fresh))));

test.each(withEachError('openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'rmSync'))(
  'a replacement that is refused by %s %s leaves the old history, and is done when it is repeated',
  (call, code) => {
    for (const times of [1, 2, Infinity]) {
      atEachCall(
        storeWithOld,
        (after) => failNext(call, code, { after, times, half: call.startsWith('write') }),
        (store, fault) => {
          const stands = replaced(store) ? fresh : old;
          // A disk that goes on refusing to open anything does not let anything be read.
          if (call !== 'openSync') expect(store.everything()).toEqual(stands);
          fault.lift();
          expect([store.everything(), store.reopened().everything()]).toEqual([stands, stands]);
          // An old history that cannot be read at that moment is not removed.
          const keepable = call === 'openSync' ? keptFolder : '';
          const beside = (): string[] => store.beside().filter((name) => name !== keepable);
          expect([beside(), replaced(store), store.everything(), beside()]).toEqual([[], true, fresh, []]);
        },
      );
    }
  },
);

test('an event that comes while the old history cannot be brought back is refused, and added to it later', () => {
  const store = storeWithOld();
  const fault = failNext('renameSync', 'EROFS', { after: 1, times: Infinity });
  expect([replaced(store), existsSync(store.folder), store.history.lastSequence()]).toEqual([
    false,
    false,
    2,
  ]);
  expect(() => store.history.append(skipped(3))).toThrow('EROFS');
  fault.lift();
  store.history.append(skipped(3));
  expect([store.everything(), store.beside()]).toEqual([{ ...old, '2026-03': [...confirmed, third] }, []]);
});

test('a program that is killed at any call of a replacement leaves the old history or the new one', () => {
  atEachCall(storeWithOld, crashAfter, (store, crash) => {
    const isReplaced = replaced(store);
    crash.lift();
    const again = store.reopened();
    const stands = again.everything();
    expect(isReplaced ? [fresh] : [old, fresh]).toContainEqual(stands);
    expect([again.beside(), again.reopened().everything()]).toEqual([[], stands]);
  });
});
