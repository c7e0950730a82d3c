import type { EngineState } from '../../../shared/engine/state.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Now } from '../../../shared/time.ts';
import type { Units } from '../../../shared/water/fluid-units.ts';

/** The state of the app at one moment, and how to put it in words. */
export interface AppSituation {
  readonly state: EngineState;
  readonly now: Now;
  readonly units: Units;
  readonly t: Translator;
}
