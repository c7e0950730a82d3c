import { planFrom } from '../../../shared/engine/plan.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { maySuggestWater } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { withCeiling } from '../../../shared/settings/ceiling.ts';
import { withHealthDeleted } from '../../../shared/safety/health-changes.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Notices } from './notices.ts';
import type { Document } from '../ports.ts';
import type { Saving } from './saving.ts';

export interface ProfileFiles {
  readonly settings: Document<Settings>;
  readonly health: Document<HealthAnswers>;
  readonly state: Document<EngineState>;
}

/** The person's documents. A change takes effect at once; after the next `save` it is on disk as soon as the disk accepts it. */
export class Profile {
  readonly #files: ProfileFiles;
  readonly #saving: Saving;
  readonly #notices: Notices;
  #settings: Settings;
  #health: HealthAnswers;
  #plan: Plan;
  /** Whether the plan may suggest water, which ends by itself when the answer about fluids becomes too old. */
  #suggestsWater: boolean;
  readonly #now: () => Instant;
  /** The clinician's number was deleted while the settings could not be read. */
  #deletesCeiling = false;
  /** The state that was saved last; `null` before the first save of this run, which always writes. */
  #savedState: EngineState | null = null;

  constructor(files: ProfileFiles, saving: Saving, notices: Notices, now: () => Instant) {
    this.#now = now;
    this.#files = files;
    this.#saving = saving;
    this.#notices = notices;
    this.#settings = files.settings.value;
    this.#health = files.health.value;
    this.#suggestsWater = maySuggestWater(this.#health, now());
    this.#plan = planFrom(this.#settings, this.#health, now());
    for (const file of [files.settings, files.health, files.state]) notices.opened(file);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get health(): HealthAnswers {
    return this.#health;
  }

  /** Whether settings or health answers cannot be read at the moment. */
  get isUnread(): boolean {
    return this.#files.settings.isUnread || this.#files.health.isUnread;
  }

  /** The state that the last run left, or the state of a first start; after `readAgain`, what the engine goes on from. */
  get savedState(): EngineState {
    return this.#files.state.value;
  }

  /** Another object whenever settings or health answers are others, or an answer has become too old. */
  get plan(): Plan {
    if (maySuggestWater(this.#health, this.#now()) !== this.#suggestsWater) this.#makePlan();
    return this.#plan;
  }

  /** Puts all settings in the place of what stands. */
  setSettings(settings: Settings): void {
    this.#hold(settings, this.#health);
  }

  answerHealth(answers: HealthAnswers): void {
    this.#hold(this.#settings, answers);
  }

  /** Log drinks against the clinician's number, in millilitres; `null` ends it. */
  logFluids(ceilingMl: number | null): void {
    const health = { ...this.#health, logsFluids: ceilingMl !== null };
    this.#hold(withCeiling(this.#settings, ceilingMl), health);
  }

  /**
   * Nothing stays of what was answered about health, nor of a file of such answers that could not be read. What waits for a
   * professional stays, unless the person has confirmed that it goes too.
   */
  deleteHealth(alsoWhatWaits: boolean): void {
    const { health, settings } = this.#files;
    this.#hold(withCeiling(this.#settings, null), withHealthDeleted(this.#health, alsoWhatWaits));
    this.#deletesCeiling = settings.isUnread;
    health.writeOverUnread();
    this.#notices.read(health.name);
    this.#saveDocuments();
    this.#saving.write(`${health.name}.bad`, () => {
      // A file that is still in the way is moved beside by the first write that the disk takes.
      health.save(health.value);
      health.deleteKept();
    });
    this.#notices.deletedKept(health.name);
  }

  /** Puts both documents in the place of what stands, on disk too. @throws when the disk refuses one; `putBack` is due then. */
  replace(settings: Settings, health: HealthAnswers): void {
    const { settings: settingsFile, health: healthFile } = this.#files;
    this.#saving.writeNow(settingsFile.name, () => settingsFile.save(settings));
    this.#saving.writeNow(healthFile.name, () => healthFile.save(health));
    this.#hold(settings, health);
  }

  /** Both documents as they were, on disk as soon as the disk takes it. */
  putBack(settings: Settings, health: HealthAnswers): void {
    this.#hold(settings, health);
    this.#saveDocuments();
  }

  /** Writes what is not on disk yet, once each. */
  save(state: EngineState): void {
    this.#saveDocuments();
    if (state === this.#savedState) return;
    this.#savedState = state;
    this.#write(this.#files.state, state);
  }

  /**
   * Tries again to read what could not be read, after everything was saved. True when some of it can be read now; then that
   * counts, with what was changed meanwhile.
   */
  readAgain(): boolean {
    const { settings, health, state } = this.#files;
    const files = [settings, health, state].filter((file) => file.readAgain());
    if (files.length === 0) return false;
    for (const file of files) {
      this.#notices.read(file.name);
      this.#notices.opened(file);
    }
    const isDeleted = this.#deletesCeiling && files.includes(settings);
    this.#hold(isDeleted ? withCeiling(settings.value, null) : settings.value, health.value);
    this.#write(settings, this.#settings);
    this.#write(health, this.#health);
    this.#write(state, state.value);
    this.#savedState = state.value;
    return true;
  }

  #hold(settings: Settings, health: HealthAnswers): void {
    if (settings === this.#settings && health === this.#health) return;
    this.#settings = settings;
    this.#health = health;
    this.#makePlan();
  }

  #makePlan(): void {
    const now = this.#now();
    this.#suggestsWater = maySuggestWater(this.#health, now);
    this.#plan = planFrom(this.#settings, this.#health, now);
  }

  #saveDocuments(): void {
    const { settings, health } = this.#files;
    if (settings.value !== this.#settings) this.#write(settings, this.#settings);
    if (health.value !== this.#health) this.#write(health, this.#health);
  }

  #write<Value>(file: Document<Value>, value: Value): void {
    this.#saving.write(file.name, () => file.save(value));
  }
}
