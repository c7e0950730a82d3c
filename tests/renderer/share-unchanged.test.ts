import { describe, expect, it } from 'vitest';
import { isShallowEqual, shareUnchanged } from '../../renderer/share-unchanged.ts';

describe('shareUnchanged', () => {
  it('gives back the old value where the new one equals it', () => {
    const before = { a: { b: [1, { c: 2 }] } };
    expect(shareUnchanged(before, structuredClone(before))).toBe(before);
  });

  it('keeps the old parts beside those that changed, in objects and in lists', () => {
    const before = { same: { x: 1 }, list: [{ x: 1 }, { x: 2 }], changed: { x: 1 } };
    const after = shareUnchanged(before, {
      same: { x: 1 },
      list: [{ x: 1 }, { x: 3 }, { x: 4 }],
      changed: { x: 2 },
    });
    expect(after).toEqual({ same: { x: 1 }, list: [{ x: 1 }, { x: 3 }, { x: 4 }], changed: { x: 2 } });
    expect([after.same === before.same, after.list[0] === before.list[0]]).toEqual([true, true]);
    expect(after.changed === before.changed).toBe(false);
  });

  it.each([
    ['a key is gone', { a: 1, b: 2 }, { a: 1 }],
    ['a key is new', { a: 1 }, { a: 1, b: undefined }],
    ['a list is shorter', [1, 2], [1]],
    ['a list is an object now', [1], { 0: 1 }],
    ['an object is null now', { a: {} }, { a: null }],
    ['null is an object now', { a: null }, { a: {} }],
    ['there was nothing', undefined, { a: 1 }],
  ])('is the new value when %s', (_what, before, after) => {
    expect(shareUnchanged<unknown>(before, after)).toStrictEqual(after);
  });
});

it('isShallowEqual compares the entries by identity', () => {
  const part = {};
  expect([
    isShallowEqual({ a: part, b: 1 }, { a: part, b: 1 }),
    isShallowEqual({ a: part }, { a: {} }),
    isShallowEqual({ a: undefined }, { b: undefined }),
    isShallowEqual(null, {}),
    isShallowEqual(NaN, NaN),
  ]).toEqual([true, false, false, false, true]);
});
