import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Bus } from './bus.ts';
import { startBusDaemon } from './bus-daemon.ts';
import { end, follow, start, type Environment, type Exit } from './child.ts';
import { Cleanups } from './cleanups.ts';
import { electronArguments, launchElectron, type Launch } from './electron-launch.ts';
import { clockEnvironment, environmentMark, personEnvironment, type AppClock } from './environment.ts';
import { makeFolders, writeFiles, type Folders } from './folders.ts';
import { startLoginManager, type LoginManager } from './login-manager.ts';
import { Notifications } from './notifications.ts';
import { readProcessTree, type AppProcess } from './process-tree.ts';
import { RunningApp } from './running-app.ts';
import { startScreen, type Screen } from './screen.ts';
import { Tray } from './tray.ts';
import { waitFor, within } from './wait-for.ts';

/** How the app is started. */
export interface LaunchOptions {
  /** Arguments after the app's folder. */
  args?: string[];
  /** Variables that are added or replaced, `TZ` for one. */
  environment?: Environment;
  clock?: AppClock;
  /** Files written before the start, by their path below `folders.root`: `config/Unknot/settings.json`. */
  files?: Record<string, string>;
}

/** What came of a process that ran to its end. */
export interface Finished {
  exitCode: Exit;
  output: string;
}

interface Parts {
  folder: string;
  folders: Folders;
  person: Environment;
  screen: Screen;
  login: LoginManager;
  tray: Tray;
  notifications: Notifications;
}

/** How long the app's processes may outlive its main process, in milliseconds. */
const leakDeadline = 5000;

async function openParts(cleanups: Cleanups): Promise<Parts> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-desktop-'));
  cleanups.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const folders = makeFolders(path.join(folder, 'person'));
  const screen = await startScreen(cleanups, folder);
  const sessionBus = await startBusDaemon(cleanups, folder, 'session');
  const systemBus = await startBusDaemon(cleanups, folder, 'system');
  const login = await startLoginManager(cleanups, systemBus, folder);
  const bus = await Bus.connect(sessionBus);
  cleanups.add(() => bus.disconnect());
  const tray = await Tray.open(bus);
  const notifications = await Notifications.open(bus);
  const person = personEnvironment(folders, { display: screen.display, sessionBus, systemBus });
  return { folder, folders, person, screen, login, tray, notifications };
}

/** A desktop of its own for one test: screen, tray, notification service, sleep, and a person's empty folders. */
export class Desktop {
  readonly tray: Tray;
  readonly notifications: Notifications;
  /** Where every app on this desktop keeps its files. */
  readonly folders: Folders;
  readonly #parts: Parts;
  readonly #cleanups: Cleanups;
  readonly #app: { executable: string; folder: string };
  readonly #launched: RunningApp[] = [];
  readonly #roots = new Set<number>();
  #environment: Environment;

  private constructor(parts: Parts, cleanups: Cleanups, app: { executable: string; folder: string }) {
    this.tray = parts.tray;
    this.notifications = parts.notifications;
    this.folders = parts.folders;
    this.#parts = parts;
    this.#cleanups = cleanups;
    this.#app = app;
    this.#environment = parts.person;
  }

  /** Opens a desktop for the app in a folder, run by an Electron executable. */
  static async open(app: { executable: string; folder: string }): Promise<Desktop> {
    const cleanups = new Cleanups();
    try {
      return new Desktop(await openParts(cleanups), cleanups, app);
    } catch (error) {
      const failures = await cleanups.run();
      throw new AggregateError([error, ...failures], 'The test desktop could not be opened.', {
        cause: error,
      });
    }
  }

  /** Starts the app. A later start on the same desktop finds the files of the earlier one. */
  async launch(options: LaunchOptions = {}): Promise<RunningApp> {
    writeFiles(this.folders, options.files ?? {});
    this.#environment = {
      ...this.#parts.person,
      ...clockEnvironment(options.clock),
      ...options.environment,
    };
    const launched = await launchElectron(
      this.#launch(options.args ?? []),
      path.join(this.#parts.folder, 'artifacts'),
    );
    const app = new RunningApp(launched, this.folders);
    this.#launched.push(app);
    this.#roots.add(app.pid);
    return app;
  }

  /**
   * Starts the app a second time, with the environment of the latest launch and without Playwright, and waits until this second
   * process has ended. Works without a first one too, for arguments that make the app end at once.
   */
  async startAgain({ args = [] }: { args?: string[] } = {}): Promise<Finished> {
    const launch = this.#launch(args);
    const child = follow(start(launch.executable, electronArguments(launch), launch));
    this.#roots.add(child.pid);
    try {
      return {
        exitCode: await within('the second start to end', child.exited, 15_000),
        output: child.output(),
      };
    } catch (error) {
      await end('the second start', child, leakDeadline);
      throw error;
    }
  }

  /** Announces that the computer is about to sleep. */
  async suspend(): Promise<void> {
    await this.#parts.login.prepareForSleep(true);
  }

  /** Announces that the computer has woken up. */
  async resume(): Promise<void> {
    await this.#parts.login.prepareForSleep(false);
  }

  /** Moves the pointer, which ends any idle time. */
  async moveMouse(): Promise<void> {
    await this.#parts.screen.moveMouse();
  }

  /** The live processes of all apps that were started on this desktop. */
  processes(): AppProcess[] {
    return readProcessTree(this.#roots, environmentMark(this.folders));
  }

  /** What all apps on this desktop have written. */
  output(): string {
    return this.#launched.map((app) => app.output()).join('\n');
  }

  /** Ends the apps and the desktop. Throws if an app did not end when asked to, or left a process behind. */
  async close(): Promise<void> {
    this.#cleanups.add(() => this.#checkForLeaks());
    for (const app of this.#launched) this.#cleanups.add(() => app.end());
    const failures = await this.#cleanups.run();
    if (failures.length > 0) {
      throw new AggregateError(failures, failures.map((failure) => failure.message).join('\n'));
    }
  }

  #launch(args: readonly string[]): Launch {
    const { executable, folder } = this.#app;
    return { executable, appFolder: folder, args, environment: this.#environment };
  }

  async #checkForLeaks(): Promise<void> {
    const describe = (): string =>
      this.processes()
        .map((each) => `\n${each.pid} ${each.commandLine}`)
        .join('');
    try {
      await waitFor(
        () => `the app's processes to end:${describe()}`,
        () => this.processes().length === 0,
        leakDeadline,
      );
    } catch (error) {
      for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL');
      throw error;
    }
  }
}
