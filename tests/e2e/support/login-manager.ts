import { Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { Bus } from './bus.ts';
import { searchPath, startHelper } from './child.ts';
import type { Cleanups } from './cleanups.ts';
import { waitFor } from './wait-for.ts';

/** The person's session, as its environment names it. */
export const sessionId = 'c1';

/** The part of logind that tells of sleep and of the locked screen. */
export interface LoginManager {
  /** Asks the desktop to lock the screen, or to unlock it. */
  askToLock(locked: boolean): Promise<void>;
  /** Tells whether the screen is locked, as a desktop does that has locked it. */
  setLockedHint(locked: boolean): Promise<void>;
  /** Tells that the computer is about to sleep (true) or has woken up (false). */
  prepareForSleep(asleep: boolean): Promise<void>;
}

const serviceName = 'org.freedesktop.login1';
const mock = {
  destination: serviceName,
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.DBus.Mock',
};

/** Starts the logind of python3-dbusmock on the system bus at the address; its files lie in the folder. */
export async function startLoginManager(
  cleanups: Cleanups,
  address: string,
  folder: string,
): Promise<LoginManager> {
  // Debian's package belongs to Debian's interpreter, and PATH may find another one first.
  const options = ['-m', 'dbusmock', '--system', '--template', 'logind'];
  const { child } = startHelper(cleanups, 'logind', '/usr/bin/python3', options, {
    environment: { ...searchPath, DBUS_SYSTEM_BUS_ADDRESS: address, HOME: folder },
  });
  const bus = await Bus.connect(address);
  cleanups.add(() => bus.disconnect());
  await waitFor(
    () => `logind to be ready; it said: ${child.output()}`,
    () => bus.hasOwner(serviceName),
  );
  const [path] = await bus.call(mock, 'AddSession', 'ssusb', [sessionId, 'seat0', 1000, 'person', true]);
  const session = {
    destination: serviceName,
    path: z.string().parse(path),
    interface: 'org.freedesktop.login1.Session',
  };
  return {
    askToLock: async (locked) => void (await bus.call(session, locked ? 'Lock' : 'Unlock')),
    setLockedHint: async (locked) => void (await bus.call(session, 'SetLockedHint', 'b', [locked])),
    prepareForSleep: async (asleep) => {
      const signal = ['org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', [new Variant('b', asleep)]];
      await bus.call(mock, 'EmitSignal', 'sssav', signal);
    },
  };
}
