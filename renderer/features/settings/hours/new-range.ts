import type { HoursRange } from '../../../../shared/settings/schema.ts';

const WORKDAY: HoursRange = ['09:00', '17:00'];

/** The initial hours of an added range: a working day, or two hours that start an hour after the last range. */
export function newRange(ranges: readonly HoursRange[]): HoursRange {
  const last = ranges.at(-1);
  return last ? [hoursLater(last[1], 1), hoursLater(last[1], 3)] : WORKDAY;
}

function hoursLater(time: string, hours: number): string {
  const [hour = '00', minute = '00'] = time.split(':');
  return `${String((Number(hour) + hours) % 24).padStart(2, '0')}:${minute}`;
}
