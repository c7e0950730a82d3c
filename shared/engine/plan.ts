import { fluidLimit } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import { locksFrom, mayPropose } from '../safety/locks.ts';
import type { Locks } from '../safety/locks.ts';
import type { WaterPlan } from '../water/water.ts';
import type { Hours, Settings } from '../settings/schema.ts';
import type { SnoozeMinutes } from '../kinds.ts';

/** What the person has set and answered, as far as it decides about nudges. Times in minutes, times of the clock as `HH:MM`. */
export interface Plan {
  readonly kinds: {
    readonly move: { readonly enabled: boolean; readonly everyMinutes: number };
    readonly stretch: {
      readonly enabled: boolean;
      readonly times: readonly string[];
      readonly routine: Settings['reminders']['stretch']['routine'];
    };
    readonly water: { readonly enabled: boolean; readonly everyMinutes: number };
    readonly posture: {
      readonly enabled: boolean;
      readonly sitMinutes: number;
      readonly standMinutes: number;
      /** Minutes of moving that belong to each change from standing to sitting, or 0. */
      readonly moveMinutes: number;
    };
  };
  /** How the person works unless they say otherwise. */
  readonly posture: Settings['posture'];
  readonly hours: Hours;
  /** An absence of so many minutes is a break of its own. */
  readonly naturalBreakMinutes: number;
  readonly prompt: {
    readonly holdMinutes: number;
    readonly mergeMinutes: number;
    readonly gapMinutes: number;
    readonly snoozeMinutes: SnoozeMinutes;
    readonly lapseMinutes: number;
  };
  readonly water: WaterPlan;
  /** What is at hand for routines. */
  readonly equipment: Settings['equipment'];
  /** What the answers about health keep closed. */
  readonly locks: Locks;
}

/**
 * Water reminders need the person's word that nobody limits their fluids: no answer is not a yes. Movement and stretches
 * are not asked for while there is none that may be proposed.
 */
export function planFrom(settings: Settings, health: HealthAnswers): Plan {
  const { move, stretch, water, posture } = settings.reminders;
  const locks = locksFrom(health);
  return {
    kinds: {
      move: { enabled: move.enabled && mayPropose('move', locks), everyMinutes: move.everyMinutes },
      stretch: {
        enabled: stretch.enabled && mayPropose('stretch', locks),
        times: stretch.times,
        routine: stretch.routine,
      },
      water: { enabled: water.enabled && fluidLimit(health) === false, everyMinutes: water.everyMinutes },
      posture: {
        enabled: posture.enabled ?? settings.posture === 'sitStand',
        sitMinutes: posture.sitMinutes,
        standMinutes: posture.standMinutes,
        moveMinutes: posture.moveMinutes,
      },
    },
    posture: settings.posture,
    hours: settings.hours,
    naturalBreakMinutes: settings.naturalBreakMinutes,
    prompt: settings.prompt,
    water,
    equipment: settings.equipment,
    locks,
  };
}
