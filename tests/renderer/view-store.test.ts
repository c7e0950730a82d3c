// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openViewStore } from '../../renderer/view-store.ts';
import { viewFor } from '../../shared/window-views.ts';
import { fakeMain } from './fake-main.ts';
import { viewWith } from './view.ts';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const viewAt = (at: number) => viewFor('main', viewWith({ clock: { at, rate: 1 } }));

function opened() {
  const main = fakeMain();
  const store = openViewStore('main');
  const heard: (number | undefined)[] = [];
  const stop = store.listen(() => heard.push(store.snapshot()?.view.clock.at));
  return { main, store, heard, stop };
}

test('a store that has asked holds the answer, then each view that main sends', async () => {
  const { main, store, heard, stop } = opened();
  main.answers.set('view.get', viewAt(1));
  store.ask();
  await settled();
  main.send(viewAt(2));
  stop();
  main.send(viewAt(3));
  expect([heard, store.snapshot()?.view.clock.at]).toEqual([[1, 2], 3]);
});

test('a view that overtakes the answer stays', async () => {
  const { main, store, heard } = opened();
  main.hold();
  main.answers.set('view.get', viewAt(1));
  store.ask();
  main.send(viewAt(2));
  main.release();
  await settled();
  expect(heard).toEqual([2]);
});

test('parts that did not change are the same objects as before', () => {
  const { main, store } = opened();
  main.send(viewAt(1));
  const before = store.snapshot()?.view;
  main.send(structuredClone(viewAt(2)));
  const after = store.snapshot()?.view;
  expect([after === before, after && 'settings' in after && before && 'settings' in before]).toEqual([
    false,
    true,
  ]);
  expect((after as { settings: unknown }).settings).toBe((before as { settings: unknown }).settings);
});

test('a refused question is a failure until a view arrives', async () => {
  const { main, store } = opened();
  main.answers.set('view.get', new Error('view.get failed.'));
  store.ask();
  await settled();
  const before = store.failure()?.message;
  main.send(viewAt(1));
  expect([before, store.failure()]).toEqual(['The call view.get was refused: view.get failed.', null]);
});

test('a failure is forgotten as soon as the question is asked again', async () => {
  const { main, store, heard } = opened();
  main.answers.set('view.get', new Error('view.get failed.'));
  store.ask();
  await settled();
  main.hold();
  store.ask();
  expect([store.failure(), heard]).toEqual([null, [undefined, undefined]]);
});

test('a view of another window is a failure, and the last good view stays', () => {
  const { main, store, heard } = opened();
  main.send(viewAt(1));
  main.send(viewFor('nudge', viewWith({ clock: { at: 2, rate: 1 } })));
  expect([store.failure()?.message.slice(0, 40), heard]).toEqual([
    'The view does not fit: reason, firstRun,',
    [1, 1],
  ]);
});
