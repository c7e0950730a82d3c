import type { QuietTold } from '../../../shared/perception/quiet-words.ts';
import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

interface QuietSourcesParts {
  readonly engine: Engine;
  readonly profile: Profile;
}

/** Gathers what the computer tells about reasons to keep quiet. What comes of it is decided in `shared/perception`. */
export class QuietSources {
  readonly #parts: QuietSourcesParts;
  #told: QuietTold = {};

  constructor(parts: QuietSourcesParts) {
    this.#parts = parts;
  }

  /** Which reasons this computer tells of. No computer tells of a full screen or a camera unless it is polled, so no adapter does. */
  get view(): AppView['quietSources'] {
    const { doNotDisturb = null } = this.#told;
    return { doNotDisturb: doNotDisturb !== null, fullScreen: false, cameraOrMicrophone: false };
  }

  /** Whether the person wants not to be disturbed; `null`: this computer does not tell. */
  tellDoNotDisturb(on: boolean | null): void {
    this.#told = { ...this.#told, doNotDisturb: on };
    this.follow();
  }

  /** Gives the engine what was told, and what the settings heed now. */
  follow(): void {
    const { engine, profile } = this.#parts;
    engine.hearQuiet({ told: this.#told, heeded: profile.settings.quiet });
  }
}
