import { expect, test } from 'vitest';
import { MINUTE } from '../../../../shared/time.ts';
import { FakeComputer } from '../fake-computer.ts';
import { FakeDisplay } from '../fakes.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

/** The app with two display methods for tests. */
function desk() {
  const methods = [new FakeDisplay('system'), new FakeDisplay('helper')] as const;
  return { ...started({ computer: new FakeComputer(methods) }), methods };
}

const show = ({ unknot }: Bench) => unknot.handlers['notification.test'](undefined, 'main');

test('a test shows a neutral notification without buttons and says by which method', async () => {
  const { methods, ...bench } = desk();
  expect([await show(bench), methods[0].shown, methods[1].shown]).toEqual([
    { shownBy: 'system' },
    [{ title: 'A test: this is how Unknot reaches you', buttons: [] }],
    [],
  ]);
});

test('a method that fails is passed over, and if all fail that is said', async () => {
  const { methods, ...bench } = desk();
  methods[0].behaviour = 'fails';
  const second = await show(bench);
  methods[1].behaviour = 'fails';
  expect([second, await show(bench)]).toEqual([{ shownBy: 'helper' }, { shownBy: null }]);
});

test('another test takes the first one away', async () => {
  const { methods, ...bench } = desk();
  await show(bench);
  const before = methods[0].withdrawn;
  await show(bench);
  expect(methods[0].withdrawn - before).toBe(1);
});

test('a click on it opens Settings', async () => {
  const { methods, ...bench } = desk();
  await show(bench);
  methods[0].answer('open');
  expect(bench.windows.opened).toEqual(['main settings']);
});

test('an open prompt stays, with its buttons', async () => {
  const bench = desk();
  bench.clock.pass(30 * MINUTE);
  await settled();
  await show(bench);
  const stayed = bench.displays[0].withdrawn;
  bench.displays[0].answer('skip');
  expect([stayed, bench.history.events.map(({ record }) => record.what)]).toEqual([0, ['skipped']]);
});

test('the log file is shown when the person asks for it', async () => {
  const bench = started();
  const reply = await bench.unknot.handlers['log.open'](undefined, 'main');
  expect([reply, bench.computer.logOpened]).toEqual([{ accepted: true }, 1]);
});
