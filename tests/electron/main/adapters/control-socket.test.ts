import { writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  askRunningApp,
  controlAddress,
  listenForControl,
} from '../../../../electron/main/adapters/control-socket.ts';
import { FakeLog } from '../fakes.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A door that shouts back what it is told, and refuses what is rude. */
function openDoor(): { address: string; log: FakeLog } {
  const address = path.join(temporaryFolder(), 'unknot.sock');
  const log = new FakeLog();
  const answer = (line: string) => (line === 'rude' ? null : line.toUpperCase());
  onTestFinished(listenForControl(address, answer, log));
  return { address, log };
}

test('a line is answered with a line', async () => {
  const { address } = openDoor();
  expect(await askRunningApp(address, 'hello')).toBe('HELLO');
});

test('nobody there is no answer', async () => {
  expect(await askRunningApp(path.join(temporaryFolder(), 'unknot.sock'), 'hello')).toBeNull();
});

test('a refusal is an error that says so', async () => {
  const { address } = openDoor();
  await expect(askRunningApp(address, 'rude')).rejects.toThrow('The connection was closed.');
});

test('a socket left by a crash does not keep the next run from listening', async () => {
  const address = path.join(temporaryFolder(), 'unknot.sock');
  writeFileSync(address, '');
  onTestFinished(listenForControl(address, (line) => line, new FakeLog()));
  expect(await askRunningApp(address, 'hello')).toBe('hello');
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

test.each([
  ['linux', { XDG_RUNTIME_DIR: '/run/user/1000' }, '/run/user/1000/unknot.sock'],
  ['linux', {}, '/state/unknot.sock'],
  ['win32', { USERNAME: 'ada', SESSIONNAME: 'RDP-Tcp#3' }, '\\\\.\\pipe\\unknot-ada-RDP-Tcp#3'],
] as const)('the door of %s with %j', (platform, env, address) => {
  expect(controlAddress(platform, env, '/state')).toBe(address);
});
