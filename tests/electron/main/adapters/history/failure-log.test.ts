import { expect, test } from 'vitest';
import { FailureLog } from '../../../../../electron/main/adapters/history/failure-log.ts';
import { FakeLog } from '../../fakes.ts';

const fail = (): never => {
  throw new Error('EIO');
};

test('a failure is logged once while it lasts, and again when it comes back', () => {
  const log = new FakeLog();
  const failures = new FailureLog(log);
  const results = [fail, fail, () => 'read', fail].map((attempt) =>
    failures.run('unreadable', attempt, 'nothing'),
  );
  expect(results).toEqual(['nothing', 'nothing', 'read', 'nothing']);
  expect(log.lines).toEqual(['error unreadable', 'error unreadable']);
});

test('failures are told apart by their messages', () => {
  const log = new FakeLog();
  const failures = new FailureLog(log);
  for (const message of ['one', 'other', 'one']) failures.run(message, fail, null);
  expect(log.lines).toEqual(['error one', 'error other']);
});
