import { MessageType, Variant, sessionBus, systemBus } from '@jellybrick/dbus-next';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Log, PresenceListener } from '../../ports.ts';
import { subscribe, callMethod, onLost } from './bus.ts';
import { watchDoNotDisturb } from './do-not-disturb.ts';
import { ScreenLock } from './screen-lock.ts';

/*
 * Linux: what Electron does not report. Whether the screen is locked, in which zone the clock is, and whether the person
 * wants not to be disturbed. logind reports requests to lock and the state of the lock; the desktops' screen savers
 * report the state too. Without a bus or a service nothing is reported.
 */

const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const TIME = 'org.freedesktop.timedate1';
const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'];

const LOGIN = { destination: 'org.freedesktop.login1', path: '/org/freedesktop/login1' };
const MANAGER = { ...LOGIN, interface: 'org.freedesktop.login1.Manager' };

type SessionListener = Pick<PresenceListener, 'onLock' | 'onUnlock' | 'onTimeZone' | 'onDoNotDisturb'>;

/** `sessionId`: the session's name as its environment has it (`XDG_SESSION_ID`). */
export function watchSession(listener: SessionListener, sessionId: string | undefined, log: Log): void {
  const lock = new ScreenLock(listener, log);
  watchSystemBus(listener, lock, sessionId, log);
  watchSessionBus(lock, log);
  watchDoNotDisturb(listener, log);
}

function watchSystemBus(
  listener: SessionListener,
  lock: ScreenLock,
  sessionId: string | undefined,
  log: Log,
): void {
  const bus = tryToConnect(systemBus, 'system bus', log);
  if (bus === null) return;
  // Until logind has said which session is ours, every session counts.
  let own: string | null = null;
  bus.on('message', (message) => {
    if (message.type !== MessageType.SIGNAL) return;
    if (isAbout(message, TIME)) listener.onTimeZone();
    if (own === null || message.path === own) onSessionMessage(message, lock, bus);
  });
  const properties = `interface='${PROPERTIES}',member='PropertiesChanged'`;
  subscribeQuietly(bus, log, `sender='${LOGIN.destination}',interface='${SESSION}'`);
  subscribeQuietly(bus, log, `sender='${LOGIN.destination}',${properties},arg0='${SESSION}'`);
  subscribeQuietly(bus, log, `sender='${TIME}',${properties},arg0='${TIME}'`);
  ownSession(bus, sessionId)
    .then(async (session) => {
      own = session;
      if (session !== null && (await isLocked(bus, session))) lock.report(true);
    })
    .catch((error: unknown) => log.info(`logind does not know this session: ${String(error)}`));
}

function watchSessionBus(lock: ScreenLock, log: Log): void {
  const bus = tryToConnect(sessionBus, 'session bus', log);
  if (bus === null) return;
  bus.on('message', ({ type, interface: speaker, member, body }) => {
    if (type !== MessageType.SIGNAL || member !== 'ActiveChanged' || !SCREEN_SAVERS.includes(speaker)) return;
    const [active] = body as readonly unknown[];
    if (typeof active === 'boolean') lock.report(active);
  });
  for (const name of SCREEN_SAVERS) subscribeQuietly(bus, log, `interface='${name}',member='ActiveChanged'`);
}

function onSessionMessage(message: Message, lock: ScreenLock, bus: MessageBus): void {
  const { interface: speaker, member, path } = message;
  if (speaker === SESSION && member === 'Lock') lock.requested(() => isLocked(bus, path));
  if (speaker === SESSION && member === 'Unlock') lock.report(false);
  if (!isAbout(message, SESSION)) return;
  const [, changed] = message.body as readonly unknown[];
  const hint = new Map<string, unknown>(Object.entries(changed ?? {})).get('LockedHint');
  if (hint instanceof Variant && typeof hint.value === 'boolean') lock.report(hint.value);
}

/** Whether the signal reports changed properties of this interface. */
function isAbout({ member, body }: Message, changed: string): boolean {
  const [name] = body as readonly unknown[];
  return member === 'PropertiesChanged' && name === changed;
}

/** The object path of our session. `null` when logind only knows it as `auto`, a path that no signal comes from. */
async function ownSession(bus: MessageBus, sessionId: string | undefined): Promise<string | null> {
  const [session] = await callMethod(bus, MANAGER, 'GetSession', 's', [sessionId ?? 'auto']);
  return typeof session === 'string' && !session.endsWith('/auto') ? session : null;
}

async function isLocked(bus: MessageBus, session: string): Promise<boolean> {
  const target = { ...LOGIN, path: session, interface: PROPERTIES };
  const [hint] = await callMethod(bus, target, 'Get', 'ss', [SESSION, 'LockedHint']);
  return hint instanceof Variant && hint.value === true;
}

function tryToConnect(connect: () => MessageBus, name: string, log: Log): MessageBus | null {
  try {
    const bus = connect();
    onLost(bus, (error) => log.info(`There is no ${name} to tell of a locked screen: ${error.message}`));
    return bus;
  } catch (error) {
    log.info(`There is no ${name} to tell of a locked screen: ${String(error)}`);
    return null;
  }
}

function subscribeQuietly(bus: MessageBus, log: Log, rule: string): void {
  subscribe(bus, rule).catch((error: unknown) => log.info(`Not heard (${rule}): ${String(error)}`));
}
