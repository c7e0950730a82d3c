import { BrowserWindow } from 'electron';
import { VIEW_CHANNEL } from '../../../../shared/bridge.ts';
import { PAGES, pageIn } from '../../../../shared/ipc.ts';
import type { Page } from '../../../../shared/ipc.ts';
import type { Log, Place, PlacedWindow, ViewFor, WindowName, WindowsPort } from '../../ports.ts';
import { CornerArrival } from './corner-arrival.ts';
import { watchPlace } from './place-watch.ts';
import { hasPositions, startOf } from './screens.ts';
import { whenDrawn } from './when-drawn.ts';
import { lookOf } from './window-looks.ts';

export interface WindowsOptions {
  readonly preload: string;
  readonly icon: string;
  /** Where the windows load from, for example `app://unknot`. */
  readonly origin: string;
  readonly devTools: boolean;
  readonly log: Log;
  /** Called once, before the first window, so that an app without windows does not pay for what only windows need. */
  readonly beforeFirst: () => void;
  /** Where the window stood last; `null` when it never did. */
  readonly placeOf: (name: PlacedWindow) => Place | null;
  /** The window has been moved or resized, or is about to be closed. */
  readonly onPlaced: (name: PlacedWindow, place: Place) => void;
  /** The main window shows another page. */
  readonly onPage: (page: Page) => void;
  readonly onClosed: (name: WindowName) => void;
  /** The window's process has died; the window is gone. */
  readonly onFailed: (name: WindowName) => void;
  /** Windows only: the person's session ends, and the app with it, without being asked to quit. */
  readonly onSessionEnd: () => void;
}

/** The windows. A closed window is destroyed with its process; a window that fails is closed instead of left blank. */
export class BrowserWindows implements WindowsPort {
  readonly #options: WindowsOptions;
  readonly #open = new Map<WindowName, BrowserWindow>();
  /** Being closed. If they have not loaded yet, that is no failure. */
  readonly #closing = new WeakSet<BrowserWindow>();
  #hadWindow = false;
  /** The page that the main window shows, or showed last. */
  #page: Page = PAGES[0];
  #arrival: CornerArrival | null = null;

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  open(name: PlacedWindow, page?: Page): void {
    const present = this.#open.get(name);
    if (present === undefined) {
      this.#openPlaced(name, page ?? PAGES[0], (window) => window.show());
      return;
    }
    // Loading the address that it already shows would reload the page.
    if (name === 'main' && page !== undefined && present.webContents.getURL() !== this.#address(name, page))
      this.#load(present, name, page);
    if (present.isMinimized()) present.restore();
    present.show();
    present.focus();
  }

  openQuietly(name: PlacedWindow, page: Page = this.#page): void {
    if (this.#open.has(name)) return;
    this.#openPlaced(name, page, (window) => window.showInactive());
  }

  showCorner(): Promise<void> {
    this.close('nudge');
    const arrival = new CornerArrival();
    const window = this.#create('nudge', PAGES[0], arrival.place());
    window.setVisibleOnAllWorkspaces(true, { skipTransformProcessType: true });
    this.#arrival = arrival;
    return arrival.promise.catch((error: unknown) => {
      if (this.#open.get('nudge') === window) this.close('nudge');
      throw error;
    });
  }

  cornerIsDrawn(height: number): void {
    const window = this.#open.get('nudge');
    if (window !== undefined) this.#arrival?.arrive(window, height);
  }

  close(name: WindowName): void {
    const window = this.#open.get(name);
    if (name !== 'nudge') {
      window?.close();
      return;
    }
    // The next corner window may open at once, so do not wait for `closed`.
    this.#open.delete(name);
    window?.destroy();
    this.#arrival?.settle();
  }

  publish(viewFor: ViewFor): void {
    for (const [name, window] of this.#open) window.webContents.send(VIEW_CHANNEL, viewFor(name));
  }

  #openPlaced(name: PlacedWindow, page: Page, show: (window: BrowserWindow) => void): void {
    const { placeOf, onPlaced, onSessionEnd } = this.#options;
    const place = placeOf(name);
    const window = this.#create(name, page, startOf(name, place));
    watchPlace(window, hasPositions(), (present) => onPlaced(name, present));
    whenDrawn(window, () => {
      if (place?.maximized === true) window.maximize();
      show(window);
    });
    window.on('session-end', onSessionEnd);
    if (name === 'main') this.#followPages(window, page);
  }

  #followPages(window: BrowserWindow, first: Page): void {
    const follow = (page: Page) => {
      this.#page = page;
      this.#options.onPage(page);
    };
    follow(first);
    window.webContents.on('did-navigate-in-page', (_event, url) => follow(pageOf(url)));
    window.webContents.on('did-navigate', (_event, url) => follow(pageOf(url)));
  }

  #create(name: WindowName, page: Page, start: Electron.BrowserWindowConstructorOptions = {}): BrowserWindow {
    if (!this.#hadWindow) this.#options.beforeFirst();
    this.#hadWindow = true;
    const window = new BrowserWindow({
      ...lookOf(name),
      ...start,
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
    window.on('close', () => this.#closing.add(window));
    window.on('closed', () => this.#forget(window, name));
    window.webContents.on('render-process-gone', (_event, { reason }) => this.#giveUp(window, name, reason));
    this.#load(window, name, page);
    return window;
  }

  #load(window: BrowserWindow, name: WindowName, page: Page): void {
    window.loadURL(this.#address(name, page)).catch((error: unknown) => {
      if (!window.isDestroyed() && !this.#closing.has(window)) this.#giveUp(window, name, String(error));
    });
  }

  #address(name: WindowName, page: Page): string {
    return `${this.#options.origin}/index.html?window=${name}#${page}`;
  }

  #forget(window: BrowserWindow, name: WindowName): void {
    if (this.#open.get(name) !== window) return;
    this.#open.delete(name);
    if (name === 'nudge') this.#arrival?.settle();
    this.#options.onClosed(name);
  }

  #giveUp(window: BrowserWindow, name: WindowName, reason: string): void {
    if (this.#open.get(name) !== window) return;
    this.#options.log.error(`The ${name} window failed: ${reason}`);
    this.#open.delete(name);
    window.destroy();
    // Before the corner window is on the screen, only the caller of `showCorner` needs to know.
    if (name === 'nudge' && this.#arrival?.fail(reason)) return;
    this.#options.onFailed(name);
  }
}

function pageOf(url: string): Page {
  return pageIn(new URL(url).hash);
}
