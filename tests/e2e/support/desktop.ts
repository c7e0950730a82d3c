import { chmodSync } from 'node:fs';
import path from 'node:path';
import { end, follow, start, type Account, type Child, type Environment, type Exit } from './child.ts';
import { Cleanups } from './cleanups.ts';
import { openDesktopParts, type DesktopParts } from './desktop-parts.ts';
import { electronArguments, launchElectron, type Launch } from './electron-launch.ts';
import { clockEnvironment, environmentMark, inputEnvironment, type AppClock } from './environment.ts';
import { giveFolder, writeFiles, writeMissing, type Folders } from './folders.ts';
import { tellLocked, type LockWay } from './lock-ways.ts';
import type { Notifications } from './notifications.ts';
import { openOtherApp } from './other-app.ts';
import { firstRunDone, legsAnswered } from './profile.ts';
import { readProcessTree, type AppProcess } from './process-tree.ts';
import { RunningApp, StartedApp } from './running-app.ts';
import type { Screen } from './screen.ts';
import type { Tray } from './tray.ts';
import { waitFor, within } from './wait-for.ts';

/** The app that a desktop is for. */
export interface AppUnderTest {
  /** Electron, or the packaged app. */
  executable: string;
  /** What Electron is to run; null for a packaged app, which Playwright cannot look into. */
  folder: string | null;
  /** Whose desktop it is, if not that of whoever runs the tests. */
  account?: Account | undefined;
}

/** How the app is started. */
export interface LaunchOptions {
  /** Arguments after the app's folder. */
  args?: string[];
  /** Variables that are added or replaced, `TZ` for one. */
  environment?: Environment;
  /** Variables that are left out. */
  without?: readonly string[];
  clock?: AppClock;
  /** Whether the app looks at keyboard and mouse; they are ignored unless said. */
  input?: 'watched' | 'ignored';
  /** Files written before the start, by their path below `folders.root`: `config/Unknot/settings.json`. */
  files?: Record<string, string>;
  /** The first run is over, unless a test is about it or gives another `app.json`. */
  firstRun?: 'done' | 'ahead';
  /** The health questions about the legs are answered with nothing ticked, unless a test gives another `health.json`. */
  legQuestions?: 'answered' | 'ahead';
}

/** What came of a process that ran to its end. */
export interface Finished {
  exitCode: Exit;
  output: string;
}

/** How long the app's processes may outlive its main process, in milliseconds. */
const leakDeadline = 5000;

function spawnApp(launch: Launch): Child {
  return follow(start(launch.executable, electronArguments(launch), launch));
}

/** A desktop of its own for one test: screen, tray, notification service, sleep, and a person's empty folders. */
export class Desktop {
  readonly tray: Tray;
  readonly notifications: Notifications;
  readonly screen: Screen;
  /** Where every app on this desktop keeps its files. */
  readonly folders: Folders;
  readonly #parts: DesktopParts;
  readonly #cleanups: Cleanups;
  readonly #app: AppUnderTest;
  readonly #launched: StartedApp[] = [];
  readonly #roots = new Set<number>();
  #environment: Environment;

  private constructor(parts: DesktopParts, cleanups: Cleanups, app: AppUnderTest) {
    this.tray = parts.tray;
    this.notifications = parts.notifications;
    this.screen = parts.screen;
    this.folders = parts.folders;
    this.#parts = parts;
    this.#cleanups = cleanups;
    this.#app = app;
    this.#environment = parts.person;
  }

  /** Opens a desktop for an app. */
  static async open(app: AppUnderTest): Promise<Desktop> {
    const cleanups = new Cleanups();
    try {
      return new Desktop(await openDesktopParts(cleanups), cleanups, app);
    } catch (error) {
      const failures = await cleanups.run();
      throw new AggregateError([error, ...failures], 'The test desktop could not be opened.', {
        cause: error,
      });
    }
  }

  /** Starts the app. A later start on the same desktop finds the files of the earlier one. */
  async launch(options: LaunchOptions = {}): Promise<RunningApp> {
    const launch = this.#prepare(options);
    const launched = await launchElectron(launch, path.join(this.#parts.folder, 'artifacts'));
    return this.#keep(new RunningApp(launched, this.folders));
  }

  /** Starts the app without Playwright, as a person does, and does not wait for anything. */
  start(options: LaunchOptions = {}): StartedApp {
    return this.#keep(new StartedApp(spawnApp(this.#prepare(options)), this.folders));
  }

  /**
   * Starts the app a second time, with the environment of the latest launch and without Playwright, and waits until this second
   * process has ended. Works without a first one too, for arguments that make the app end at once.
   */
  async startAgain({ args = [] }: { args?: string[] } = {}): Promise<Finished> {
    const child = spawnApp(this.#launch(args));
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

  /** Tells by one of the ways in which desktops do that the screen is locked, or that it is not. */
  async tellLocked(way: LockWay, locked: boolean): Promise<void> {
    await tellLocked(this.#parts, way, locked);
  }

  /** Opens a window of another app, which has the keyboard from then on, and answers its title. */
  async openOtherApp(): Promise<string> {
    return openOtherApp(this.#cleanups, this.#parts);
  }

  /** Answers a file dialog of the system, known by the beginning of its title, with a path; or thinks better of it. */
  async answerFileDialog(title: 'Save' | 'Open', answer: string | null): Promise<void> {
    const { screen } = this;
    await screen.windowInFront(title);
    // The suggested name is typed over, also its ending.
    if (title === 'Save') await screen.pressKey('ctrl+a');
    if (answer !== null) await screen.type(answer);
    await screen.pressKey(answer === null ? 'Escape' : 'Return');
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

  #prepare(options: LaunchOptions): Launch {
    const { files, firstRun = 'done', clock, input = 'ignored', environment, without, args } = options;
    const { legQuestions = firstRun === 'done' ? 'answered' : 'ahead' } = options;
    if (firstRun === 'done') writeMissing(this.folders, firstRunDone);
    if (legQuestions === 'answered') writeMissing(this.folders, legsAnswered);
    writeFiles(this.folders, files ?? {});
    const { account } = this.#app;
    if (account !== undefined) {
      // The sockets of the desktop lie beside the person's folders.
      chmodSync(this.#parts.folder, 0o711);
      giveFolder(this.folders.root, account);
    }
    const circumstances = { ...clockEnvironment(clock), ...inputEnvironment(input) };
    const variables = { ...this.#parts.person, ...circumstances, ...environment };
    this.#environment = Object.fromEntries(
      Object.entries(variables).filter(([name]) => !without?.includes(name)),
    );
    return this.#launch(args ?? []);
  }

  #launch(args: readonly string[]): Launch {
    const { executable, folder, account } = this.#app;
    return { executable, appFolder: folder, args, environment: this.#environment, account };
  }

  #keep<App extends StartedApp>(app: App): App {
    this.#launched.push(app);
    this.#roots.add(app.pid);
    return app;
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
