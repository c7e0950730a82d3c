import { expect, test } from 'vitest';
import { rememberLast } from '../../shared/memo.ts';

/** A function whose result is a new object each time that it is computed. */
const pair = (one: object, other: string) => ({ one, other });

const key = {};

test('the very same arguments give the very same result', () => {
  const remembered = rememberLast(pair);
  expect(remembered(key, 'a')).toBe(remembered(key, 'a'));
});

test.each([
  ['an equal object that is another one', {}, 'a'],
  ['another string', key, 'b'],
])('%s is computed anew', (_case, one, other) => {
  const remembered = rememberLast(pair);
  const first = remembered(key, 'a');
  const second = remembered(one, other);
  expect([second === first, second]).toEqual([false, { one, other }]);
});

test('only the last call is kept', () => {
  const remembered = rememberLast(pair);
  const first = remembered(key, 'a');
  remembered(key, 'b');
  expect(remembered(key, 'a')).not.toBe(first);
});

test('a result of null is remembered too', () => {
  let computed = 0;
  const remembered = rememberLast((_key: object) => {
    computed += 1;
    return null;
  });
  remembered(key);
  remembered(key);
  expect(computed).toBe(1);
});

test.each([
  ['the last two calls are kept when two are', 2, true],
  ['but not the one before them', 3, false],
])('%s', (_case, calls, isKept) => {
  const remembered = rememberLast((value: number) => ({ value }), undefined, 2);
  const first = remembered(1);
  for (let value = 2; value <= calls; value += 1) remembered(value);
  expect(remembered(1) === first).toBe(isKept);
});

/** The ten that a number lies in; true for every number of the same ten. */
const tenAround = () =>
  rememberLast(
    (value: number) => ({ from: Math.floor(value / 10) * 10 }),
    ({ result }, [value]) => result.from <= value && value < result.from + 10,
  );

test('a result is repeated for other arguments while it is still true of them', () => {
  const remembered = tenAround();
  expect(remembered(19)).toBe(remembered(10));
});

test('a result that is no longer true is computed anew', () => {
  const remembered = tenAround();
  remembered(19);
  expect(remembered(20)).toEqual({ from: 20 });
});

test('whether it is still true is asked of the call that was computed, not of the one before', () => {
  const asked: number[] = [];
  const remembered = rememberLast(
    (value: number) => value,
    ({ args: [computedFor] }) => asked.push(computedFor) > 0,
  );
  [1, 2, 3].forEach((value) => remembered(value));
  expect(asked).toEqual([1, 1]);
});

test('what fails is not remembered', () => {
  let fails = true;
  const remembered = rememberLast((value: number) => {
    if (fails) throw new Error('Not yet.');
    return value;
  });
  expect(() => remembered(1)).toThrow('Not yet.');
  fails = false;
  expect(remembered(1)).toBe(1);
});
