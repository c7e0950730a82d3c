import type { Settings } from '../../../shared/settings/schema.ts';
import type { ShortcutName } from '../../../shared/settings/shortcuts.ts';
import type { ComputerView } from '../../../shared/view-builder.ts';
import type { Engine } from '../engine/engine.ts';
import type { Language } from '../profile/language.ts';
import type { Notices } from '../profile/notices.ts';
import type { Clock, ComputerPorts, Log, WindowsPort } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';
import { diagnosticsText } from './diagnostics.ts';
import { NotificationTest } from '../nudge/notification-test.ts';
import { QuietSources } from './quiet-sources.ts';
import { ShortcutKeys } from './shortcut-keys.ts';
import { StartAtLogin } from './start-at-login.ts';

export interface ComputerParts {
  readonly ports: ComputerPorts;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly profile: Profile;
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly language: Language;
  readonly log: Log;
  readonly version: string;
  /** What the shortcuts do. */
  readonly shortcutActions: Readonly<Record<ShortcutName, () => void>>;
}

/** Applies the settings that change the computer, and keeps what the computer reports. */
export class Computer {
  readonly startAtLogin: StartAtLogin;
  readonly #parts: ComputerParts;
  readonly #shortcuts: ShortcutKeys;
  readonly #quiet: QuietSources;
  readonly #test: NotificationTest;

  constructor(parts: ComputerParts) {
    const { ports, clock, log } = parts;
    this.#parts = parts;
    this.startAtLogin = new StartAtLogin({ ...parts, autostart: ports.autostart });
    this.#shortcuts = new ShortcutKeys(ports.shortcuts, clock, parts.shortcutActions);
    this.#quiet = new QuietSources(parts);
    this.#test = new NotificationTest(ports.testMethods, log);
  }

  /** Call it after the engine has resumed from its saved state. */
  start(): void {
    const { ports, profile } = this.#parts;
    const { theme } = profile.settings.look;
    // Electron uses the system's theme by default.
    if (theme !== 'system') ports.theme.show(theme);
    this.startAtLogin.syncWithDesktop();
    this.#shortcuts.follow(profile.settings.shortcuts);
    this.#quiet.follow();
  }

  get view(): ComputerView {
    return {
      shortcutsRefused: [...this.#shortcuts.refused],
      quietSources: this.#quiet.view,
    };
  }

  tellDoNotDisturb(on: boolean | null): void {
    this.#quiet.tellDoNotDisturb(on);
  }

  /** Returns the name of the display method that showed it; `null` when all failed. */
  testNotification(): Promise<string | null> {
    const { language, windows } = this.#parts;
    return this.#test.show(language.t('system.notificationTest'), () => windows.open('main', 'settings'));
  }

  async diagnostics(): Promise<string> {
    const { ports, profile, notices, language, version } = this.#parts;
    return diagnosticsText({
      ...this.view,
      version,
      language: language.tag,
      facts: await ports.facts(),
      displayMethods: ports.testMethods.map(({ name }) => name),
      notices: notices.all,
      settings: profile.settings,
    });
  }

  openLog(): Promise<boolean> {
    return this.#parts.ports.openLog();
  }

  /** Applies changed settings to the computer. */
  followSettings(before: Settings, { look, shortcuts, startAtLogin }: Settings): void {
    const { ports, language } = this.#parts;
    language.choose(look.language);
    if (look.theme !== before.look.theme) ports.theme.show(look.theme);
    this.#shortcuts.follow(shortcuts);
    if (startAtLogin !== before.startAtLogin) this.startAtLogin.follow(startAtLogin);
    this.#quiet.follow();
  }
}
