import { MessageType, Variant, sessionBus, systemBus } from '@jellybrick/dbus-next';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Log, PresenceListener } from '../../ports.ts';
import { askForSignals, call, onLost } from './bus.ts';

/*
 * Linux: whether the screen is locked, and in which zone the clock is. Electron tells neither. logind tells that a session
 * is to be locked and whether it is; the screen savers of the desktops tell it too. The last word counts. A bus or a
 * service that is not there tells nothing.
 */

const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const TIME = 'org.freedesktop.timedate1';
const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'];

const LOGIN = { destination: 'org.freedesktop.login1', path: '/org/freedesktop/login1' };
const MANAGER = { ...LOGIN, interface: 'org.freedesktop.login1.Manager' };

type Hears = Pick<PresenceListener, 'onLock' | 'onUnlock' | 'onTimeZone'>;

/** `sessionId`: the session's name as its environment has it (`XDG_SESSION_ID`). */
export function watchSession(listener: Hears, sessionId: string | undefined, log: Log): void {
  watchSystemBus(listener, sessionId, log);
  watchSessionBus(listener, log);
}

function watchSystemBus(listener: Hears, sessionId: string | undefined, log: Log): void {
  const bus = connected(systemBus, 'system bus', log);
  // Until logind has told which session is this one, each counts.
  let own: string | null = null;
  bus?.on('message', (message) => {
    if (message.type !== MessageType.SIGNAL) return;
    if (isAbout(message, TIME)) listener.onTimeZone();
    const locked = own === null || message.path === own ? lockedBySession(message) : null;
    if (locked !== null) tell(listener, locked);
  });
  const properties = `interface='${PROPERTIES}',member='PropertiesChanged'`;
  ask(bus, log, `sender='${LOGIN.destination}',interface='${SESSION}'`);
  ask(bus, log, `sender='${LOGIN.destination}',${properties},arg0='${SESSION}'`);
  ask(bus, log, `sender='${TIME}',${properties},arg0='${TIME}'`);
  if (bus === null) return;
  ownSession(bus, sessionId)
    .then(async (session) => {
      own = session;
      if (session !== null && (await isLocked(bus, session))) listener.onLock();
    })
    .catch((error: unknown) => log.info(`logind does not know this session: ${String(error)}`));
}

function watchSessionBus(listener: Hears, log: Log): void {
  const bus = connected(sessionBus, 'session bus', log);
  bus?.on('message', ({ type, interface: speaker, member, body }) => {
    if (type !== MessageType.SIGNAL || member !== 'ActiveChanged' || !SCREEN_SAVERS.includes(speaker)) return;
    const [active] = body as readonly unknown[];
    if (typeof active === 'boolean') tell(listener, active);
  });
  for (const name of SCREEN_SAVERS) ask(bus, log, `interface='${name}',member='ActiveChanged'`);
}

function tell({ onLock, onUnlock }: Hears, locked: boolean): void {
  if (locked) onLock();
  else onUnlock();
}

/** What the signal says about the screen, or `null` if it is about something else. */
function lockedBySession(message: Message): boolean | null {
  if (message.interface === SESSION && message.member === 'Lock') return true;
  if (message.interface === SESSION && message.member === 'Unlock') return false;
  if (!isAbout(message, SESSION)) return null;
  const [, changed] = message.body as readonly unknown[];
  const hint = new Map<string, unknown>(Object.entries(changed ?? {})).get('LockedHint');
  return hint instanceof Variant && typeof hint.value === 'boolean' ? hint.value : null;
}

/** Whether it tells of changed properties of this interface. */
function isAbout({ member, body }: Message, changed: string): boolean {
  const [name] = body as readonly unknown[];
  return member === 'PropertiesChanged' && name === changed;
}

/** The object of the session that the app runs in. Some call it only `auto`, which is no name for its signals. */
async function ownSession(bus: MessageBus, sessionId: string | undefined): Promise<string | null> {
  const [session] = await call(bus, MANAGER, 'GetSession', 's', [sessionId ?? 'auto']);
  return typeof session === 'string' && !session.endsWith('/auto') ? session : null;
}

async function isLocked(bus: MessageBus, session: string): Promise<boolean> {
  const target = { ...LOGIN, path: session, interface: PROPERTIES };
  const [hint] = await call(bus, target, 'Get', 'ss', [SESSION, 'LockedHint']);
  return hint instanceof Variant && hint.value === true;
}

function connected(connect: () => MessageBus, name: string, log: Log): MessageBus | null {
  try {
    const bus = connect();
    onLost(bus, (error) => log.info(`There is no ${name} to tell of a locked screen: ${error.message}`));
    return bus;
  } catch (error) {
    log.info(`There is no ${name} to tell of a locked screen: ${String(error)}`);
    return null;
  }
}

function ask(bus: MessageBus | null, log: Log, rule: string): void {
  if (bus === null) return;
  askForSignals(bus, rule).catch((error: unknown) => log.info(`Not heard (${rule}): ${String(error)}`));
}
