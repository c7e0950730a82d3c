import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import { VIEW_CHANNEL } from '../../../shared/bridge.ts';
import { PAGES } from '../../../shared/ipc.ts';
import type { Page } from '../../../shared/ipc.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Log, WindowName, WindowsPort } from '../ports.ts';

const SIZES: Readonly<Record<WindowName, BrowserWindowConstructorOptions>> = {
  main: { width: 960, height: 720, minWidth: 480, minHeight: 400 },
  player: { width: 440, height: 720, minWidth: 320, minHeight: 400 },
};

export interface WindowsOptions {
  readonly preload: string;
  readonly icon: string;
  /** Where the windows load from, for example `app://unknot`. */
  readonly origin: string;
  readonly devTools: boolean;
  readonly log: Log;
  /** Called once, before the first window: what only windows need is not paid for by an app that has none. */
  readonly beforeFirst: () => void;
  readonly onClosed: (name: WindowName) => void;
  /** The window's process has died; the window is gone. */
  readonly onFailed: (name: WindowName) => void;
}

/** The windows. A closed one is destroyed with its process, and one that fails is closed rather than left blank. */
export class BrowserWindows implements WindowsPort {
  readonly #options: WindowsOptions;
  readonly #open = new Map<WindowName, BrowserWindow>();
  #hadWindow = false;

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  open(name: WindowName, page: Page = PAGES[0]): void {
    const present = this.#open.get(name);
    if (present === undefined) {
      this.#create(name, page, (window) => window.show());
      return;
    }
    // Loading the address that it shows already would start the page anew.
    if (name === 'main' && present.webContents.getURL() !== this.#address(name, page))
      this.#load(present, name, page);
    if (present.isMinimized()) present.restore();
    present.show();
    present.focus();
  }

  openQuietly(name: WindowName): void {
    if (this.#open.has(name)) return;
    this.#create(name, PAGES[0], (window) => window.showInactive());
  }

  close(name: WindowName): void {
    this.#open.get(name)?.close();
  }

  publish(view: () => AppView): void {
    if (this.#open.size === 0) return;
    const snapshot = view();
    for (const window of this.#open.values()) window.webContents.send(VIEW_CHANNEL, snapshot);
  }

  #create(name: WindowName, page: Page, show: (window: BrowserWindow) => void): void {
    if (!this.#hadWindow) this.#options.beforeFirst();
    this.#hadWindow = true;
    const window = new BrowserWindow({
      ...SIZES[name],
      ...whereThePointerIs(SIZES[name]),
      show: false,
      icon: this.#options.icon,
      autoHideMenuBar: true,
      webPreferences: {
        preload: this.#options.preload,
        sandbox: true,
        v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
        contextIsolation: true,
        nodeIntegration: false,
        // The chime and the voice follow the routine, not a click.
        autoplayPolicy: 'no-user-gesture-required',
        // The spelling checker would fetch dictionaries.
        spellcheck: false,
        devTools: this.#options.devTools,
      },
    });
    window.removeMenu();
    this.#open.set(name, window);
    window.once('ready-to-show', () => show(window));
    window.on('closed', () => this.#forget(name));
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#giveUp(window, name, reason));
    this.#load(window, name, page);
  }

  #load(window: BrowserWindow, name: WindowName, page: Page): void {
    window.loadURL(this.#address(name, page)).catch((error: unknown) => {
      if (!window.isDestroyed()) this.#giveUp(window, name, String(error));
    });
  }

  #address(name: WindowName, page: Page): string {
    return `${this.#options.origin}/index.html?window=${name}#${page}`;
  }

  #forget(name: WindowName): void {
    if (this.#open.delete(name)) this.#options.onClosed(name);
  }

  #giveUp(window: BrowserWindow, name: WindowName, reason: string): void {
    this.#options.log.error(`The ${name} window failed: ${reason}`);
    this.#open.delete(name);
    window.destroy();
    this.#options.onFailed(name);
  }
}

/** In the middle of the screen that the person is looking at. */
function whereThePointerIs({ width = 0, height = 0 }: BrowserWindowConstructorOptions): {
  x: number;
  y: number;
} {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  return {
    x: Math.round(workArea.x + Math.max(0, workArea.width - width) / 2),
    y: Math.round(workArea.y + Math.max(0, workArea.height - height) / 2),
  };
}

/** What the build puts beside main. */
export function besideMain(...parts: string[]): string {
  return path.join(import.meta.dirname, '..', ...parts);
}

/** The same file where other programs can read it: the package keeps a copy beside its archive (`asarUnpack`). */
export function outsideArchive(file: string): string {
  return file.replace(/\bapp\.asar(?=[/\\])/, 'app.asar.unpacked');
}
