import { Temporal } from 'temporal-polyfill';
import type { ReminderKind } from '../../shared/kinds.ts';
import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import { lineOf } from '../../shared/history/line.ts';
import { MINUTE, SECOND, instantOf, isoWithOffset } from '../../shared/time.ts';
import { chanceFrom } from '../e2e/support/chance.ts';

/*
 * What somebody records who has used the app at work for ten years, day by day: breaks of both kinds, answers of all
 * sorts, water, absences, pauses, postures. The same lines each time.
 */

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;

const timeZone = 'Europe/Berlin';
const DAYS_A_YEAR = 365;
const HOLIDAYS = 30;
const FIRST_MINUTE = 9 * 60;
const LAST_MINUTE = 17 * 60 + 30;
const SEED = 20_160_104;

/** The lines of each month, `2016-01`, oldest month first. */
export function tenYears(): ReadonlyMap<string, readonly string[]> {
  const months = new Map<string, string[]>();
  const chance = chanceFrom(SEED);
  let sequence = 0;
  for (
    let day = Temporal.PlainDate.from(`${FIRST_YEAR}-01-01`);
    day.year <= LAST_YEAR;
    day = day.add({ days: 1 })
  ) {
    if (day.dayOfWeek > 5 || chance() < HOLIDAYS / DAYS_A_YEAR) continue;
    const month = months.get(day.toPlainYearMonth().toString()) ?? [];
    months.set(day.toPlainYearMonth().toString(), month);
    for (const event of workingDay(day, chance)) {
      sequence += 1;
      month.push(lineOf({ ...event, sequence }));
    }
  }
  return months;
}

/** From 9:00 to 17:30, something is asked or done every quarter of an hour or so. */
function workingDay(day: Temporal.PlainDate, chance: () => number): HistoryEvent[] {
  const midnight = instantOf(day, '00:00', timeZone);
  const events: HistoryEvent[] = [];
  for (let minute = FIRST_MINUTE; minute < LAST_MINUTE; minute += 8 + Math.floor(chance() * 14)) {
    for (const [index, record] of happening(chance).entries()) {
      const second = Math.floor(chance() * 60);
      const instant = midnight + (minute + index) * MINUTE + second * SECOND;
      events.push({ version: 2, sequence: 0, at: isoWithOffset(instant, timeZone), record });
    }
  }
  return events;
}

/** What happens at one time: mostly a prompt and how it ends. */
function happening(chance: () => number): HistoryRecord[] {
  const what = chance();
  if (what < 0.5) return prompt(chance);
  if (what < 0.72) return glass(chance);
  const answers: ReminderKind[] = chance() < 0.5 ? ['move'] : [];
  if (what < 0.84) return [{ what: 'natural', kinds: answers, minutes: 5 + Math.floor(chance() * 50) }];
  if (what < 0.92) return [{ what: 'moved', kinds: answers }];
  if (what < 0.97) return [{ what: 'posture', is: chance() < 0.5 ? 'sitting' : 'standing' }];
  return [{ what: 'withdrawn', kinds: ['move'] }, { what: 'paused', until: null }, { what: 'resumed' }];
}

function prompt(chance: () => number): HistoryRecord[] {
  const kinds: ReminderKind[] = chance() < 0.2 ? ['move', 'water'] : ['move'];
  const snoozes: HistoryRecord[] = chance() < 0.25 ? [{ what: 'snoozed', kinds, minutes: 5 }] : [];
  return [...snoozes, endOfPrompt(kinds, chance())];
}

function endOfPrompt(kinds: ReminderKind[], how: number): HistoryRecord {
  if (how < 0.15) return { what: 'skipped', kinds };
  if (how < 0.3) return { what: 'missed', kinds };
  const routine = { routine: 'R1', kinds, ofSeconds: 60 };
  if (how < 0.35) return { what: 'stopped', ...routine, seconds: 12, sides: { left: 0, right: 0, both: 12 } };
  if (how < 0.45)
    return { what: 'partial', ...routine, seconds: 40, sides: { left: 15, right: 5, both: 20 } };
  return { what: 'done', ...routine, seconds: 60, sides: { left: 15, right: 15, both: 30 } };
}

function glass(chance: () => number): HistoryRecord[] {
  const ml = 200 + 50 * Math.floor(chance() * 3);
  const drink: HistoryRecord = { what: 'water', kinds: chance() < 0.6 ? ['water'] : [], ml };
  return chance() < 0.03 ? [drink, { what: 'waterUndone', ml }] : [drink];
}
