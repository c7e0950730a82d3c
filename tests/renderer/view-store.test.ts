// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openViewStore } from '../../renderer/view-store.ts';
import { viewFor } from '../../shared/window-views.ts';
import { bridgeWith, failing } from './bridge.ts';
import { viewWith } from './view.ts';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const viewAt = (at: number) => viewFor('main', viewWith({ clock: { at, rate: 1 } }));

function opened() {
  const bridge = bridgeWith({}, viewAt(1));
  const store = openViewStore('main');
  const heard: (number | undefined)[] = [];
  const stop = store.listen(() => heard.push(store.snapshot()?.view.clock.at));
  return { bridge, store, heard, stop };
}

test('a store that has asked holds the answer, then each view that main sends', async () => {
  const { bridge, store, heard, stop } = opened();
  store.ask();
  await settled();
  bridge.publish(viewAt(2));
  stop();
  bridge.publish(viewAt(3));
  expect([heard, store.snapshot()?.view.clock.at]).toEqual([[1, 2], 3]);
});

test('a view that overtakes the answer stays', async () => {
  const { bridge, store, heard } = opened();
  store.ask();
  bridge.publish(viewAt(2));
  await settled();
  expect(heard).toEqual([2]);
});

test('parts that did not change are the same objects as before', () => {
  const { bridge, store } = opened();
  bridge.publish(viewAt(1));
  const before = store.snapshot()?.view;
  bridge.publish(viewAt(2));
  const after = store.snapshot()?.view;
  expect([after === before, after && 'settings' in after && before && 'settings' in before]).toEqual([
    false,
    true,
  ]);
  expect((after as { settings: unknown }).settings).toBe((before as { settings: unknown }).settings);
});

test('a refused question is a failure until a view arrives', async () => {
  const { bridge, store } = opened();
  bridge.answer({ 'view.get': failing });
  store.ask();
  await settled();
  const before = store.failure()?.message;
  bridge.publish(viewAt(1));
  expect([before, store.failure()]).toEqual(['The call view.get was refused: view.get failed.', null]);
});

test('a failure is forgotten as soon as the question is asked again', async () => {
  const { bridge, store, heard } = opened();
  bridge.answer({ 'view.get': failing });
  store.ask();
  await settled();
  store.ask();
  expect([store.failure(), heard]).toEqual([null, [undefined, undefined]]);
});

test('a view of another window is a failure, and the last good view stays', () => {
  const { bridge, store, heard } = opened();
  bridge.publish(viewAt(1));
  bridge.publish(viewFor('nudge', viewWith({ clock: { at: 2, rate: 1 } })));
  expect([store.failure()?.message.slice(0, 40), heard]).toEqual([
    'The view does not fit: reason, firstRun,',
    [1, 1],
  ]);
});
