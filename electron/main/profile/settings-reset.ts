import { isDeepStrictEqual } from 'node:util';
import { withCeiling } from '../../../shared/settings/ceiling.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Profile } from './profile.ts';

interface SettingsResetParts {
  readonly profile: Profile;
  /** How often all data were replaced since the app started. */
  readonly timesReplaced: () => number;
}

/**
 * Resets every setting to its default, and undoes that. The clinician's number is an answer about health, so both leave it
 * alone.
 */
export class SettingsReset {
  readonly #parts: SettingsResetParts;
  #before: { readonly settings: Settings; readonly replaced: number } | null = null;

  constructor(parts: SettingsResetParts) {
    this.#parts = parts;
  }

  /** False after a restore, because the earlier settings belong to other data. */
  get canUndo(): boolean {
    return this.#before !== null && this.#before.replaced === this.#parts.timesReplaced();
  }

  /** False when there was nothing to reset. */
  reset(): boolean {
    const { profile, timesReplaced } = this.#parts;
    const earlier = this.#before;
    this.#before = { settings: profile.settings, replaced: timesReplaced() };
    if (this.#put(defaultSettings)) return true;
    this.#before = earlier;
    return false;
  }

  /** False when there was nothing to undo. */
  undo(): boolean {
    if (this.#before === null || !this.canUndo) return false;
    const { settings } = this.#before;
    this.#before = null;
    this.#put(settings);
    return true;
  }

  #put(settings: Settings): boolean {
    const { profile } = this.#parts;
    const next = withCeiling(settings, profile.settings.reminders.water.ceilingMl);
    if (isDeepStrictEqual(next, profile.settings)) return false;
    profile.setSettings(next);
    return true;
  }
}
