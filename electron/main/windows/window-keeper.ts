import { PAGES } from '../../../shared/ipc.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { Notices } from '../profile/notices.ts';
import type { Clock, Document, Log, WindowName, WindowsPort } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';
import { AppMemory } from './app-memory.ts';
import type { AppRecord, CutOff } from './app-memory.ts';
import { CornerWindow } from './corner-window.ts';
import { WindowFailures } from './window-failures.ts';

/** What the view tells of the windows themselves. */
export type WindowsView = Pick<AppView, 'firstRun' | 'nudge'>;

export interface WindowKeeperParts {
  readonly appRecord: Document<AppRecord>;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly engine: Engine;
  readonly saving: Saving;
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly log: Log;
  /** Names the person's present login; `null` where it has no name. */
  readonly login: string | null;
}

/** Opens the windows that come without being asked for: at the very first start, and after something was cut off. */
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

  /** After the engine has taken up what an earlier run left. */
  begin(): void {
    const { clock, windows, login } = this.#parts;
    const { isFirst, cutOff } = this.memory.begin(login, clock.now());
    // Nobody finds an icon in the tray that they do not know.
    if (isFirst) windows.open('main', PAGES[0]);
    if (cutOff !== null) this.#comeBack(cutOff);
  }

  /** A window that dies comes back as it was, but not again and again: false when it stays away. */
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
      this.corner.gone();
      return;
    }
    this.#parts.notices.saidThatBack(name);
    if (name === 'main') this.memory.pageShown(null);
  }

  /** Says so, unless the computer went off and nobody can have missed anything. The engine has opened the player already. */
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
      this.corner.gone();
    });
  }
}
