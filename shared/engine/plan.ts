import { maySuggestWater } from '../safety/answers.ts';
import type { HealthAnswers } from '../safety/answers.ts';
import { locksFrom, mayPropose } from '../safety/locks.ts';
import type { Locks } from '../safety/locks.ts';
import type { WaterPlan } from '../water/water.ts';
import type { Hours, Settings } from '../settings/schema.ts';
import type { SnoozeMinutes } from '../kinds.ts';
import type { Instant } from '../time.ts';

/** The settings and health answers that decide about nudges. Durations in minutes, clock times as `HH:MM`. */
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
      /** Minutes of movement with each change from standing to sitting, or 0. */
      readonly moveMinutes: number;
    };
  };
  /** How the person works unless they say otherwise. */
  readonly posture: Settings['posture'];
  readonly hours: Hours;
  /** An absence of this many minutes counts as a break. */
  readonly naturalBreakMinutes: number;
  readonly prompt: {
    readonly holdMinutes: number;
    readonly mergeMinutes: number;
    readonly gapMinutes: number;
    readonly snoozeMinutes: SnoozeMinutes;
    readonly lapseMinutes: number;
  };
  readonly water: WaterPlan;
  /** The equipment that the person has for routines. */
  readonly equipment: Settings['equipment'];
  /** What the health answers lock. */
  readonly locks: Locks;
}

/**
 * Water reminders need the person to say that nobody limits their fluids: no answer, or one that is too old at `now`, does
 * not count as that. Movement and stretch reminders are off while every routine for them is locked.
 */
export function planFrom(settings: Settings, health: HealthAnswers, now: Instant): Plan {
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
      water: { enabled: water.enabled && maySuggestWater(health, now), everyMinutes: water.everyMinutes },
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
