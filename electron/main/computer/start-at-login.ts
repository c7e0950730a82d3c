import type { DiskReason } from '../../../shared/backup/outcome.ts';
import { diskReason } from '../profile/disk-reason.ts';
import type { Notices } from '../profile/notices.ts';
import type { Autostart, Log } from '../ports.ts';
import type { Profile } from '../profile/profile.ts';

interface StartAtLoginParts {
  readonly autostart: Autostart;
  readonly profile: Profile;
  readonly notices: Notices;
  readonly log: Log;
}

/** Keeps the login entry of the computer and the setting `startAtLogin` in sync. */
export class StartAtLogin {
  readonly #parts: StartAtLoginParts;

  constructor(parts: StartAtLoginParts) {
    this.#parts = parts;
  }

  /** Call it at the start of the app. Adopts what the person has chosen in their desktop, and creates a missing entry. */
  syncWithDesktop(): void {
    const { autostart, profile, log } = this.#parts;
    const wanted = profile.settings.startAtLogin;
    const state = autostart.state();
    if (state !== 'unset' && wanted !== (state === 'on')) {
      log.info(`The desktop has switched the start at login ${state}, and so has Unknot.`);
      profile.setSettings({ ...profile.settings, startAtLogin: !wanted });
      return;
    }
    const why = wanted ? this.set(true) : null;
    // An existing entry still starts the app, unless the app has moved.
    if (why !== null && state === 'unset') this.#revert(false, why);
  }

  /** Call it before the setting changes. Returns why the computer refuses the change; then nothing has changed. */
  set(on: boolean): DiskReason | null {
    const { autostart, notices, log } = this.#parts;
    try {
      autostart.set(on);
      notices.loginChanged();
      return null;
    } catch (error) {
      log.error('What starts at login could not be changed.', error);
      return diskReason(error);
    }
  }

  /** Call it after all settings were replaced. If the computer refuses the change, it tells the person and reverts the setting. */
  follow(on: boolean): void {
    const isOn = this.#parts.autostart.state() === 'on';
    const why = on === isOn ? null : this.set(on);
    if (why !== null) this.#revert(isOn, why);
  }

  #revert(startAtLogin: boolean, why: DiskReason): void {
    const { autostart, profile, notices } = this.#parts;
    notices.add({ kind: 'startAtLogin', file: autostart.name, why });
    profile.setSettings({ ...profile.settings, startAtLogin });
  }
}
