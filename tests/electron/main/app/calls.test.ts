import { describe, expect, test } from 'vitest';
import { answerCall } from '../../../../electron/main/app/calls.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { FakeLog, bench } from '../fakes.ts';

/** Answers a call and tells what was logged about it. */
async function call(
  caller: 'main' | 'player' | null,
  name: unknown,
  argument?: unknown,
  changes: Parameters<typeof bench>[0] = {},
) {
  const log = new FakeLog();
  const desk = bench(changes);
  desk.unknot.start();
  const reply = await answerCall(desk.unknot.handlers, log, caller, name, argument);
  return { reply, logged: log.lines, ...desk };
}

describe('a call', () => {
  test('of a known window with a fitting argument is answered', async () => {
    expect((await call('main', 'prompt.snooze', { minutes: 5 })).reply).toEqual({
      ok: true,
      value: { accepted: false, why: 'noPrompt' },
    });
  });

  test('is given the view, which fits its own schema', async () => {
    expect((await call('player', 'view.get')).reply.ok).toBe(true);
  });

  test('closes the window that asks and no other', async () => {
    expect((await call('player', 'window.close')).windows.closed).toEqual(['player']);
  });

  test('of an unknown sender is refused and logged, whatever it asks', async () => {
    const { reply, logged } = await call(null, 'view.get');
    expect([reply.ok, logged]).toEqual([false, ['warn A call from an unknown sender was refused.']]);
  });

  test.each(['no.such.call', 'toString', '__proto__', 42, null])(
    'named %s is refused and logged',
    async (name) => {
      const { reply, logged } = await call('main', name);
      expect([reply.ok, logged.length]).toEqual([false, 1]);
    },
  );

  test.each([
    ['prompt.snooze', { minutes: 7 }],
    ['prompt.snooze', undefined],
    ['routine.start', { routine: 'R99' }],
    ['water.log', { ml: -1 }],
    ['water.log', { ml: 200, extra: true }],
    ['view.get', {}],
    ['pause.start', { for: 'clock', time: '25:00' }],
    ['window.openMain', { page: 'https://example.org' }],
  ])('%s with a bad argument is refused and logged: %j', async (name, argument) => {
    const { reply, logged } = await call('main', name, argument);
    expect([reply.ok, logged]).toEqual([false, [`warn ${name} was refused: its argument does not fit.`]]);
  });

  test.each([
    ['routine.start', { routine: 'R1', form: FULL_FORM }, 'leg'],
    ['routine.start', { routine: 'R7', form: { ...FULL_FORM, leg: 'left' } }, 'leg'],
    ['water.log', { ml: 200 }, 'fluidsUnanswered'],
    ['water.undo', undefined, 'noDrink'],
    ['player.command', { command: 'pause' }, 'noRoutine'],
    ['pause.end', undefined, 'notPaused'],
  ])('%s that health or the moment forbids is refused with the reason: %j', async (name, argument, why) => {
    const health = { ...unanswered, legs: { left: 0, right: 0 } };
    const { reply, history } = await call('main', name, argument, { health });
    expect([reply, history.events]).toEqual([{ ok: true, value: { accepted: false, why } }, []]);
  });

  test('whose reason is not one of the contract fails, so that no free text reaches a window', async () => {
    const { unknot } = bench();
    const refuse = () => ({ accepted: false, why: 'The person has a flagged leg.' });
    const handlers = { ...unknot.handlers, 'prompt.skip': refuse as never };
    expect(await answerCall(handlers, new FakeLog(), 'main', 'prompt.skip', undefined)).toEqual({
      ok: false,
      error: 'prompt.skip failed.',
    });
  });

  test('that waits for a dialog is answered when the person has answered it', async () => {
    expect((await call('main', 'backup.choose')).reply).toEqual({ ok: true, value: { is: 'cancelled' } });
  });

  test('whose answering goes wrong is refused and logged', async () => {
    const { unknot } = bench();
    const log = new FakeLog();
    const handlers = {
      ...unknot.handlers,
      'backup.save': () => Promise.reject(new Error('No dialog.')),
      'backup.undo': () => {
        throw new Error('No disk.');
      },
    };
    const save = await answerCall(handlers, log, 'main', 'backup.save', { withHealth: false });
    const undo = await answerCall(handlers, log, 'main', 'backup.undo', undefined);
    expect([save, undo, log.lines]).toEqual([
      { ok: false, error: 'backup.save failed.' },
      { ok: false, error: 'backup.undo failed.' },
      ['error backup.save failed.', 'error backup.undo failed.'],
    ]);
  });
});
