import { rmSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Log, Stop } from '../ports.ts';
import { hasCode } from './files/error-codes.ts';
import { quietly } from './files/quietly.ts';

/*
 * How `unknot --status` reaches the running app: a socket in the person's own run-time folder, or a named pipe on Windows.
 * One JSON line in, one JSON line out.
 */

/** Longest line that is read, and how long an answer may take. */
const MOST_BYTES = 4_096;
const REPLY_TIMEOUT = 3_000;

const SOCKET = 'unknot.sock';

/**
 * Where the running app may be asked, the best first. The app listens at the first one, and leads there from the others, for a
 * start whose environment lacks the run-time folder. A folder that is not an absolute path counts as unset.
 */
export function controlAddresses(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  folder: string,
): readonly [string, ...string[]] {
  if (platform === 'win32')
    return [`\\\\.\\pipe\\unknot-${env['USERNAME'] ?? 'user'}-${env['SESSIONNAME'] ?? 'session'}`];
  const beside = path.join(folder, SOCKET);
  const runtime = env['XDG_RUNTIME_DIR'];
  return runtime !== undefined && path.isAbsolute(runtime) ? [path.join(runtime, SOCKET), beside] : [beside];
}

/** Answers each incoming line. `answer` gets it unparsed and returns what to send back, or `null` to hang up. */
export function listenForControl(
  [address, ...others]: readonly [string, ...string[]],
  answer: (line: string) => string | null,
  log: Log,
): Stop {
  const server = net.createServer((socket) => {
    socket.on('error', (error) => log.warn(`The control socket was cut off: ${error.message}`));
    socket.setTimeout(REPLY_TIMEOUT, () => socket.destroy());
    readLine(socket, (line) => {
      const reply = answer(line);
      if (reply === null) socket.end();
      else socket.end(`${reply}\n`);
    });
  });
  server.on('error', (error) =>
    log.error('The control socket is not available: --status will not work.', error),
  );
  // Only one app runs at a time, so a socket that is there was left by a crash.
  if (!address.startsWith('\\\\')) rmSync(address, { force: true });
  server.listen(address);
  const stopLeading = others.map((other) => leadTo(address, other, log));
  return () => {
    server.close();
    for (const stop of stopLeading) stop();
  };
}

/** Makes a link at `from` to the socket. */
function leadTo(address: string, from: string, log: Log): Stop {
  const remove = () => rmSync(from, { force: true });
  try {
    remove();
    symlinkSync(address, from);
  } catch (error) {
    log.info(`There is no link to the control socket at ${from}: ${String(error)}`);
    return () => undefined;
  }
  return () => quietly(remove);
}

/** The reply of the running app, or `null` when none runs. @throws when it runs but does not answer. */
export async function askRunningApp(
  [address, ...others]: readonly string[],
  line: string,
): Promise<string | null> {
  if (address === undefined) return null;
  return (await askAt(address, line)) ?? askRunningApp(others, line);
}

function askAt(address: string, line: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(address, () => socket.write(`${line}\n`));
    socket.setTimeout(REPLY_TIMEOUT, () =>
      socket.destroy(new Error(`No answer within ${REPLY_TIMEOUT / 1_000} seconds.`)),
    );
    socket.on('error', (error) => {
      if (hasCode(error, 'ENOENT', 'ECONNREFUSED')) resolve(null);
      else reject(error);
    });
    socket.on('end', () => reject(new Error('The connection was closed.')));
    readLine(socket, (reply) => {
      resolve(reply);
      socket.destroy();
    });
  });
}

function readLine(socket: net.Socket, onLine: (line: string) => void): void {
  let text = '';
  const onData = (chunk: Buffer): void => {
    text += chunk.toString('utf8');
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= MOST_BYTES) return;
    socket.off('data', onData);
    onLine(text.slice(0, end < 0 ? 0 : end));
  };
  socket.on('data', onData);
}
