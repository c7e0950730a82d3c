import { MessageType, Variant, sessionBus, systemBus } from '@jellybrick/dbus-next';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Log, PresenceListener } from '../../ports.ts';
import { askForSignals, callMethod, onLost } from './bus.ts';
import { watchDoNotDisturb } from './do-not-disturb.ts';
import { LockWord } from './lock-word.ts';

/*
 * Linux: what Electron does not tell of. Whether the screen is locked, in which zone the clock is, and whether the person
 * wants not to be disturbed. logind tells that a session is to be locked and whether it is; the screen savers of the
 * desktops tell it too. The last word counts. A bus or a service that is not there tells nothing.
 */

const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const TIME = 'org.freedesktop.timedate1';
const SCREEN_SAVERS = ['org.freedesktop.ScreenSaver', 'org.gnome.ScreenSaver'];

const LOGIN = { destination: 'org.freedesktop.login1', path: '/org/freedesktop/login1' };
const MANAGER = { ...LOGIN, interface: 'org.freedesktop.login1.Manager' };

type Hears = Pick<PresenceListener, 'onLock' | 'onUnlock' | 'onTimeZone' | 'onDoNotDisturb'>;

/** `sessionId`: the session's name as its environment has it (`XDG_SESSION_ID`). */
export function watchSession(listener: Hears, sessionId: string | undefined, log: Log): void {
  const word = new LockWord(listener, log);
  watchSystemBus(listener, word, sessionId, log);
  watchSessionBus(word, log);
  watchDoNotDisturb(listener, log);
}

function watchSystemBus(listener: Hears, word: LockWord, sessionId: string | undefined, log: Log): void {
  const bus = connected(systemBus, 'system bus', log);
  if (bus === null) return;
  // Until logind has told which session is this one, each counts.
  let own: string | null = null;
  bus.on('message', (message) => {
    if (message.type !== MessageType.SIGNAL) return;
    if (isAbout(message, TIME)) listener.onTimeZone();
    if (own === null || message.path === own) hearSession(message, word, bus);
  });
  const properties = `interface='${PROPERTIES}',member='PropertiesChanged'`;
  ask(bus, log, `sender='${LOGIN.destination}',interface='${SESSION}'`);
  ask(bus, log, `sender='${LOGIN.destination}',${properties},arg0='${SESSION}'`);
  ask(bus, log, `sender='${TIME}',${properties},arg0='${TIME}'`);
  ownSession(bus, sessionId)
    .then(async (session) => {
      own = session;
      if (session !== null && (await isLocked(bus, session))) word.is(true);
    })
    .catch((error: unknown) => log.info(`logind does not know this session: ${String(error)}`));
}

function watchSessionBus(word: LockWord, log: Log): void {
  const bus = connected(sessionBus, 'session bus', log);
  if (bus === null) return;
  bus.on('message', ({ type, interface: speaker, member, body }) => {
    if (type !== MessageType.SIGNAL || member !== 'ActiveChanged' || !SCREEN_SAVERS.includes(speaker)) return;
    const [active] = body as readonly unknown[];
    if (typeof active === 'boolean') word.is(active);
  });
  for (const name of SCREEN_SAVERS) ask(bus, log, `interface='${name}',member='ActiveChanged'`);
}

function hearSession(message: Message, word: LockWord, bus: MessageBus): void {
  const { interface: speaker, member, path } = message;
  if (speaker === SESSION && member === 'Lock') word.asked(() => isLocked(bus, path));
  if (speaker === SESSION && member === 'Unlock') word.is(false);
  if (!isAbout(message, SESSION)) return;
  const [, changed] = message.body as readonly unknown[];
  const hint = new Map<string, unknown>(Object.entries(changed ?? {})).get('LockedHint');
  if (hint instanceof Variant && typeof hint.value === 'boolean') word.is(hint.value);
}

/** Whether it tells of changed properties of this interface. */
function isAbout({ member, body }: Message, changed: string): boolean {
  const [name] = body as readonly unknown[];
  return member === 'PropertiesChanged' && name === changed;
}

/** The object of the session that the app runs in. Some call it only `auto`, which is no name for its signals. */
async function ownSession(bus: MessageBus, sessionId: string | undefined): Promise<string | null> {
  const [session] = await callMethod(bus, MANAGER, 'GetSession', 's', [sessionId ?? 'auto']);
  return typeof session === 'string' && !session.endsWith('/auto') ? session : null;
}

async function isLocked(bus: MessageBus, session: string): Promise<boolean> {
  const target = { ...LOGIN, path: session, interface: PROPERTIES };
  const [hint] = await callMethod(bus, target, 'Get', 'ss', [SESSION, 'LockedHint']);
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

function ask(bus: MessageBus, log: Log, rule: string): void {
  askForSignals(bus, rule).catch((error: unknown) => log.info(`Not heard (${rule}): ${String(error)}`));
}
