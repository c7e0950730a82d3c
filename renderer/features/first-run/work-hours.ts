import { WEEKDAYS } from '../../../shared/settings/schema.ts';
import type { Hours, HoursRange, Weekday } from '../../../shared/settings/schema.ts';

/* The hours of the first run: one range for all working days. Whatever is finer than that is for the settings. */

const WORKDAY: HoursRange = ['09:00', '17:00'];

export interface WorkHours {
  readonly range: HoursRange;
  readonly days: readonly Weekday[];
}

/** The hours as one range and its days: of finer ones, the first range of the week. */
export function workHoursOf(hours: Hours): WorkHours {
  const days = WEEKDAYS.filter((day) => hours[day].length > 0);
  const [range = WORKDAY] = days.flatMap((day) => hours[day]);
  return { range: [...range], days };
}

/** Whether the settings hold hours that one range and its days cannot tell. */
export function areFiner(hours: Hours): boolean {
  const { range, days } = workHoursOf(hours);
  return days.some((day) => hours[day].length > 1 || !sameRange(hours[day][0] ?? range, range));
}

/** The hours of all seven days. */
export function hoursFrom({ range, days }: WorkHours): Hours {
  const of = (day: Weekday): HoursRange[] => (days.includes(day) ? [[...range]] : []);
  return {
    mon: of('mon'),
    tue: of('tue'),
    wed: of('wed'),
    thu: of('thu'),
    fri: of('fri'),
    sat: of('sat'),
    sun: of('sun'),
  };
}

export function withDay({ range, days }: WorkHours, day: Weekday, works: boolean): WorkHours {
  return { range, days: WEEKDAYS.filter((each) => (each === day ? works : days.includes(each))) };
}

/** What is wrong with what is being typed; `null` also for a time that is not all there yet. */
export function problemOf([from, to]: HoursRange): 'same' | null {
  return from !== '' && from === to ? 'same' : null;
}

/** Both times are there and can be saved. */
export function isWhole(range: HoursRange): boolean {
  return range.every((time) => time !== '') && problemOf(range) === null;
}

/** The end is on the day after. */
export function isOvernight([from, to]: HoursRange): boolean {
  return isWhole([from, to]) && to < from;
}

export function sameRange([from, to]: HoursRange, other: HoursRange): boolean {
  return from === other[0] && to === other[1];
}
