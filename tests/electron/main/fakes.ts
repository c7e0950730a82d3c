import { inspect } from 'node:util';
import { initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { suitable } from '../../answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { LeftOut } from '../../../shared/settings/settings-file.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Answer, Nudge, WindowViews } from '../../../shared/view.ts';
import { noTotalsCache } from '../../../electron/main/history/day-totals.ts';
import type {
  AboutApp,
  DisplayMethod,
  Document,
  Log,
  TrayContent,
  TrayItem,
  TrayLine,
  ViewFor,
  WindowName,
} from '../../../electron/main/ports.ts';
import type { ProfileFiles } from '../../../electron/main/profile/profile.ts';
import { Unknot } from '../../../electron/main/app/unknot.ts';
import { newAppRecord } from '../../../electron/main/windows/app-memory.ts';
import type { AppRecord } from '../../../electron/main/windows/app-memory.ts';
import { FakeBackups } from './fake-backups.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeComputer, twoLanguages } from './fake-computer.ts';
import { FakeDisk, FakeHistory } from './fake-disk.ts';

/* Honest stand-ins for the outside: they keep what they are given, and fail when they are told to. */

/** Keyboard and mouse, used when they are told to be; a computer without them cannot tell. */
export class FakeInput {
  readonly #clock: FakeClock;
  #last: number | null = null;
  /** What the computer tells in place of the truth. */
  lie: number | null = null;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  use(): void {
    this.#last = this.#clock.monotonic();
  }

  idleMs = () => this.lie ?? (this.#last === null ? null : this.#clock.monotonic() - this.#last);
}

/** A display method that works, fails at once, or answers only when it is released. */
export class FakeDisplay implements DisplayMethod {
  readonly name: string;
  behaviour: 'works' | 'fails' | 'hangs' = 'works';
  readonly shown: Nudge[] = [];
  withdrawn = 0;
  answer: (answer: Answer | 'open') => void = () => undefined;
  release: () => void = () => undefined;

  constructor(name: string) {
    this.name = name;
  }

  async show(nudge: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void> {
    if (this.behaviour === 'fails') throw new Error('No service.');
    if (this.behaviour === 'hangs') await new Promise<void>((resolve) => (this.release = resolve));
    this.shown.push(nudge);
    this.answer = onAnswer;
  }

  async withdraw(): Promise<void> {
    this.withdrawn += 1;
  }
}

export class FakeTray {
  content: TrayContent | null = null;

  show(content: TrayContent): void {
    this.content = content;
  }

  labels(): string[] {
    return (this.content?.menu ?? []).map((line) => (line === 'separator' ? '—' : line.label));
  }

  click(...path: readonly string[]): void {
    let lines: readonly TrayLine[] = this.content?.menu ?? [];
    let item: TrayItem | undefined;
    for (const label of path) {
      item = lines.find((line): line is TrayItem => line !== 'separator' && line.label === label);
      lines = item?.submenu ?? [];
    }
    if (item?.click === undefined) throw new Error(`Nothing to click: ${path.join(' ▸ ')}`);
    item.click();
  }
}

export class FakeWindows {
  readonly opened: string[] = [];
  readonly closed: WindowName[] = [];
  #sent: WindowViews | null = null;

  /** What was sent to the main window last. */
  get published(): WindowViews['main'] | null {
    return this.publishedTo('main');
  }

  publishedTo<Name extends WindowName>(name: Name): WindowViews[Name] | null {
    return this.#sent?.[name] ?? null;
  }

  open(name: WindowName, page?: string): void {
    this.opened.push(page === undefined ? name : `${name} ${page}`);
  }

  openQuietly(name: WindowName, page?: string): void {
    this.opened.push(`${page === undefined ? name : `${name} ${page}`}, quietly`);
  }

  /** Whether the corner window gets onto the screen. */
  corner: 'works' | 'fails' = 'works';

  async showCorner(): Promise<void> {
    if (this.corner === 'fails') throw new Error('No window.');
    this.opened.push('nudge');
  }

  readonly drawn: number[] = [];

  cornerIsDrawn(height: number): void {
    this.drawn.push(height);
  }

  close(name: WindowName): void {
    this.closed.push(name);
  }

  publish(viewFor: ViewFor): void {
    this.#sent = { main: viewFor('main'), player: viewFor('player'), nudge: viewFor('nudge') };
  }
}

export class FakeLog implements Log {
  readonly lines: string[] = [];
  info = (message: string) => void this.lines.push(`info ${message}`);
  warn = (message: string) => void this.lines.push(`warn ${message}`);
  /** What went wrong, as far as that was said beside the line. */
  readonly causes: string[] = [];

  error = (message: string, cause?: unknown): void => {
    this.lines.push(`error ${message}`);
    if (cause !== undefined) this.causes.push(cause instanceof Error ? cause.message : inspect(cause));
  };
}

export interface Bench {
  readonly unknot: Unknot;
  readonly clock: FakeClock;
  readonly input: FakeInput;
  readonly disk: FakeDisk;
  readonly appRecord: Document<AppRecord>;
  readonly history: FakeHistory;
  readonly backups: FakeBackups;
  readonly computer: FakeComputer;
  readonly displays: readonly [FakeDisplay, FakeDisplay];
  readonly tray: FakeTray;
  readonly windows: FakeWindows;
  readonly log: FakeLog;
  readonly reasons: string[];
}

/** `knot 1`, `knot 2`, … */
function numbered(name: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${name} ${count}`;
  };
}

interface Changes {
  readonly state?: (now: Instant) => EngineState;
  readonly settings?: Settings;
  readonly settingsKeptAs?: string;
  readonly computer?: FakeComputer;
  readonly health?: HealthAnswers;
  readonly healthKeptAs?: string;
  readonly settingsLeftOut?: LeftOut;
  /** Files that the disk does not let be read, and what they turn out to hold once it does. */
  readonly unread?: readonly string[];
  readonly readLater?: {
    readonly settings?: Settings;
    readonly health?: HealthAnswers;
    readonly state?: EngineState;
  };
  readonly app?: Partial<AppRecord>;
  readonly appKeptAs?: string;
  /** The app has never run here. */
  readonly appIsNew?: boolean;
  readonly login?: string | null;
}

function profileOn(disk: FakeDisk, changes: Changes, now: Instant): ProfileFiles {
  const { settings = defaultSettings, health = suitable, state = initialState, readLater = {} } = changes;
  return {
    settings: disk.document('settings.json', settings, {
      keptAs: changes.settingsKeptAs ?? null,
      leftOut: changes.settingsLeftOut ?? null,
      readLater: readLater.settings,
    }),
    health: disk.document('health.json', health, {
      keptAs: changes.healthKeptAs ?? null,
      readLater: readLater.health,
    }),
    state: disk.document('engine.json', state(now), { readLater: readLater.state }),
  };
}

function appRecordOn(disk: FakeDisk, { app, appKeptAs, appIsNew = false }: Changes): Document<AppRecord> {
  const record = { ...newAppRecord(!appIsNew), ...app };
  return disk.document('app.json', record, { keptAs: appKeptAs ?? null, isNew: appIsNew });
}

const about: AboutApp = {
  folders: { config: '/config', data: '/data', state: '/state' },
  licences: async () => 'zod (MIT)',
  copy: async () => undefined,
};

/** The whole app on stand-ins, on a Friday at nine. */
export function bench(changes: Changes = {}): Bench {
  const clock = new FakeClock('2026-03-06T09:00:00Z');
  const [input, disk] = [new FakeInput(clock), new FakeDisk()];
  for (const file of changes.unread ?? []) disk.unread.add(file);
  const history = new FakeHistory(disk);
  const appRecord = appRecordOn(disk, changes);
  const backups = new FakeBackups();
  const computer = changes.computer ?? new FakeComputer();
  const totalsCache = disk.document('history-totals.json', noTotalsCache);
  const displays = [new FakeDisplay('first'), new FakeDisplay('second')] as const;
  const [tray, windows, log, reasons] = [new FakeTray(), new FakeWindows(), new FakeLog(), [] as string[]];
  const unknot = new Unknot({
    clock,
    idle: input.idleMs,
    files: profileOn(disk, changes, clock.now()),
    appRecord,
    history,
    about,
    openTotalsCache: () => totalsCache,
    fileDialogs: backups,
    backupFiles: backups,
    displayMethods: displays,
    tray,
    windows,
    log,
    computer,
    translations: twoLanguages,
    systemLanguage: 'en-US',
    version: '0.0.0',
    login: changes.login ?? null,
    newId: numbered('knot'),
    quit: () => undefined,
    onReason: (line) => reasons.push(line),
  });
  const files = { disk, appRecord, history, backups };
  return { unknot, ...files, clock, input, computer, displays, tray, windows, log, reasons };
}
