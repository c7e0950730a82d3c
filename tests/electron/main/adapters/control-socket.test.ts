import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  askRunningApp,
  controlAddresses,
  listenForControl,
} from '../../../../electron/main/adapters/control-socket.ts';
import { FakeLog } from '../fakes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A door that shouts back what it is told, and refuses what is rude. */
function openDoor(): { address: string; log: FakeLog } {
  const address = path.join(temporaryFolder(), 'unknot.sock');
  const log = new FakeLog();
  const answer = (line: string) => (line === 'rude' ? null : line.toUpperCase());
  onTestFinished(listenForControl([address], answer, log));
  return { address, log };
}

test('a line is answered with a line', async () => {
  const { address } = openDoor();
  expect(await askRunningApp([address], 'hello')).toBe('HELLO');
});

test('nobody there is no answer', async () => {
  expect(await askRunningApp([path.join(temporaryFolder(), 'unknot.sock')], 'hello')).toBeNull();
});

test('a refusal is an error that says so', async () => {
  const { address } = openDoor();
  await expect(askRunningApp([address], 'rude')).rejects.toThrow('The connection was closed.');
});

test('a socket left by a crash does not keep the next run from listening', async () => {
  const address = path.join(temporaryFolder(), 'unknot.sock');
  writeFileSync(address, '');
  onTestFinished(listenForControl([address], (line) => line, new FakeLog()));
  expect(await askRunningApp([address], 'hello')).toBe('hello');
});

test('a line without end is cut off, not gathered for ever', async () => {
  const { address } = openDoor();
  const socket = net.connect(address);
  socket.write('x'.repeat(100_000));
  const [reply] = await new Promise<Buffer[]>((resolve) =>
    socket.once('data', (data: Buffer) => resolve([data])),
  );
  socket.destroy();
  expect(reply?.toString()).toBe('\n');
});

describe('a start whose environment lacks the run-time folder', () => {
  const addresses = (): [string, string] => [
    path.join(temporaryFolder(), 'unknot.sock'),
    path.join(temporaryFolder(), 'unknot.sock'),
  ];

  test('is led to the app from the folder of its state, and no more once the app has ended', async () => {
    const [runtime, state] = addresses();
    const stop = listenForControl([runtime, state], (line) => line, new FakeLog());
    expect(await askRunningApp([state], 'hello')).toBe('hello');
    stop();
    expect([await askRunningApp([runtime, state], 'hello'), existsSync(state)]).toEqual([null, false]);
  });

  test('is led to the app that runs now, whatever a crash has left', async () => {
    const [runtime, state] = addresses();
    symlinkSync('/nowhere/unknot.sock', state);
    onTestFinished(listenForControl([runtime, state], (line) => line, new FakeLog()));
    expect(await askRunningApp([state], 'hello')).toBe('hello');
  });

  test('finds an app that started without the folder, too', async () => {
    const [runtime, state] = addresses();
    onTestFinished(listenForControl([state], (line) => line, new FakeLog()));
    expect(await askRunningApp([runtime, state], 'hello')).toBe('hello');
  });

  test('and a folder where no link can be made only costs a line in the log', async () => {
    const [runtime] = addresses();
    const log = new FakeLog();
    onTestFinished(listenForControl([runtime, '/nowhere/unknot.sock'], (line) => line, log));
    expect(await askRunningApp([runtime], 'hello')).toBe('hello');
    expect(log.lines.join(' ')).toContain('no link to the control socket');
  });
});

test.each([
  ['linux', { XDG_RUNTIME_DIR: '/run/user/1000' }, ['/run/user/1000/unknot.sock', '/state/unknot.sock']],
  ['linux', {}, ['/state/unknot.sock']],
  ['linux', { XDG_RUNTIME_DIR: '' }, ['/state/unknot.sock']],
  ['linux', { XDG_RUNTIME_DIR: 'run' }, ['/state/unknot.sock']],
  ['win32', { USERNAME: 'ada', SESSIONNAME: 'RDP-Tcp#3' }, ['\\\\.\\pipe\\unknot-ada-RDP-Tcp#3']],
] as const)('where the app of %s is asked with %j', (platform, env, addresses) => {
  expect(controlAddresses(platform, env, '/state')).toEqual(addresses);
});
