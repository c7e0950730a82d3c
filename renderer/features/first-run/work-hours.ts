import { WEEKDAYS } from '../../../shared/settings/schema.ts';
import type { Hours, HoursRange, Weekday } from '../../../shared/settings/schema.ts';

/* The hours of the first run: one range for all working days. The settings offer more detail. */

const WORKDAY: HoursRange = ['09:00', '17:00'];

export interface WorkHours {
  readonly range: HoursRange;
  readonly days: readonly Weekday[];
}

/** The hours as one range and its days. Of more detailed hours it takes the first range of the week. */
export function workHoursOf(hours: Hours): WorkHours {
  const days = WEEKDAYS.filter((day) => hours[day].length > 0);
  const [range = WORKDAY] = days.flatMap((day) => hours[day]);
  return { range: [...range], days };
}

/** Whether one range and its days cannot express the hours in the settings. */
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

/** The error in the typed hours; `null` also while a time is incomplete. */
export function problemOf([from, to]: HoursRange): 'same' | null {
  return from !== '' && from === to ? 'same' : null;
}

/** Whether both times are complete and valid. */
export function isWhole(range: HoursRange): boolean {
  return range.every((time) => time !== '') && problemOf(range) === null;
}

/** Whether the hours end on the next day. */
export function isOvernight([from, to]: HoursRange): boolean {
  return isWhole([from, to]) && to < from;
}

export function sameRange([from, to]: HoursRange, other: HoursRange): boolean {
  return from === other[0] && to === other[1];
}
