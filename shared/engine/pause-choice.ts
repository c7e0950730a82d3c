import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { clockTimeSchema } from '../settings/schema.ts';
import type { Hours } from '../settings/schema.ts';
import { MINUTE, instantOf, zoned } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { assertNever } from '../assert-never.ts';
import { firstStartFrom } from './hours.ts';

/** How long the person wants no reminders. */
export const pauseChoiceSchema = z.discriminatedUnion('for', [
  z.strictObject({
    for: z.literal('minutes'),
    minutes: z.union([z.literal(30), z.literal(60), z.literal(120)]),
  }),
  /** Until the clock next shows this time. */
  z.strictObject({ for: z.literal('clock'), time: clockTimeSchema }),
  /** Days off: until this date begins. */
  z.strictObject({ for: z.literal('date'), date: z.iso.date() }),
  /** Until the first working minute after today. */
  z.strictObject({ for: z.literal('tomorrow') }),
  z.strictObject({ for: z.literal('untilResumed') }),
]);

export type PauseChoice = z.infer<typeof pauseChoiceSchema>;

/** When the pause ends; `null` = when the person resumes. A date in the past gives `now`, and the engine refuses that. */
export function pauseEnd(choice: PauseChoice, hours: Hours, now: Now): Instant | null {
  switch (choice.for) {
    case 'minutes':
      return now.instant + choice.minutes * MINUTE;
    case 'clock':
      return nextTimeOnTheClock(choice.time, now);
    case 'date':
      return Math.max(now.instant, instantOf(Temporal.PlainDate.from(choice.date), '00:00', now.timeZone));
    case 'tomorrow':
      return firstStartFrom(
        hours,
        zoned(now.instant, now.timeZone).toPlainDate().add({ days: 1 }),
        now.timeZone,
      );
    case 'untilResumed':
      return null;
    default:
      return assertNever(choice);
  }
}

function nextTimeOnTheClock(time: string, { instant, timeZone }: Now): Instant {
  const today = zoned(instant, timeZone).toPlainDate();
  const atToday = instantOf(today, time, timeZone);
  return atToday > instant ? atToday : instantOf(today.add({ days: 1 }), time, timeZone);
}
