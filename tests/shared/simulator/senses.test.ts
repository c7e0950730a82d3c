import { expect, test } from 'vitest';
import { dayOf, linesThat } from './day.ts';

/* What the simulated app notices without being told, which is what the app itself would notice. */

test('somebody who leaves again right after coming back is away from then on', () => {
  const script = [
    { at: '09:05', signal: 'idle' },
    // A key was pressed 40 s ago, and nothing since.
    { at: '09:10', signal: 'idleReading', seconds: 40 },
    { at: '09:15:30', signal: 'active' },
  ];
  expect(linesThat(['record', 'prompt'], { until: '2026-03-06T09:46', script })).toEqual([
    '09:10:00 record natural [] 5',
    '09:15:30 record natural [] 5',
    '09:45:30 prompt ["move"] R1 30 min at the desk',
  ]);
});

test('an idle reading that nobody reads is not judged', () => {
  const script = [
    { at: '09:10', down: '00:02:00' },
    { at: '09:11', signal: 'idleReading', seconds: 86_400 },
  ];
  expect(dayOf({ until: '2026-03-06T09:20', script })).toEqual(['09:20:00 end Next: calf break in 10 min']);
});

test('a restart believes the idle readings again', () => {
  const script = [
    { at: '09:05', signal: 'idleReading', seconds: 86_400 },
    { at: '09:10', down: '00:02:00' },
  ];
  const status = (until: string) => dayOf({ until: `2026-03-06T${until}`, script });
  expect([status('09:09'), status('09:20')]).toEqual([
    [
      '09:09:00 end Next: calf break in 21 min (by the clock, as what the computer says of idle time cannot be right)',
    ],
    ['09:20:00 end Next: calf break in 10 min'],
  ]);
});

test.each([
  ['two seconds in all have only drifted', '+00:00:01', '09:30:00'],
  ['four in all were set, and the interval with them', '+00:00:02', '09:30:04'],
])('a wall clock that gains twice: %s', (_what, clock, shownAt) => {
  const script = [
    { at: '09:10', clock },
    { at: '09:20', clock },
  ];
  const [prompt] = linesThat(['prompt'], { until: '2026-03-06T09:40', script });
  expect(prompt?.split(' ')[0]).toBe(shownAt);
});
