import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { unanswered } from '../../shared/health/answers.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import type { Instant } from '../../shared/time.ts';
import type { AppView } from '../../shared/view.ts';
import { noTotalsCache } from '../../electron/main/day-totals.ts';
import type {
  Answer,
  DisplayMethod,
  Log,
  Nudge,
  TrayContent,
  TrayItem,
  TrayLine,
  WindowName,
} from '../../electron/main/ports.ts';
import { Unknot } from '../../electron/main/unknot.ts';
import { FakeBackups } from './fake-backups.ts';
import { FakeClock } from './fake-clock.ts';
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
  published: AppView | null = null;

  open(name: WindowName, page?: string): void {
    this.opened.push(page === undefined ? name : `${name} ${page}`);
  }

  openQuietly(name: WindowName): void {
    this.opened.push(`${name}, quietly`);
  }

  close(name: WindowName): void {
    this.closed.push(name);
  }

  publish(view: () => AppView): void {
    this.published = view();
  }
}

export class FakeLog implements Log {
  readonly lines: string[] = [];
  info = (message: string) => void this.lines.push(`info ${message}`);
  warn = (message: string) => void this.lines.push(`warn ${message}`);
  error = (message: string) => void this.lines.push(`error ${message}`);
}

export interface Bench {
  readonly unknot: Unknot;
  readonly clock: FakeClock;
  readonly input: FakeInput;
  readonly disk: FakeDisk;
  readonly history: FakeHistory;
  readonly backups: FakeBackups;
  readonly displays: readonly [FakeDisplay, FakeDisplay];
  readonly tray: FakeTray;
  readonly windows: FakeWindows;
  readonly log: FakeLog;
  readonly reasons: string[];
}

/** The whole app on stand-ins, on a Friday at nine. */
export function bench(
  changes: { state?: (now: Instant) => EngineState; settingsKeptAs?: string } = {},
): Bench {
  const clock = new FakeClock('2026-03-06T09:00:00Z');
  const input = new FakeInput(clock);
  const disk = new FakeDisk();
  const history = new FakeHistory(disk);
  const backups = new FakeBackups();
  const totalsCache = disk.document('history-totals.json', noTotalsCache);
  const displays: [FakeDisplay, FakeDisplay] = [new FakeDisplay('first'), new FakeDisplay('second')];
  const [tray, windows, log, reasons] = [new FakeTray(), new FakeWindows(), new FakeLog(), [] as string[]];
  const unknot = new Unknot({
    clock,
    idle: input.idleMs,
    files: {
      settings: disk.document('settings.json', defaultSettings, changes.settingsKeptAs ?? null),
      health: disk.document('health.json', unanswered),
      state: disk.document('engine.json', (changes.state ?? initialState)(clock.now())),
    },
    history,
    openTotalsCache: () => totalsCache,
    backupDialogs: backups,
    backupFiles: backups,
    displayMethods: displays,
    tray,
    windows,
    log,
    systemLanguage: 'en-US',
    version: '0.0.0',
    quit: () => undefined,
    onReason: (line) => reasons.push(line),
  });
  return { unknot, clock, input, disk, history, backups, displays, tray, windows, log, reasons };
}
