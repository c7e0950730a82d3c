import type { QuietTold } from '../../../shared/perception/quiet-words.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

interface QuietSourcesParts {
  readonly engine: Engine;
  readonly profile: Profile;
}

/** Collects the computer's reports on reasons to be quiet. `shared/perception` decides what follows from them. */
export class QuietSources {
  readonly #parts: QuietSourcesParts;
  #told: QuietTold = {};

  constructor(parts: QuietSourcesParts) {
    this.#parts = parts;
  }

  /** Which reasons this computer reports. No adapter reports full screen or camera, because both would have to be polled. */
  get view(): AppView['quietSources'] {
    const { doNotDisturb = null } = this.#told;
    return { doNotDisturb: doNotDisturb !== null, fullScreen: false, cameraOrMicrophone: false };
  }

  /** Whether do-not-disturb is on; `null`: this computer does not tell. */
  tellDoNotDisturb(on: boolean | null): void {
    this.#told = { ...this.#told, doNotDisturb: on };
    this.follow();
  }

  /** Gives the engine the reports, and the reasons that the settings respect. */
  follow(): void {
    const { engine, profile } = this.#parts;
    engine.hearQuiet({ told: this.#told, heeded: profile.settings.quiet });
  }
}
