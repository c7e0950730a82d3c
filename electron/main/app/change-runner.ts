import type { Settings } from '../../../shared/settings/schema.ts';
import type { Effect } from '../../../shared/engine/turn.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

/** Takes a change of the settings out of the app: to the keyboard, the login, the language, … */
export type SettingsFollower = (before: Settings, after: Settings) => void;

/** Shows how things stand, once a change is complete and saved. */
export interface Outlets {
  readonly followers: readonly SettingsFollower[];
  readonly publish: () => void;
  readonly carryOut: (effect: Effect) => void;
  /** Tries again to read files that could not be read. True when the app has changed by that. */
  readonly readAgain: () => boolean;
}

const NO_OUTLETS: Outlets = {
  followers: [],
  publish: () => undefined,
  carryOut: () => undefined,
  readAgain: () => false,
};

/**
 * The one way in for everything that changes the app: calls, tray, notifications, shortcuts, command line, timer, desktop.
 * Changes nest. At the end of the outermost the engine hears once of a new plan, the followers of new settings, then all is
 * saved, published and carried out, in this order.
 */
export class ChangeRunner {
  readonly #engine: Engine;
  readonly #profile: Profile;
  #outlets = NO_OUTLETS;
  #depth = 0;
  #isFinishing = false;
  /** Something changed the app while the end of the change was under way. */
  #isChangedAgain = false;
  /** The settings that the followers heard of last. */
  #followed: Settings;

  constructor(engine: Engine, profile: Profile) {
    this.#engine = engine;
    this.#profile = profile;
    this.#followed = profile.settings;
  }

  /** From now on what changes is shown as well. */
  connect(outlets: Outlets): void {
    this.#outlets = outlets;
  }

  /** Runs the change and gives what it gives. @throws what it throws, after what had changed by then is saved and shown. */
  run<Result>(change: () => Result): Result {
    this.#depth += 1;
    try {
      return change();
    } finally {
      this.#depth -= 1;
      if (this.#isFinishing) this.#isChangedAgain = true;
      else if (this.#depth === 0) this.#finish();
    }
  }

  #finish(): void {
    this.#isFinishing = true;
    try {
      do this.#finishOnce();
      while (this.#takeChangedAgain());
    } finally {
      this.#isFinishing = false;
    }
  }

  #takeChangedAgain(): boolean {
    const isChangedAgain = this.#isChangedAgain;
    this.#isChangedAgain = false;
    return isChangedAgain;
  }

  #finishOnce(): void {
    const engine = this.#engine;
    this.#tellOfNewSettings();
    this.#profile.save(engine.state);
    this.#isChangedAgain ||= this.#outlets.readAgain();
    engine.setTimer(() => this.run(() => engine.dispatch({ type: 'tick' })));
    this.#outlets.publish();
    engine.takeEffects().forEach((effect) => this.#outlets.carryOut(effect));
  }

  /** A follower may set a setting back that the computer refuses, so they are asked until nothing changes any more. */
  #tellOfNewSettings(): void {
    this.#engine.followPlan();
    for (;;) {
      const before = this.#followed;
      const after = this.#profile.settings;
      if (after === before) return;
      this.#followed = after;
      for (const follow of this.#outlets.followers) follow(before, after);
      this.#engine.followPlan();
    }
  }
}
