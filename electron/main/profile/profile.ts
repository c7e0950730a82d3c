import { planFrom } from '../../../shared/engine/plan.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { withCeiling } from '../../../shared/settings/ceiling.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Notices } from './notices.ts';
import type { Document, Stop } from '../ports.ts';
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
  readonly #notices: Notices;
  readonly #listeners = new Set<(before: Settings) => void>();
  #told: Settings;
  #plan: Plan;

  constructor(files: ProfileFiles, saving: Saving, notices: Notices) {
    this.#files = files;
    this.#saving = saving;
    this.#notices = notices;
    this.#told = files.settings.value;
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

  /** Calls back with what the settings were whenever they have changed, before the engine hears of the new plan. */
  onSettings(listener: (before: Settings) => void): Stop {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Puts all settings in the place of what stands. */
  setSettings(settings: Settings): void {
    this.#keep(this.#files.settings, settings);
  }

  answerHealth(answers: HealthAnswers): void {
    this.#keep(this.#files.health, answers);
  }

  /** Log drinks against the clinician's number, in millilitres; `null` ends it. */
  logFluids(ceilingMl: number | null): void {
    this.#keep(this.#files.settings, withCeiling(this.settings, ceilingMl));
    this.#keep(this.#files.health, { ...this.health, logsFluids: ceilingMl !== null });
  }

  /** Nothing stays of what was answered about health, nor of a file of such answers that could not be read. */
  deleteHealth(): void {
    const { health } = this.#files;
    this.#keep(this.#files.settings, withCeiling(this.settings, null));
    this.#keep(health, unanswered);
    this.#saving.write(`${health.name}.bad`, () => {
      // A file that is still in the way is moved beside by the first write that the disk takes.
      health.save(health.value);
      health.deleteKept();
    });
    this.#notices.deletedKept(health.name);
  }

  /** Puts both documents in the place of what stands. @throws when the disk refuses one; `putBack` is due then. */
  replace(settings: Settings, health: HealthAnswers): void {
    const { settings: settingsFile, health: healthFile } = this.#files;
    this.#saving.writeNow(settingsFile.name, () => settingsFile.save(settings));
    this.#saving.writeNow(healthFile.name, () => healthFile.save(health));
    this.#plan = planFrom(settings, health);
    this.#tell();
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
    this.#tell();
  }

  #tell(): void {
    const before = this.#told;
    if (before === this.settings) return;
    this.#told = this.settings;
    for (const listener of this.#listeners) listener(before);
  }
}
