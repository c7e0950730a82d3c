import { expect, test } from 'vitest';
import { Troubles } from '../../../../../electron/main/adapters/history/troubles.ts';
import { FakeLog } from '../../fakes.ts';

const fail = (): never => {
  throw new Error('EIO');
};

test('a trouble is logged once while it lasts, and again when it comes back', () => {
  const log = new FakeLog();
  const troubles = new Troubles(log);
  const results = [fail, fail, () => 'read', fail].map((attempt) =>
    troubles.meet('unreadable', attempt, 'nothing'),
  );
  expect(results).toEqual(['nothing', 'nothing', 'read', 'nothing']);
  expect(log.lines).toEqual(['error unreadable', 'error unreadable']);
});

test('troubles are told apart', () => {
  const log = new FakeLog();
  const troubles = new Troubles(log);
  for (const trouble of ['one', 'other', 'one']) troubles.meet(trouble, fail, null);
  expect(log.lines).toEqual(['error one', 'error other']);
});
