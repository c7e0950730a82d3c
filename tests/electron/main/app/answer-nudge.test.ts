import { expect, test } from 'vitest';
import { MINUTE } from '../../../../shared/time.ts';
import { settled, started } from '../started.ts';

test('an answer that is refused opens the window that says why, and changes nothing', async () => {
  const { clock, displays, history, windows } = started();
  clock.pass(30 * MINUTE);
  await settled();
  // The questions about fluids are not answered yet.
  displays[0].answer('water');
  expect([windows.opened, windows.published?.water.todayMl, history.events]).toEqual([['main today'], 0, []]);
});

test('an answer that is carried out opens no window', async () => {
  const { clock, displays, windows } = started();
  clock.pass(30 * MINUTE);
  await settled();
  displays[0].answer('skip');
  expect([windows.opened, windows.published?.prompt]).toEqual([[], null]);
});
