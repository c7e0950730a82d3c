import { describe, expect, it } from 'vitest';
import { createSignalGate } from '../../../build/scripts/app-process.ts';
import { exitCodeOf } from '../../../build/scripts/child-process.ts';
import { planDisplay, withPrefix } from '../../../build/scripts/display.ts';
import { planSandbox } from '../../../build/scripts/sandbox.ts';

describe('planDisplay', () => {
  it('leaves a desktop as it is', () => {
    const plan = planDisplay({ display: false, sessionBus: true });
    expect(plan).toEqual({ prefix: [], environment: {}, notice: null });
  });

  it('takes an invisible display and a bus, has the state printed and idle time ignored, and says so', () => {
    expect(planDisplay({ display: true, sessionBus: true })).toEqual({
      prefix: ['xvfb-run', '-a', 'dbus-run-session', '--'],
      environment: { UNKNOT_PRINT_STATUS: '1', UNKNOT_IGNORE_IDLE: '1' },
      notice: expect.stringMatching(/xvfb-run and dbus-run-session.*\n.*does not look at/u),
    });
  });

  it('keeps a bus that is there', () => {
    expect(planDisplay({ display: true, sessionBus: false }).prefix).toEqual(['xvfb-run', '-a']);
  });

  it('puts its prefix before the command', () => {
    expect(withPrefix(['xvfb-run', '-a'], ['electron', '.'])).toEqual(['xvfb-run', '-a', 'electron', '.']);
  });
});

describe('planSandbox', () => {
  const user = {
    userId: 1000,
    refusesNamespaces: true,
    helper: "/home/o'hara/chrome-sandbox",
    helperIsSetuid: false,
  };

  it('turns the sandbox off for root only, and says so', () => {
    const plan = planSandbox({ ...user, userId: 0 });
    expect(plan).toEqual({
      switches: ['--no-sandbox'],
      notice: expect.stringContaining('without its sandbox'),
    });
  });

  it('keeps the sandbox where the machine refuses it, and prints the line that allows it', () => {
    const helper = String.raw`'/home/o'\''hara/chrome-sandbox'`;
    expect(planSandbox(user)).toEqual({
      switches: [],
      notice: expect.stringContaining(`\nsudo chown root:root ${helper} && sudo chmod 4755 ${helper}`),
    });
  });

  it.each([
    ['the kernel allows it', { refusesNamespaces: false }],
    ['the helper is set up', { helperIsSetuid: true }],
    ['there are no user ids', { userId: null, refusesNamespaces: false }],
  ])('says nothing where %s', (_name, facts) => {
    expect(planSandbox({ ...user, ...facts })).toEqual({ switches: [], notice: null });
  });
});

describe('createSignalGate', () => {
  it('takes the two signals of one Ctrl+C for one, and a later one for another', () => {
    const mayPass = createSignalGate();
    expect([0, 5, 999, 1000].map((now) => mayPass(now))).toEqual([true, false, false, true]);
  });
});

describe('exitCodeOf', () => {
  it.each([
    ['an exit code', 3, null, 3],
    ['a signal', null, 'SIGTERM', 143],
  ] as const)('answers for %s', (_name, code, signal, expected) => {
    expect(exitCodeOf(code, signal)).toBe(expected);
  });
});
