import * as z from 'zod';
import { instantSchema } from '../instant-schema.ts';
import { HOUR, MINUTE, instantOf, localDayOf, nextLocalDay, zoned } from '../time.ts';
import type { Instant, Now } from '../time.ts';

/*
 * The water rules of `docs/evidence.md`: one small glass at a time, never a make-up glass, none after the day's goal,
 * none that would bring an hour to 700 ml, none shortly before bed. People who have a fluid limit or have not answered
 * get no water prompts; the plan decides that.
 */

/** The most that can be logged at once, in millilitres. */
export const LARGEST_DRINK_ML = 2_000;
export const loggedMlSchema = z.int().min(1).max(LARGEST_DRINK_ML);

export const drinkSchema = z.strictObject({ at: instantSchema, ml: z.int().min(1).max(5_000) });
export type Drink = z.infer<typeof drinkSchema>;

export interface WaterPlan {
  readonly glassMl: number;
  readonly goalMl: number;
  readonly quietBeforeBedMinutes: number;
  /** `HH:MM`, or `null` when the person set none. */
  readonly bedtime: string | null;
}

/** Most serious first. */
const WARNINGS = ['aboveMaximum', 'stopForNow', 'slowDown'] as const;
export const waterWarningSchema = z.enum(WARNINGS);
export type WaterWarning = z.infer<typeof waterWarningSchema>;

/** Millilitres in an hour from which the app shows each warning. */
export const WARNED_FROM: Readonly<Record<WaterWarning, number>> = {
  slowDown: 700,
  stopForNow: 1_000,
  aboveMaximum: 1_400,
};

/** A suggested glass must keep the hour below this many millilitres. */
const HOURLY_MOST = WARNED_FROM.slowDown;

/** The warning for the last 60 minutes of drinking, or `null`. */
export function waterWarning(drinks: readonly Drink[], now: Instant): WaterWarning | null {
  const ml = total(drinks.filter((drink) => drink.at > now - HOUR && drink.at <= now));
  return WARNINGS.find((warning) => ml >= WARNED_FROM[warning]) ?? null;
}

/** Millilitres drunk on the person's present day. */
export function drunkToday(drinks: readonly Drink[], now: Now): number {
  const { start, end } = localDayOf(now);
  return total(drinks.filter(({ at }) => start <= at && at < end));
}

/** Drops drinks older than 36 hours: no rule looks further back than the start of the local day. */
export function recentDrinks(drinks: readonly Drink[], now: Instant): Drink[] {
  return drinks.filter((drink) => drink.at > now - 36 * HOUR);
}

/**
 * The first instant from `due` on at which a glass may be suggested. The rules delay a glass and never double it. One
 * rule's delay can run into another rule, so the loop repeats until none of them delays it further.
 */
export function nextGlassAt(
  due: Instant,
  drinks: readonly Drink[],
  plan: WaterPlan,
  timeZone: string,
): Instant {
  let at = due;
  for (;;) {
    const now = { instant: at, timeZone };
    const allowed = Math.max(
      afterGoal(now, drinks, plan),
      afterBusyHour(at, drinks, plan),
      afterBed(now, plan),
    );
    if (allowed <= at) return at;
    at = allowed;
  }
}

function afterGoal(now: Now, drinks: readonly Drink[], plan: WaterPlan): Instant {
  return drunkToday(drinks, now) >= plan.goalMl ? nextLocalDay(now) : now.instant;
}

function afterBusyHour(at: Instant, drinks: readonly Drink[], plan: WaterPlan): Instant {
  const lastHour = drinks.filter((drink) => drink.at > at - HOUR && drink.at <= at);
  const [oldest] = lastHour;
  return oldest && total(lastHour) + plan.glassMl >= HOURLY_MOST ? oldest.at + HOUR : at;
}

function afterBed({ instant, timeZone }: Now, plan: WaterPlan): Instant {
  if (plan.bedtime === null) return instant;
  const today = zoned(instant, timeZone).toPlainDate();
  for (const date of [today, today.add({ days: 1 })]) {
    const bed = instantOf(date, plan.bedtime, timeZone);
    if (instant >= bed - plan.quietBeforeBedMinutes * MINUTE && instant < bed) return bed;
  }
  return instant;
}

function total(drinks: readonly Drink[]): number {
  return drinks.reduce((sum, drink) => sum + drink.ml, 0);
}
