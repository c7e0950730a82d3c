import type { HealthAnswers } from '../health/answers.ts';
import type { WaterPlan } from '../health/water.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Hours, Settings } from '../settings/schema.ts';
import type { ReminderKind, SnoozeMinutes } from './kinds.ts';

/** What the person has set, as far as it decides about nudges. Times in minutes. */
export interface Plan {
  readonly kinds: Readonly<Record<ReminderKind, KindPlan>>;
  readonly hours: Hours;
  readonly prompt: {
    readonly mergeMinutes: number;
    readonly gapMinutes: number;
    readonly snoozeMinutes: SnoozeMinutes;
    readonly lapseMinutes: number;
  };
  readonly water: WaterPlan;
  /** The routine that a movement prompt proposes. */
  readonly routine: RoutineId;
}

export interface KindPlan {
  readonly enabled: boolean;
  readonly everyMinutes: number;
}

/** Water reminders need the person's word that nobody limits their fluids: no answer is not a yes. */
export function planFrom(settings: Settings, health: HealthAnswers): Plan {
  const { move, water } = settings.reminders;
  return {
    kinds: {
      move: { enabled: move.enabled, everyMinutes: move.everyMinutes },
      water: { enabled: water.enabled && health.fluidLimit === false, everyMinutes: water.everyMinutes },
    },
    hours: settings.hours,
    prompt: settings.prompt,
    water,
    routine: 'R1',
  };
}
