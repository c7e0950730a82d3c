import { expect, it } from 'vitest';
import { nowOf } from '../../renderer/snapshot.ts';
import { viewWith } from './view.ts';

it('tells the app’s present instant from the page’s own clock, at the rate of the app’s', () => {
  const snapshot = { view: viewWith({ clock: { at: 50_000, rate: 60 } }), arrivedAt: 1_000 };
  expect(nowOf(snapshot, 1_500)).toBe(80_000);
});
