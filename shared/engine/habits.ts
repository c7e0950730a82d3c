import * as z from 'zod';
import { instantSchema } from '../instant-schema.ts';
import { HOUR, localDayOf } from '../time.ts';
import type { Now } from '../time.ts';

/*
 * Counts how the person responds to prompts. If they skip many or start few, there are too many prompts, and the app offers
 * a gentler plan in its window.
 */
export const habitsSchema = z.strictObject({
  skipsInRow: z.int().min(0),
  /** The latest days with prompts, `2026-03-06`, today last. */
  days: z.array(z.strictObject({ day: z.string(), prompts: z.int().min(0), started: z.int().min(0) })),
  suggestedAt: instantSchema.nullable(),
  /** The window shows the offer until the person answers it. */
  offered: z.boolean(),
});
export type Habits = z.infer<typeof habitsSchema>;

export const noHabits: Habits = { skipsInRow: 0, days: [], suggestedAt: null, offered: false };

const SKIPS_IN_ROW = 3;
const DAYS = 3;
const LEAST_STARTED = 0.4;
const BETWEEN_OFFERS = 14 * 24 * HOUR;

/** A new prompt has been shown. */
export function countShownPrompt(habits: Habits, now: Now): Habits {
  return addToToday(habits, now, { prompts: 1, started: 0 });
}

/** The person answered a prompt with Start, or did by hand what it asked for. */
export function countStartedPrompt(habits: Habits, now: Now): Habits {
  return { ...addToToday(habits, now, { prompts: 0, started: 1 }), skipsInRow: 0 };
}

export function countSkippedPrompt(habits: Habits): Habits {
  return { ...habits, skipsInRow: habits.skipsInRow + 1 };
}

/** Nobody answered, which breaks a row of skips. */
export function countMissedPrompt(habits: Habits): Habits {
  return habits.skipsInRow === 0 ? habits : { ...habits, skipsInRow: 0 };
}

/**
 * Whether to offer a gentler plan now: after three skips in a row, or too few starts on the last three days before
 * today.
 */
export function isTimeToOffer(habits: Habits, now: Now): boolean {
  if (habits.suggestedAt !== null && now.instant - habits.suggestedAt < BETWEEN_OFFERS) return false;
  return habits.skipsInRow >= SKIPS_IN_ROW || hasStartedTooFew(habits, now);
}

function hasStartedTooFew({ days }: Habits, now: Now): boolean {
  const today = localDayOf(now).date;
  const before = days.filter(({ day }) => day !== today).slice(-DAYS);
  if (before.length < DAYS) return false;
  const sum = (of: 'prompts' | 'started') => before.reduce((total, day) => total + day[of], 0);
  return sum('started') < LEAST_STARTED * sum('prompts');
}

function addToToday(habits: Habits, now: Now, add: { prompts: number; started: number }): Habits {
  const today = localDayOf(now).date;
  const last = habits.days.at(-1);
  const present = last?.day === today ? last : { day: today, prompts: 0, started: 0 };
  const others = last?.day === today ? habits.days.slice(0, -1) : habits.days;
  const updated = {
    day: today,
    prompts: present.prompts + add.prompts,
    // The person may answer a prompt of several kinds one kind at a time, which still is one prompt.
    started: Math.min(present.started + add.started, present.prompts + add.prompts),
  };
  return { ...habits, days: [...others.slice(-DAYS), updated] };
}
