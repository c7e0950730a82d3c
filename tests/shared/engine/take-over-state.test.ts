import { expect, test } from 'vitest';
import { initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { takeOverState } from '../../../shared/engine/take-over-state.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { MINUTE } from '../../../shared/time.ts';

const NOW = Date.parse('2026-03-06T09:00:00Z');
const since: EngineState = initialState(NOW);

const session = (at: number): EngineState['routines']['sessions'][number] => ({
  at,
  routine: 'R3',
  form: FULL_FORM,
  outcome: 'done',
  sides: { left: 60, right: 60, both: 0 },
  comfort: { left: null, right: null },
});
const routinesAt = (...times: readonly number[]): EngineState['routines'] => ({
  sessions: times.map(session),
  counted: { R3: times.length },
});

test('what was drunk and exercised before counts with what came since', () => {
  const earlier = {
    ...initialState(NOW - MINUTE),
    drinks: [{ at: NOW - 2 * MINUTE, ml: 200 }],
    routines: routinesAt(NOW - 9 * MINUTE, NOW - 5 * MINUTE),
    posture: { is: 'standing', at: NOW - MINUTE } as const,
    promptsSoFar: 7,
  };
  const later = { ...since, drinks: [{ at: NOW, ml: 150 }], routines: routinesAt(NOW), promptsSoFar: 1 };
  const joined = takeOverState(earlier, later);
  expect(joined).toEqual({
    ...later,
    drinks: [...earlier.drinks, ...later.drinks],
    routines: routinesAt(NOW - 9 * MINUTE, NOW - 5 * MINUTE, NOW),
    posture: earlier.posture,
    promptsSoFar: 7,
  });
});

const paused = (until: number | null): EngineState => ({ ...since, pause: { until, byClock: false } });

test.each([
  [null, true],
  [NOW + 1, true],
  [NOW, false],
  [NOW - 1, false],
])('a pause until %s goes on if it is not over: %s', (until, goesOn) => {
  expect(takeOverState(paused(until), since).pause).toEqual(goesOn ? paused(until).pause : null);
});

test('a pause since then counts, and none begins while a prompt waits for an answer', () => {
  const prompt: EngineState['prompt'] = { phase: 'held', id: 1, kinds: ['move'], snoozes: 0 };
  expect([
    takeOverState(paused(null), paused(NOW + MINUTE)).pause,
    takeOverState(paused(null), { ...since, prompt }).pause,
  ]).toEqual([paused(NOW + MINUTE).pause, null]);
});
