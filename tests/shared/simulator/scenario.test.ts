import { expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import { ScenarioError, parseScenario } from '../../../shared/simulator/scenario.ts';

const good = { timeZone: 'Europe/Berlin', start: '2026-03-06T08:50', until: '2026-03-06T18:00' };

function problemWith(scenario: Record<string, unknown> | string): string {
  try {
    parseScenario(typeof scenario === 'string' ? scenario : JSON.stringify({ ...good, ...scenario }));
    return 'none';
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

test.each([
  ['{', 'The scenario is not JSON'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone: This time zone is not known.'],
  [{ start: '2026-02-30T08:00' }, 'There is no such date and time.'],
  [{ until: '2026-03-05T08:00' }, 'The end lies before the start.'],
  [{ settings: { colour: 'red' } }, 'settings: Unrecognized key: "colour"'],
  [{ settings: { reminders: { move: { everyMinutes: 5 } } } }, 'settings: reminders.move.everyMinutes'],
  [{ onPrompt: 'dance' }, 'onPrompt'],
  [{ script: [{ at: '09:00', user: 'sing' }] }, 'script.0'],
  [{ script: [{ at: '09:00', user: 'snooze', minutes: 7 }] }, 'script.0'],
  [{ script: [{ at: '25:00', user: 'skip' }] }, 'script.0: at'],
  [
    { script: [{ at: '09:00' }] },
    'script.0: It needs one of user, signal, clock, typing, timeZone, settings, down.',
  ],
  [{ script: [{ at: '09:00', signal: 'idle', seconds: 5 }] }, 'script.0: Unrecognized key: "seconds"'],
  [{ script: [{ at: '09:00', signal: 'quiet' }] }, 'script.0: on'],
  [{ script: [{ at: '09:00', signal: 'quiet', on: true, why: 'nap' }] }, 'script.0: why'],
  [{ script: [{ at: '09:00', signal: 'idleReading', seconds: -1 }] }, 'script.0: seconds'],
  [{ script: [{ at: '09:00', clock: '01:00:00' }] }, 'script.0: clock'],
  [{ script: [{ at: '09:00', user: 'posture', is: 'lying' }] }, 'script.0: is'],
  [{ script: [{ at: '09:00', user: 'meeting', minutes: -5 }] }, 'script.0: minutes'],
  [{ script: [{ at: '09:00', typing: 'fast' }] }, 'script.0: typing'],
  [{ script: [{ at: '08:00', user: 'skip' }] }, 'script.0.at: 08:00 lies before the start.'],
  [{ typing: 'yes' }, 'typing'],
  [{ health: { legs: ['left'] } }, 'health.fluidLimit'],
  [{ health: { fluidLimit: false, legs: ['both'] } }, 'health.legs.0'],
  [{ health: { fluidLimit: false, clot: true } }, 'health: Unrecognized key: "clot"'],
  [{ script: [{ at: '09:00', signal: 'thunder' }] }, 'script.0: signal'],
  [{ script: ['skip'] }, 'script.0'],
  [{ script: [{ at: '09:00', settings: { posture: 'lying' } }] }, 'script.0.settings: posture'],
])('a scenario that cannot be read gives one clear line: %j', (scenario, problem) => {
  expect(problemWith(scenario).split('\n')).toEqual([expect.stringContaining(problem)]);
});

test('health is answered, and nothing but what it says is so', () => {
  const healthOf = (health?: unknown) => parseScenario(JSON.stringify({ ...good, health })).health;
  const at = Date.parse('2026-03-06T08:50:00+01:00');
  const nothing = {
    ...unanswered,
    suitability: { at, ticked: [], cleared: false },
    fluids: { at, ticked: [] },
    balance: true,
    background: { at, ticked: [], cleared: false },
  };
  expect([
    healthOf(),
    healthOf({ fluidLimit: true }),
    healthOf({ fluidLimit: false, legs: ['right'] }),
  ]).toEqual([
    nothing,
    { ...nothing, fluids: { at, ticked: ['toldToLimit'] } },
    { ...nothing, legs: { left: null, right: at } },
  ]);
});

test('the script is put in order of time and keeps the order within a moment', () => {
  const script = [
    { at: '10:00', user: 'skip' },
    { at: '2026-03-06T09:00:30', user: 'moved' },
    { at: '10:00', user: 'resume' },
  ];
  const verbs = parseScenario(JSON.stringify({ ...good, script })).script.map(
    ({ entry }) => 'user' in entry && entry.user,
  );
  expect(verbs).toEqual(['moved', 'skip', 'resume']);
});

test('times of the script go by a clock that never jumps, not even in spring', () => {
  const night = { timeZone: 'Europe/Berlin', start: '2026-03-29T01:00', until: '2026-03-29T06:00' };
  const script = [
    { at: '02:30', user: 'skip' },
    { at: '03:15', user: 'skip' },
    { at: '2026-03-29T03:15', user: 'moved' },
  ];
  expect(
    parseScenario(JSON.stringify({ ...night, script })).script.map(({ at }) => new Date(at).toISOString()),
  ).toEqual(['2026-03-29T01:15:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-29T02:15:00.000Z']);
});
