import { expect, test } from 'vitest';
import { answerCall } from '../../../../electron/main/app/calls.ts';
import { FAILURE_LENGTHS } from '../../../../shared/ipc.ts';
import { MINUTE } from '../../../../shared/time.ts';
import type { WindowName } from '../../../../electron/main/ports.ts';
import { FakeLog } from '../fakes.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

const report = (desk: Bench, from: WindowName, message: string, stack = '') =>
  desk.unknot.handlers['window.failed']({ message, stack }, from).accepted;

const errors = ({ log }: Bench) => log.lines.filter((line) => line.startsWith('error'));

test('an error of a window is one line of the log, with its window and its components', () => {
  const desk = started();
  report(desk, 'player', 'TypeError: x is undefined', 'at Ring (app://unknot/index.js:1:2)\n    at Guidance');
  expect(errors(desk)).toEqual([
    'error Error in the player window: TypeError: x is undefined (at Ring (app://unknot/index.js:1:2) at Guidance)',
  ]);
});

test('no report can look like another line of the log', () => {
  const desk = started();
  report(desk, 'main', 'a\n[2026-03-06] [info] b\u2028c\u001b[31m');
  expect(errors(desk)).toEqual(['error Error in the main window: a [2026-03-06] [info] b c [31m']);
});

test('ten reports of a window are written in a minute, and again ten in the next', () => {
  const desk = started();
  const reports = (from: WindowName) => Array.from({ length: 11 }, () => report(desk, from, 'x'));
  const tenAndNoMore = [...Array.from({ length: 10 }, () => true), false];
  expect([reports('main'), reports('nudge')]).toEqual([tenAndNoMore, tenAndNoMore]);
  desk.clock.pass(MINUTE - 1);
  expect(report(desk, 'main', 'x')).toBe(false);
  desk.clock.pass(1);
  expect([report(desk, 'main', 'x'), errors(desk).length]).toEqual([true, 21]);
});

test.each([
  ['message', { message: 'x'.repeat(FAILURE_LENGTHS.message + 1), stack: '' }],
  ['stack', { message: '', stack: 'x'.repeat(FAILURE_LENGTHS.stack + 1) }],
])('a longer %s than the bound is refused', async (_what, argument) => {
  const reply = await answerCall(started().unknot.handlers, new FakeLog(), 'main', 'window.failed', argument);
  expect(reply.ok).toBe(false);
});
