// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeFailure, reportUnhandled } from '../../renderer/report-failure.ts';
import { FAILURE_LENGTHS } from '../../shared/ipc.ts';
import { bridgeWith } from './bridge.ts';

test('an error is its name and message, and what else was thrown is its text', () => {
  expect([describeFailure(new TypeError('x'), '\n    at Ring'), describeFailure('why')]).toEqual([
    { message: 'TypeError: x', stack: 'at Ring' },
    { message: 'why', stack: '' },
  ]);
});

test('both are cut to what main takes', () => {
  const { message, stack } = describeFailure(new Error('x'.repeat(1_000)), 'y'.repeat(5_000));
  expect([message.length, stack.length]).toEqual([FAILURE_LENGTHS.message, FAILURE_LENGTHS.stack]);
});

test('what no component handles is reported, but not that Chromium measures sizes again', () => {
  const bridge = bridgeWith();
  reportUnhandled();
  const error = new Error('uncaught');
  window.dispatchEvent(new ErrorEvent('error', { error, message: error.message }));
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed.' }));
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('rejected') }));
  expect(bridge.recorded).toEqual([
    { name: 'window.failed', argument: { message: 'Error: uncaught', stack: '' } },
    { name: 'window.failed', argument: { message: 'Error: rejected', stack: '' } },
  ]);
});
