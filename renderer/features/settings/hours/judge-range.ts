import type { HoursRange } from '../../../../shared/settings/schema.ts';

/**
 * Validates typed hours. `same`: start and end are equal, which is no range. `unfinished`: one of the times is incomplete,
 * so the saved one stays.
 */
export type JudgedRange =
  { readonly is: 'changed' | 'unchanged' | 'same' } | { readonly is: 'unfinished'; readonly stays: string };

export function judgeRange(typed: HoursRange, before: HoursRange): JudgedRange {
  const [from, to] = typed;
  if (from === '') return { is: 'unfinished', stays: before[0] };
  if (to === '') return { is: 'unfinished', stays: before[1] };
  if (from === to) return { is: 'same' };
  return { is: from === before[0] && to === before[1] ? 'unchanged' : 'changed' };
}

/** Whether the hours go past midnight. False while a time is incomplete. */
export function endsNextDay([from, to]: HoursRange): boolean {
  return from !== '' && to !== '' && to < from;
}
