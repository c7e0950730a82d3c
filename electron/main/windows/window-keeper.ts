import { PAGES } from '../../../shared/ipc.ts';
import type { WindowsView } from '../../../shared/view-builder.ts';
import type { Engine } from '../engine/engine.ts';
import type { Notices } from '../profile/notices.ts';
import type { Clock, Document, Log, WindowName, WindowsPort } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';
import { AppMemory } from './app-memory.ts';
import type { AppRecord, Crash } from './app-memory.ts';
import { CornerWindow } from './corner-window.ts';
import { WindowFailures } from './window-failures.ts';

export interface WindowKeeperParts {
  readonly appRecord: Document<AppRecord>;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly engine: Engine;
  readonly saving: Saving;
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly log: Log;
  /** Names the person's current login; `null` where it has no name. */
  readonly login: string | null;
}

/** Opens windows without a request from the person: at the very first start, and after a crash. */
export class WindowKeeper {
  readonly memory: AppMemory;
  readonly corner: CornerWindow;
  readonly #parts: WindowKeeperParts;
  readonly #failures: WindowFailures;

  constructor(parts: WindowKeeperParts) {
    const { appRecord, saving, notices, windows, clock } = parts;
    this.#parts = parts;
    this.memory = new AppMemory(appRecord, saving, notices);
    this.corner = new CornerWindow(windows);
    this.#failures = new WindowFailures(clock);
  }

  get view(): WindowsView {
    return { firstRun: this.memory.isFirstRun, nudge: this.corner.nudge };
  }

  /** Call it after the engine has resumed from its saved state. */
  begin(): void {
    const { clock, windows, login } = this.#parts;
    const { isFirst, crash } = this.memory.begin(login, clock.now());
    // A new person does not know about the tray icon yet.
    if (isFirst) windows.open('main', PAGES[0]);
    if (crash !== null) this.#restoreAfter(crash);
  }

  /** Reopens a window that has crashed. False when it has crashed too often and stays closed. */
  reopen(name: WindowName): boolean {
    const { engine, notices, windows } = this.#parts;
    if (!this.#failures.mayReopen(name)) return false;
    if (name === 'nudge') {
      this.#showCornerAgain();
      return true;
    }
    if (name === 'player') engine.dispatch({ type: 'player', command: 'pause' });
    notices.add({ kind: 'cameBack', what: name });
    windows.openQuietly(name);
    return true;
  }

  forget(name: WindowName): void {
    if (name === 'nudge') {
      this.corner.forget();
      return;
    }
    this.#parts.notices.dismissCameBack(name);
    if (name === 'main') this.memory.rememberPage(null);
  }

  /** Tells the person, unless the computer was switched off and nothing was open. The engine reopens the player by itself. */
  #restoreAfter({ appCrashed, page, again }: Crash): void {
    const { engine, notices, windows, log } = this.#parts;
    if (!appCrashed && page === null && engine.state.player === null) return;
    log.warn('The previous run of Unknot did not end normally.');
    notices.add({ kind: 'cameBack', what: 'app' });
    if (again) {
      engine.dispatch({ type: 'leave' });
      windows.close('player');
    } else if (page !== null) windows.openQuietly('main', page);
  }

  #showCornerAgain(): void {
    const { windows, log } = this.#parts;
    windows.showCorner().catch((error: unknown) => {
      log.warn(`The corner window could not be reopened: ${String(error)}`);
      this.corner.forget();
    });
  }
}
