import './boot/zod-without-jit.ts';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Temporal } from 'temporal-polyfill';
import { app, Menu } from 'electron';
import * as z from 'zod';
import { chooseLanguage, createTranslator } from '../../shared/i18n/translator.ts';
import { PAGES } from '../../shared/ipc.ts';
import type { Page } from '../../shared/ipc.ts';
import { SECOND } from '../../shared/time.ts';
import { askRunningApp, controlAddresses } from './adapters/control-socket.ts';
import { ensurePrivateFolder } from './adapters/files/private-modes.ts';
import { fileLog } from './adapters/storage/file-log.ts';
import { fastIdle } from './adapters/presence/fast-idle.ts';
import { lockFolder } from './adapters/storage/folder-lock.ts';
import { foldersFor } from './adapters/storage/folders.ts';
import { systemIdle } from './adapters/presence/power-monitor.ts';
import { fastClock, systemClock } from './adapters/system-clock.ts';
import type { ClockJump } from './adapters/system-clock.ts';
import { answerCommand, runsElsewhere } from './cli/answer-command.ts';
import type { CommandAnswer } from './cli/answer-command.ts';
import { ownArguments, parseCommandLine } from './cli/command-line.ts';
import { compose } from './compose.ts';
import type { Clock, IdleTime, Log } from './ports.ts';
import { registerAppScheme } from './security/app-protocol.ts';
import { switchOffNetworkServices } from './security/no-network.ts';
import { displayOf, displaySchema, isSameDisplay } from './cli/display-session.ts';
import { lacksSessionBus } from './boot/session-bus.ts';

/* Boot: command line, folders, single instance, then the app. */

// The app works for a moment twice a minute, all day. V8 would throw away the compiled code in between and make it anew.
setFlagsFromString('--no-flush-bytecode');

const startSchema = z.object({ page: z.enum(PAGES), display: displaySchema });

/** Windows shows notifications only for an app that has a name of this kind. */
const APP_ID = 'app.unknot.Unknot';

// Chromium has no voices on Linux unless it is told before it starts. Nothing is started by that until a window speaks.
if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');

// Linux has other folders, and Electron makes its own as soon as it is asked for it.
const ownFolder = process.platform === 'linux' ? '' : app.getPath('userData');
const folders = foldersFor(process.platform, process.env, homedir(), ownFolder);
const addresses = controlAddresses(process.platform, process.env, folders.state);
const display = displayOf(process.platform, process.env);
const ask = (line: string) => askRunningApp(addresses, line);

const t = createTranslator(chooseLanguage('system', app.getPreferredSystemLanguages()[0] ?? ''));
const command = parseCommandLine(ownArguments(process.argv, app.isPackaged), t);
const answer = await answerCommand(command, app.getVersion(), ask, t);
// Electron looks for a screen after this, so that a second start can still say where the first one runs.
if (answer === null) await run(command.action.kind === 'run' ? command.action.page : null);
else end(answer);

function end({ output, problem, exitCode }: CommandAnswer): void {
  process.stdout.write(output);
  process.stderr.write(problem);
  app.exit(exitCode);
}

/** A folder that cannot be written to, or anything else that keeps the app from starting, is said in one clear line. */
function cannotStart(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  end({ output: '', problem: `${t('cli.cannotStart', { reason })}\n`, exitCode: 1 });
}

async function run(page: Page | null): Promise<void> {
  try {
    useFolders();
  } catch (error) {
    cannotStart(error);
    return;
  }
  if (
    !app.requestSingleInstanceLock({ page: page ?? PAGES[0], display } satisfies z.infer<typeof startSchema>)
  ) {
    end((await runsElsewhere(display, ask, t)) ?? { output: '', problem: '', exitCode: 0 });
    return;
  }
  const log = fileLog(folders.state);
  ignoreClosedTerminal();
  process.on('uncaughtException', (error) => log.error('Something went wrong that nobody handled.', error));
  app.setAppUserModelId(APP_ID);
  registerAppScheme();
  switchOffNetworkServices();
  Promise.all([lockFolders(log), app.whenReady()])
    .then(() => startUp(page, log))
    .catch(cannotStart);
}

/** Who started the app from a terminal may close that; each error of writing there would be written there, for ever. */
function ignoreClosedTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

function useFolders(): void {
  const { config, data, state, derived, cache } = folders;
  for (const folder of [config, data, state, derived, cache]) ensurePrivateFolder(folder);
  // Chromium's lock is there. What it cannot lock it takes for running already, and the start would end without a word.
  accessSync(config, constants.R_OK | constants.W_OK | constants.X_OK);
  app.setPath('userData', config);
  app.setPath('sessionData', cache);
  app.setPath('crashDumps', cache);
}

/**
 * Until the app ends nobody else writes its files. Electron's lock has told of another start in this session with these
 * settings; this one tells of another session, and of other settings with the same history. @throws when there is one.
 */
async function lockFolders(log: Log): Promise<void> {
  const { config, data, state } = folders;
  await Promise.all(
    Array.from(new Set([config, data, state]), async (folder) => {
      const stop = await lockFolder(folder, process.platform).catch((error: unknown) => {
        log.error(`Another Unknot would not be noticed in ${folder}.`, error);
        return () => undefined;
      });
      if (stop === null) throw new Error(t('cli.folderInUse', { folder }));
      app.on('quit', stop);
    }),
  );
}

function startUp(page: Page | null, log: Log): void {
  if (process.platform === 'linux' && lacksSessionBus(process.env, existsSync))
    log.warn('There is no session bus, so there is no tray. Start Unknot a second time to open its window.');
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  app.dock?.hide();
  const clock = chooseClock(log);
  const unknot = compose({
    folders,
    clock,
    idle: chooseIdle(clock, log),
    log,
    controlAddresses: addresses,
    display,
    onReason: printReason,
  });
  app.on('window-all-closed', () => log.info('The last window was closed.'));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const start = startFrom(data);
    if (isSameDisplay(start.display, display)) unknot.open(start.page);
  });
  app.on('activate', () => unknot.open(PAGES[0]));
  unknot.start();
  if (page !== null) unknot.open(page);
  log.info(`Unknot ${app.getVersion()} has started.`);
}

/** What another start tells; one of an older version told less. */
function startFrom(data: unknown): z.infer<typeof startSchema> {
  const parsed = startSchema.safeParse(data);
  return parsed.success ? parsed.data : { page: PAGES[0], display };
}

/** Where nobody can see a tray, the launcher asks for the reason line on standard output. */
function printReason(line: string): void {
  if (process.env['UNKNOT_PRINT_STATUS'] === '1') process.stdout.write(`${line}\n`);
}

/** Tests of an unpackaged build set where the clock begins and how fast it runs; a packaged build has no such clock. */
function chooseClock(log: Log): Clock {
  const { UNKNOT_CLOCK_START: start, UNKNOT_CLOCK_RATE: rate, UNKNOT_CLOCK_JUMP: jump } = process.env;
  if (app.isPackaged || start === undefined) return systemClock;
  const { epochMilliseconds } = Temporal.PlainDateTime.from(start).toZonedDateTime(
    systemClock.zone().timeZone,
  );
  log.warn(`The clock starts at ${start} and runs ${rate ?? '1'} times as fast: this is for tests.`);
  const speed = z.coerce
    .number()
    .positive()
    .parse(rate ?? '1');
  return fastClock(epochMilliseconds, speed, jump === undefined ? null : parseJump(jump));
}

/** `120 -3600`: after two minutes of the app somebody sets the clock back by an hour. */
function parseJump(jump: string): ClockJump {
  const [after, by] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(jump.split(' '));
  return { after: after * SECOND, by: by * SECOND };
}

/** On an invisible display nobody ever moves a mouse; there the launcher of an unpackaged build has idle time ignored. */
function chooseIdle(clock: Clock, log: Log): IdleTime {
  if (!app.isPackaged && process.env['UNKNOT_IGNORE_IDLE'] === '1') {
    log.warn('Keyboard and mouse are not looked at: the person is taken to be there.');
    return () => null;
  }
  return clock.rate === 1 ? systemIdle : fastIdle(systemIdle, clock);
}
