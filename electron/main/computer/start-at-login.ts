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

/** Keeps what the computer starts at login and the setting of that name the same. */
export class StartAtLogin {
  readonly #parts: StartAtLoginParts;

  constructor(parts: StartAtLoginParts) {
    this.#parts = parts;
  }

  /** At the start of the app: adopts what the person has set in their desktop, and makes a missing entry. */
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
    // An entry that was there starts the app all the same, if it has not moved.
    if (why !== null && state === 'unset') this.#goBack(false, why);
  }

  /** Before the setting changes: gives why the computer refuses it, and then nothing has changed. */
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

  /** After the settings have changed as a whole. What the computer refuses is told, and the setting goes back. */
  follow(on: boolean): void {
    const isOn = this.#parts.autostart.state() === 'on';
    const why = on === isOn ? null : this.set(on);
    if (why !== null) this.#goBack(isOn, why);
  }

  #goBack(startAtLogin: boolean, why: DiskReason): void {
    const { autostart, profile, notices } = this.#parts;
    notices.add({ kind: 'startAtLogin', file: autostart.name, why });
    profile.setSettings({ ...profile.settings, startAtLogin });
  }
}
