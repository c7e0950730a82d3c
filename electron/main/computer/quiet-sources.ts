import type { AppView } from '../../../shared/view.ts';
import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

interface QuietSourcesParts {
  readonly engine: Engine;
  readonly profile: Profile;
}

/** Reasons to keep quiet that the computer tells of, as far as the person wants Unknot to go by them. */
export class QuietSources {
  readonly #parts: QuietSourcesParts;
  #doNotDisturb: boolean | null = null;
  #isTold = false;

  constructor(parts: QuietSourcesParts) {
    this.#parts = parts;
  }

  /** No computer tells of a full screen or of a camera without being asked again and again, so nobody goes by those yet. */
  get view(): AppView['quietSources'] {
    return { doNotDisturb: this.#doNotDisturb !== null, fullScreen: false, cameraOrMicrophone: false };
  }

  /** Whether the person wants not to be disturbed; `null`: this computer does not tell. */
  tellDoNotDisturb(on: boolean | null): void {
    this.#doNotDisturb = on;
    this.#isTold = true;
    this.follow();
  }

  /** Tells the engine what it does not know yet. What an earlier run knew holds until the computer has told something. */
  follow(): void {
    const { engine, profile } = this.#parts;
    const why = 'doNotDisturb';
    const isQuiet = engine.state.quiet.some((one) => one.why === why);
    const asked = this.#isTold ? this.#doNotDisturb === true : isQuiet;
    const wanted = asked && profile.settings.quiet.doNotDisturb;
    if (wanted !== isQuiet) engine.dispatch(wanted ? { type: 'quiet', why } : { type: 'quietOver', why });
  }
}
