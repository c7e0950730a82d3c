import { expect, test } from 'vitest';
import { LazyDisplayMethod } from '../../../../../electron/main/adapters/display/lazy-display-method.ts';
import type { Nudge } from '../../../../../shared/view.ts';
import { FakeDisplay } from '../../fakes.ts';

const nudge: Nudge = { title: 'Time to move', buttons: [{ answer: 'start', label: 'Start' }] };

function newMethod() {
  const display = new FakeDisplay('loaded');
  const loads: FakeDisplay[] = [];
  const method = new LazyDisplayMethod('lazy', () => {
    loads.push(display);
    return Promise.resolve(display);
  });
  return { method, display, loads };
}

test('nothing is loaded before the first nudge, and once for all nudges', async () => {
  const { method, display, loads } = newMethod();
  await method.withdraw();
  expect([method.name, loads.length, display.withdrawn]).toEqual(['lazy', 0, 0]);
  await method.show(nudge, () => undefined);
  await method.show(nudge, () => undefined);
  expect([loads.length, display.shown]).toEqual([1, [nudge, nudge]]);
});

test('a nudge is withdrawn where it was shown', async () => {
  const { method, display } = newMethod();
  await method.show(nudge, () => undefined);
  await method.withdraw();
  expect(display.withdrawn).toBe(1);
});

test('a method that cannot be loaded fails to show', async () => {
  const method = new LazyDisplayMethod('lazy', () => Promise.reject(new Error('no library')));
  await expect(method.show(nudge, () => undefined)).rejects.toThrow('no library');
});
