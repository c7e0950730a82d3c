import { createHash } from 'node:crypto';
import { DBusError, Variant, type Message } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { done, type Bus, type Reply, type Target } from './bus.ts';
import {
  describeMenu,
  findPath,
  parseMenuNode,
  toMenuItems,
  type MenuItem,
  type MenuNode,
} from './tray-menu.ts';
import { waitFor } from './wait-for.ts';

/** A tray item as it registered itself. */
export interface TrayItem {
  /** The bus connection of its process. */
  destination: string;
  path: string;
}

/** One size of the tray icon. */
export interface TrayIcon {
  width: number;
  height: number;
  /** Hash of the pixels: equal for equal pictures. */
  hash: string;
}

const watcherName = 'org.kde.StatusNotifierWatcher';
const watcherPath = '/StatusNotifierWatcher';
const itemInterface = 'org.kde.StatusNotifierItem';

const pixmapsSchema = z.array(z.tuple([z.number(), z.number(), z.instanceof(Buffer)]));
const itemSchema = z.object({
  ToolTip: z.tuple([z.string(), z.unknown(), z.string(), z.string()]),
  IconPixmap: pixmapsSchema.default([]),
  Menu: z.string(),
});

/** The tray of the test desktop: an app's item registers here, and a test reads and clicks it. */
export class Tray {
  readonly #bus: Bus;
  #items: TrayItem[] = [];

  private constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** Opens a tray on the session bus. */
  static async open(bus: Bus): Promise<Tray> {
    const tray = new Tray(bus);
    bus.serve(watcherPath, (call) => tray.#answer(call));
    await bus.onDisconnect((name) => {
      tray.#items = tray.#items.filter((item) => item.destination !== name);
    });
    await bus.own(watcherName);
    return tray;
  }

  /** The panel leaves, with the items that it shows, as it does when it restarts; or it comes. */
  async be(where: 'there' | 'gone'): Promise<void> {
    if (where === 'there') {
      await this.#bus.own(watcherName);
      return;
    }
    await this.#bus.release(watcherName);
    this.#items = [];
  }

  /** Waits for the app's item and answers it: the latest one if there are several. */
  async item(): Promise<TrayItem> {
    return waitFor('a tray item to register', () => this.#items.at(-1));
  }

  /** The items there are now; none without a running app. */
  items(): readonly TrayItem[] {
    return this.#items;
  }

  /** The text that the pointer brings up. */
  async tooltip(): Promise<string> {
    const [, , title, text] = (await this.#read()).ToolTip;
    return [title, text].filter((part) => part !== '').join('\n');
  }

  /** The icon in all sizes that the app offers. */
  async icon(): Promise<TrayIcon[]> {
    const { IconPixmap } = await this.#read();
    return IconPixmap.map(([width, height, bytes]) => ({
      width,
      height,
      hash: createHash('sha256').update(bytes).digest('hex'),
    }));
  }

  /** The menu as it is now, with separators. */
  async menu(): Promise<MenuItem[]> {
    return toMenuItems(await this.#readMenu(await this.#menuTarget()));
  }

  /**
   * Clicks a line of the menu, named by its label; lines of submenus by the path to them: `click('Pause', '1 hour')`. Waits for the
   * line to be there, visible and enabled.
   */
  async click(...labels: string[]): Promise<void> {
    const target = await this.#menuTarget();
    let seen: MenuNode[] = [];
    await waitFor(
      () => `"${labels.join('" > "')}" to be there to click in the tray menu:\n${describeMenu(seen)}`,
      async () => {
        seen = await this.#readMenu(target);
        const nodes = findPath(seen, labels);
        return nodes !== undefined && (await this.#clickNode(target, nodes));
      },
    );
  }

  /** Clicks the icon with the left button. */
  async activate(): Promise<void> {
    const item = await this.item();
    await this.#bus.call({ ...item, interface: itemInterface }, 'Activate', 'ii', [0, 0]);
  }

  #answer(call: Message): Reply | undefined {
    switch (call.member) {
      case 'RegisterStatusNotifierItem':
        return this.#register(call);
      case 'RegisterStatusNotifierHost':
        return done;
      case 'Get':
        return { signature: 'v', body: [this.#properties()[String(call.body[1])]] };
      case 'GetAll':
        return { signature: 'a{sv}', body: [this.#properties()] };
      default:
        return undefined;
    }
  }

  // Some apps register by a bus name of theirs and some by an object path; the sender is right in both cases.
  #register(call: Message): Reply {
    const service = String(call.body[0]);
    const path = service.startsWith('/') ? service : '/StatusNotifierItem';
    this.#items.push({ destination: call.sender, path });
    this.#bus.emit(watcherPath, watcherName, 'StatusNotifierItemRegistered', 's', [call.sender + path]);
    return done;
  }

  #properties(): Record<string, Variant> {
    return {
      RegisteredStatusNotifierItems: new Variant(
        'as',
        this.#items.map((item) => item.destination + item.path),
      ),
      IsStatusNotifierHostRegistered: new Variant('b', true),
      ProtocolVersion: new Variant('i', 0),
    };
  }

  async #read(): Promise<z.infer<typeof itemSchema>> {
    const target: Target = { ...(await this.item()), interface: 'org.freedesktop.DBus.Properties' };
    const [properties] = await this.#bus.call(target, 'GetAll', 's', [itemInterface]);
    return itemSchema.parse(properties);
  }

  /** Opens the submenus on the way and clicks the last node. False if the app has built its menu anew meanwhile. */
  async #clickNode(target: Target, nodes: readonly MenuNode[]): Promise<boolean> {
    const ids = nodes.map((node) => node.id);
    try {
      for (const id of ids.slice(0, -1)) await this.#bus.call(target, 'AboutToShow', 'i', [id]);
      await this.#bus.call(target, 'Event', 'isvu', [ids.at(-1), 'clicked', new Variant('i', 0), 0]);
      return true;
    } catch (error) {
      // The numbers of an old menu are refused, never taken for those of the new one, so nothing was clicked.
      if (error instanceof DBusError) return false;
      throw error;
    }
  }

  async #menuTarget(): Promise<Target> {
    const { destination } = await this.item();
    return { destination, path: (await this.#read()).Menu, interface: 'com.canonical.dbusmenu' };
  }

  async #readMenu(target: Target): Promise<MenuNode[]> {
    const [, root] = await this.#bus.call(target, 'GetLayout', 'iias', [0, -1, []]);
    return parseMenuNode(root).children ?? [];
  }
}
