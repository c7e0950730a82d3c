import type { HoursRange } from '../../../../shared/settings/schema.ts';

/**
 * What becomes of typed hours. `same`: a start that is the end too is no range. `unfinished`: one of the times is not
 * whole, so that the one that was there before stays.
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

/** Hours that go on over midnight. While a time is being typed nobody knows. */
export function endsNextDay([from, to]: HoursRange): boolean {
  return from !== '' && to !== '' && to < from;
}
