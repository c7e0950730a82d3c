import path from 'node:path';
import { Menu, Tray, nativeImage } from 'electron';
import type { MenuItemConstructorOptions, NativeImage } from 'electron';
import type { TrayContent, TrayIcon, TrayLine, TrayPort } from '../ports.ts';

/** The tray item. Only what has changed is updated, so that a tick sends no message on the desktop's bus. */
export class ElectronTray implements TrayPort {
  readonly #icons: Map<TrayIcon, NativeImage>;
  readonly #onActivate: () => void;
  #tray: Tray | null = null;
  #shown: { icon: TrayIcon; tooltip: string; menu: string } | null = null;
  #content: TrayContent | null = null;

  constructor(icons: Map<TrayIcon, NativeImage>, onActivate: () => void) {
    this.#icons = icons;
    this.#onActivate = onActivate;
  }

  show(content: TrayContent): void {
    const { icon, tooltip, menu } = content;
    this.#content = content;
    const menuText = JSON.stringify(menu);
    const tray = this.#tray ?? this.#create(icon);
    if (this.#shown !== null && this.#shown.icon !== icon) tray.setImage(this.#image(icon));
    if (this.#shown?.tooltip !== tooltip) tray.setToolTip(tooltip);
    if (this.#shown?.menu !== menuText) tray.setContextMenu(Menu.buildFromTemplate(menu.map(menuItem)));
    this.#shown = { icon, tooltip, menu: menuText };
  }

  /** Makes the item anew, with what it shows now: Electron looks only then whether there is a panel. */
  renew(): void {
    const content = this.#content;
    if (content === null) return;
    this.#tray?.destroy();
    this.#tray = null;
    this.#shown = null;
    this.show(content);
  }

  #create(icon: TrayIcon): Tray {
    this.#tray = new Tray(this.#image(icon));
    this.#tray.on('click', this.#onActivate);
    return this.#tray;
  }

  #image(icon: TrayIcon): NativeImage {
    return this.#icons.get(icon) ?? nativeImage.createEmpty();
  }
}

/** Reads the icon of each state once. Electron finds the files of higher resolution (`@2x`) beside it. */
export function loadTrayIcons(
  folder: string,
  states: readonly TrayIcon[],
  platform: NodeJS.Platform,
): Map<TrayIcon, NativeImage> {
  return new Map(
    states.map((state) => [state, nativeImage.createFromPath(iconFile(folder, state, platform))]),
  );
}

function iconFile(folder: string, state: TrayIcon, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return path.join(folder, 'macos', `${state}Template.png`);
  return path.join(folder, platform === 'win32' ? 'windows' : 'tray', `${state}.png`);
}

function menuItem(line: TrayLine): MenuItemConstructorOptions {
  if (line === 'separator') return { type: 'separator' };
  const { label, click, checked, submenu } = line;
  if (submenu !== undefined) return { label, submenu: submenu.map(menuItem) };
  if (click === undefined) return { label, enabled: false };
  return checked === undefined
    ? { label, click: () => click() }
    : { label, type: 'radio', checked, click: () => click() };
}
