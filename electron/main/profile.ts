import { planFrom } from '../../shared/engine/plan.ts';
import type { Plan } from '../../shared/engine/plan.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import type { HealthAnswers } from '../../shared/health/answers.ts';
import { patchSettings } from '../../shared/settings/patch.ts';
import type { PatchResult, SettingsPatch } from '../../shared/settings/patch.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { Notices } from './notices.ts';
import type { Document } from './ports.ts';
import type { Saving } from './saving.ts';

export interface ProfileFiles {
  readonly settings: Document<Settings>;
  readonly health: Document<HealthAnswers>;
  readonly state: Document<EngineState>;
}

/** The person's documents. A change holds at once, on disk as soon as the disk takes it. */
export class Profile {
  readonly #files: ProfileFiles;
  readonly #saving: Saving;
  #plan: Plan;

  constructor(files: ProfileFiles, saving: Saving, notices: Notices) {
    this.#files = files;
    this.#saving = saving;
    this.#plan = planFrom(files.settings.value, files.health.value);
    for (const { name, keptAs } of [files.settings, files.health, files.state]) {
      if (keptAs !== null) notices.add({ kind: 'fileSetAside', file: name, keptAs });
    }
  }

  get settings(): Settings {
    return this.#files.settings.value;
  }

  get health(): HealthAnswers {
    return this.#files.health.value;
  }

  get state(): EngineState {
    return this.#files.state.value;
  }

  get plan(): Plan {
    return this.#plan;
  }

  changeSettings(patch: SettingsPatch): PatchResult {
    const result = patchSettings(this.settings, patch);
    if (result.ok) this.#keep(this.#files.settings, result.settings);
    return result;
  }

  answerHealth(answers: Omit<HealthAnswers, 'version'>): void {
    this.#keep(this.#files.health, { version: 1, ...answers });
  }

  /** Puts both documents in the place of what stands. @throws when the disk refuses one; `putBack` is due then. */
  replace(settings: Settings, health: HealthAnswers): void {
    const { settings: settingsFile, health: healthFile } = this.#files;
    this.#saving.writeNow(settingsFile.name, () => settingsFile.save(settings));
    this.#saving.writeNow(healthFile.name, () => healthFile.save(health));
    this.#plan = planFrom(settings, health);
  }

  /** Both documents as they were; on disk as soon as the disk takes it. */
  putBack(settings: Settings, health: HealthAnswers): void {
    this.#keep(this.#files.settings, settings);
    this.#keep(this.#files.health, health);
  }

  saveState(state: EngineState): void {
    this.#keep(this.#files.state, state);
  }

  #keep<Value>(file: Document<Value>, value: Value): void {
    this.#saving.write(file.name, () => file.save(value));
    this.#plan = planFrom(this.settings, this.health);
  }
}
