import { describe, expect, it } from 'vitest';
import { answerCall } from '../../../electron/main/app/calls.ts';
import type { CallHandlers } from '../../../electron/main/app/calls.ts';
import { createFakeBridge } from '../../../renderer/states/fake-bridge.ts';
import { viewInSituation } from '../../../renderer/states/view-of.ts';
import { calls } from '../../../shared/ipc.ts';
import { viewFor } from '../../../shared/window-views.ts';

const view = viewFor('main', viewInSituation({ at: '11:10:00' }));
const bridge = () => createFakeBridge(view);

/** What main answers when nothing that it hands the call on to works. */
const asMainDoes = (name: string, argument: unknown) =>
  answerCall({} as CallHandlers, { info() {}, warn() {}, error() {} }, 'main', name, argument);

describe('what main refuses', () => {
  it.each([
    ['an unknown name', 'water.drink', { ml: 200 }],
    ['a name that every object has', 'toString', undefined],
    ['an argument out of its bounds', 'water.log', { ml: 0 }],
    ['an argument with something extra', 'water.log', { ml: 200, at: 0 }],
    ['an argument where there is none', 'water.undo', {}],
    ['a missing argument', 'water.log', undefined],
  ])('%s is refused with the same words', async (_case, name, argument) => {
    const fake = bridge();
    const reply = await fake.call(name, argument);
    expect(reply).toEqual(await asMainDoes(name, argument));
    expect([fake.refused.length, fake.recorded]).toEqual([1, []]);
  });
});

describe('an answer', () => {
  it('is the view for who asks for it', async () => {
    expect(await bridge().call('view.get', undefined)).toEqual({ ok: true, value: view });
  });

  it('is yes where the result can say no more', async () => {
    expect(await bridge().call('water.log', { ml: 200 })).toEqual({ ok: true, value: { accepted: true } });
  });

  it('can be a refusal, with its reason', async () => {
    const refusal = { accepted: false, why: 'fluidsLimited' } as const;
    const fake = bridge();
    fake.answer({ 'water.log': refusal });
    expect(await fake.call('water.log', { ml: 200 })).toEqual({ ok: true, value: refusal });
  });

  it('can be worked out from the argument', async () => {
    const fake = bridge();
    fake.answer({ 'settings.change': (patch) => ({ ok: false, error: Object.keys(patch).join() }) });
    expect(await fake.call('settings.change', { look: {} })).toEqual({
      ok: true,
      value: { ok: false, error: 'look' },
    });
  });

  it('fails in the words of main where making it throws', async () => {
    const fake = bridge();
    fake.answer({
      'water.undo': () => {
        throw new Error('The disk is gone.');
      },
    });
    expect(await fake.call('water.undo', undefined)).toEqual(await asMainDoes('water.undo', undefined));
  });

  it('fails where the schema of the result does not know it', async () => {
    const fake = bridge();
    fake.answer({ 'water.undo': { accepted: 'yes' } as never });
    expect(await fake.call('water.undo', undefined)).toEqual({ ok: false, error: 'water.undo failed.' });
  });

  it('fails where nobody has given one and yes is none', async () => {
    expect(await bridge().call('licences.get', undefined)).toEqual({
      ok: false,
      error: 'licences.get failed.',
    });
  });
});

describe('a view', () => {
  it('is pushed to each window that listens, until it stops', () => {
    const fake = bridge();
    const seen: unknown[] = [];
    const stop = fake.onView((pushed) => seen.push(pushed));
    const next = { ...view, reason: 'Something new' };
    fake.publish(next);
    stop();
    fake.publish(view);
    expect(seen).toEqual([next]);
  });

  it('is the one that was published last for who asks for it', async () => {
    const fake = bridge();
    fake.publish({ ...view, reason: 'Something new' });
    expect(await fake.call('view.get', undefined)).toMatchObject({ value: { reason: 'Something new' } });
  });

  it('does not change by a call', async () => {
    const fake = bridge();
    await fake.call('water.log', { ml: 200 });
    expect(await fake.call('view.get', undefined)).toEqual({ ok: true, value: view });
  });

  it('has to fit its schema', () => {
    expect(() => bridge().publish({ ...view, pause: { until: 'soon' } } as never)).toThrow('pause');
  });

  it('is a copy, as it comes from another process', async () => {
    const reply = await bridge().call('view.get', undefined);
    expect((reply as { value: unknown }).value).not.toBe(view);
  });
});

it('records every call that it takes, in order, with its argument as it was then', async () => {
  const fake = bridge();
  const argument = { ml: 200 };
  await fake.call('water.log', argument);
  argument.ml = 300;
  await fake.call('water.undo', undefined);
  expect(fake.recorded).toEqual([
    { name: 'water.log', argument: { ml: 200 } },
    { name: 'water.undo', argument: undefined },
  ]);
});

it('takes each call of the contract', async () => {
  const fake = bridge();
  for (const name of Object.keys(calls)) await fake.call(name, undefined);
  expect(fake.refused.filter((reason) => reason.includes('unknown'))).toEqual([]);
});
