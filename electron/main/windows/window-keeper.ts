import { PAGES } from '../../../shared/ipc.ts';
import type { WindowsView } from '../../../shared/view-builder.ts';
import type { Engine } from '../engine/engine.ts';
import type { Notices } from '../profile/notices.ts';
import type { Clock, Document, Log, WindowName, WindowsPort } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';
import { AppMemory } from './app-memory.ts';
import type { AppRecord, CutOff } from './app-memory.ts';
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

/** Opens the windows that nobody asks for: at the very first start, and after a crash. */
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

  /** Called after the engine has continued from its saved state. */
  begin(): void {
    const { clock, windows, login } = this.#parts;
    const { isFirst, cutOff } = this.memory.begin(login, clock.now());
    // Nobody looks for a tray icon that they do not know yet.
    if (isFirst) windows.open('main', PAGES[0]);
    if (cutOff !== null) this.#comeBack(cutOff);
  }

  /** Reopens a window that has crashed, but not again and again: false when it stays closed. */
  comesBack(name: WindowName): boolean {
    const { engine, notices, windows } = this.#parts;
    if (!this.#failures.mayComeBack(name)) return false;
    if (name === 'nudge') {
      this.#showCornerAgain();
      return true;
    }
    if (name === 'player') engine.dispatch({ type: 'player', command: 'pause' });
    notices.add({ kind: 'cameBack', what: name });
    windows.openQuietly(name);
    return true;
  }

  closed(name: WindowName): void {
    if (name === 'nudge') {
      this.corner.closed();
      return;
    }
    this.#parts.notices.dismissCameBack(name);
    if (name === 'main') this.memory.pageShown(null);
  }

  /** Tells the person, unless the computer was switched off and nothing was open. The engine has reopened the player already. */
  #comeBack({ byItself, page, again }: CutOff): void {
    const { engine, notices, windows, log } = this.#parts;
    if (!byItself && page === null && engine.state.player === null) return;
    log.warn('Unknot was cut off the last time that it ran.');
    notices.add({ kind: 'cameBack', what: 'app' });
    if (again) {
      engine.dispatch({ type: 'leave' });
      windows.close('player');
    } else if (page !== null) windows.openQuietly('main', page);
  }

  #showCornerAgain(): void {
    const { windows, log } = this.#parts;
    windows.showCorner().catch((error: unknown) => {
      log.warn(`The corner window did not come back: ${String(error)}`);
      this.corner.closed();
    });
  }
}
