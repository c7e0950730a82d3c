import { describe, expect, it } from 'vitest';
import { endsNextDay, judgeRange } from '../../../../../renderer/features/settings/hours/judge-range.ts';
import { furtherTime } from '../../../../../renderer/features/settings/reminders/further-time.ts';
import type { HoursRange } from '../../../../../shared/settings/schema.ts';
import { MOST_STRETCHES } from '../../../../../shared/settings/schema.ts';

describe('judgeRange', () => {
  const before: HoursRange = ['09:00', '17:00'];

  it.each([
    ['a later end', ['09:00', '18:00'], { is: 'changed' }],
    ['hours over midnight', ['22:00', '06:00'], { is: 'changed' }],
    ['what stands already', ['09:00', '17:00'], { is: 'unchanged' }],
    ['a start that is the end', ['17:00', '17:00'], { is: 'same' }],
    ['a start that is not whole', ['', '17:00'], { is: 'unfinished', stays: '09:00' }],
    ['an end that is not whole', ['09:00', ''], { is: 'unfinished', stays: '17:00' }],
    ['two times that are not whole', ['', ''], { is: 'unfinished', stays: '09:00' }],
  ] as const)('takes %s as it is', (_what, [from, to], judged) => {
    expect(judgeRange([from, to], before)).toEqual(judged);
  });
});

describe('endsNextDay', () => {
  it.each([
    ['09:00', '17:00', false],
    ['22:00', '06:00', true],
    ['12:00', '00:00', true],
    ['22:00', '', false],
  ])('from %s to %s: %s', (from, to, is) => {
    expect(endsNextDay([from, to])).toBe(is);
  });
});

describe('furtherTime', () => {
  it('is always one that is not there yet', () => {
    const times: string[] = [];
    for (let count = 0; count <= MOST_STRETCHES; count += 1) times.push(furtherTime(times));
    expect(times).toEqual(['15:30', '13:00', '10:30', '09:30']);
  });
});
