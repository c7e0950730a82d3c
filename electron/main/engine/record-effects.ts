import type { Effect } from '../../../shared/engine/turn.ts';
import type { Now } from '../../../shared/time.ts';
import type { AppView } from '../../../shared/view.ts';
import type { EventLog } from '../history/event-log.ts';
import type { Saving } from '../profile/saving.ts';

/** Writes down what the core wants recorded, and remembers how the last routine of this run of the app ended. */
export class EffectRecorder {
  readonly #eventLog: EventLog;
  readonly #saving: Saving;
  #lastRoutine: AppView['lastRoutine'] = null;

  constructor(eventLog: EventLog, saving: Saving) {
    this.#eventLog = eventLog;
    this.#saving = saving;
  }

  get lastRoutine(): AppView['lastRoutine'] {
    return this.#lastRoutine;
  }

  remember(effects: readonly Effect[], now: Now): void {
    this.#saving.retry();
    for (const effect of effects) {
      if (effect.do !== 'record') continue;
      const { record, at: instant = now.instant } = effect;
      this.#eventLog.add(record, { ...now, instant });
      if (record.what === 'done' || record.what === 'partial' || record.what === 'stopped') {
        const { what: outcome, routine, seconds, ofSeconds } = record;
        this.#lastRoutine = { outcome, routine, seconds, ofSeconds };
      }
    }
  }

  forgetLastRoutine(): void {
    this.#lastRoutine = null;
  }
}
