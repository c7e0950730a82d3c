import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { noSessions } from '../../../shared/routines/routine-history.ts';
import { describe, expect, test } from 'vitest';
import { planFrom } from '../../../shared/engine/plan.ts';
import { stateUpgrades } from '../../../shared/engine/state-upgrades.ts';
import { engineStateSchema, hoursByCalendar, initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { Turn } from '../../../shared/engine/turn.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { parseVersioned } from '../../../shared/versions.ts';
import { ANSWERED_AT, answers } from '../../answers.ts';
import { profileFile } from '../../fixtures/profiles.ts';
import type { ProfileName } from '../../fixtures/profiles.ts';

type Moment = 'open' | 'snoozed' | 'held' | 'routine' | 'paused';

const settings = settingsSchema.parse({ reminders: { move: { everyMinutes: 20 } } });
const plan = planFrom(settings, answers(), ANSWERED_AT);
const timeZone = 'America/New_York';

/** 09:00 in New York; the files are from the hour after. */
const NINE = Date.parse('2026-03-06T09:00:00-05:00');
const at = (minutes: number) => NINE + minutes * MINUTE;

function saved(profile: Parameters<typeof profileFile>[0], moment: Moment): Record<string, unknown> {
  return JSON.parse(profileFile(profile, `engine-${moment}.json`)) as Record<string, unknown>;
}

/** The state as an app that starts now reads it. */
function read(old: unknown, now: number): EngineState | null {
  return parseVersioned(engineStateSchema, stateUpgrades(now), old);
}

/** An app that finds this file starts now. */
function startWith(profile: ProfileName, moment: Moment, now: number): Turn {
  const state = read(saved(profile, moment), now);
  if (state === null) throw new Error('The old file cannot be read.');
  return step(state, { type: 'appStarted' }, plan, { instant: now, timeZone });
}

const records = ({ effects }: Turn) =>
  effects.flatMap((effect) => (effect.do === 'record' ? [effect.record] : []));

describe('the state of the first app is completed as at a first start', () => {
  const now = at(25);
  const moved = { freshStart: 1_772_805_633_129, notBefore: null };
  const drunk = { freshStart: 1_772_805_633_487, notBefore: null };
  const drinks = [{ at: 1_772_805_633_487, ml: 200 }];
  const fresh = { freshStart: now, notBefore: null };
  const base: EngineState = {
    ...initialState(now),
    kinds: { move: moved, water: drunk, posture: fresh },
    promptsSoFar: 1,
    drinks,
  };
  const skipped = { freshStart: 1_772_806_895_985, notBefore: null };

  test.each<[Moment, EngineState]>([
    [
      'open',
      {
        ...base,
        prompt: {
          phase: 'open',
          id: 1,
          kinds: ['move'],
          snoozes: 0,
          shownAt: 1_772_806_833_181,
          waited: { move: 20 },
          posture: 'sitting',
          stood: 0,
        },
      },
    ],
    [
      'snoozed',
      {
        ...base,
        prompt: { phase: 'snoozed', id: 1, kinds: ['move'], snoozes: 1, returnsAt: 1_772_807_135_564 },
      },
    ],
    [
      'routine',
      {
        ...base,
        kinds: { ...base.kinds, move: skipped },
        lastPromptEndedAt: skipped.freshStart,
        player: {
          routine: 'R1',
          form: FULL_FORM,
          pausedAt: 1_772_806_946_209,
          eased: null,
          afterHold: null,
          part: 2,
          phase: 'getReady',
          elapsedMs: 0,
          runningSince: 1_772_806_946_209,
          creditedMs: [20_000, 20_000, 0, 0],
        },
      },
    ],
    [
      'paused',
      {
        ...base,
        kinds: {
          ...base.kinds,
          move: { freshStart: 1_772_806_976_220, notBefore: null },
          water: { freshStart: 1_772_806_976_443, notBefore: null },
        },
        lastPromptEndedAt: skipped.freshStart,
        pause: { until: 1_772_810_576_570, byClock: true },
        drinks: [...drinks, { at: 1_772_806_976_443, ml: 200 }],
      },
    ],
  ])('%s', (moment, state) => {
    expect(read(saved('first', moment), now)).toEqual(state);
  });
});

test.each<Moment>(['open', 'snoozed', 'held', 'routine', 'paused'])(
  'the state of the later app stays what it was: %s',
  (moment) => {
    const old = saved('later', moment);
    const { player } = old;
    expect(read(old, at(3 * 60))).toEqual({
      ...old,
      version: 3,
      hoursFrom: hoursByCalendar,
      player: player && { ...player, form: FULL_FORM, pausedAt: null, eased: null, afterHold: null },
      routines: noSessions,
    });
  },
);

test('a state of before the hold could be chosen is what it was, with the usual hold', () => {
  const old = saved('routines', 'routine');
  const { player, routines } = engineStateSchema.parse({ ...old, version: 3, hoursFrom: hoursByCalendar });
  expect(read(old, at(38))).toEqual({
    ...old,
    version: 3,
    hoursFrom: hoursByCalendar,
    player: { ...player, form: { ...FULL_FORM, short: true } },
    routines: {
      ...routines,
      sessions: routines.sessions.map((session, index) => ({
        ...session,
        form: index === 0 ? FULL_FORM : { ...FULL_FORM, timeShare: 0.5, leg: 'right' },
      })),
    },
  });
  expect(routines.sessions.map(({ routine }) => routine)).toEqual(['R1', 'R6']);
});

describe('an app that starts with the file of the first app', () => {
  test('shows an open prompt again', () => {
    const { state, effects } = startWith('first', 'open', at(22));
    expect([state.prompt?.phase, effects]).toEqual([
      'open',
      [
        {
          do: 'prompt',
          kinds: ['move'],
          routine: { routine: 'R1', form: FULL_FORM, because: { is: 'usual' } },
          waited: { move: 20 },
          posture: 'sitting',
          stood: 0,
          canSnooze: true,
        },
      ],
    ]);
  });

  test('takes an open prompt that is too old for missed', () => {
    expect(records(startWith('first', 'open', at(60)))).toEqual([{ what: 'missed', kinds: ['move'] }]);
  });

  test('closes a routine with what was done of it', () => {
    expect(records(startWith('first', 'routine', at(60)))).toEqual([
      {
        what: 'partial',
        routine: 'R1',
        kinds: [],
        seconds: 40,
        ofSeconds: 60,
        sides: { left: 0, right: 0, both: 40 },
      },
    ]);
  });

  test('stays paused', () => {
    expect(startWith('first', 'paused', at(60)).state.pause).toEqual({
      until: 1_772_810_576_570,
      byClock: true,
    });
  });

  test('gives no credit for an absence that nobody knows the length of: the interval goes on', () => {
    const turn = startWith('first', 'snoozed', at(24));
    expect([records(turn), turn.state.kinds.move.freshStart, turn.state.away]).toEqual([
      [],
      1_772_805_633_129,
      null,
    ]);
  });

  test('lets no planned stretch of before come up', () => {
    const { planned } = startWith('first', 'paused', at(3 * 60)).state;
    expect(planned).toEqual({ checkedUntil: at(3 * 60), due: [], handled: [], leftAt: null });
  });

  test('moves its intervals along when the clock was a year ahead and has been set back since', () => {
    const year = 365 * 24 * HOUR;
    const { freshStart } = startWith('first', 'snoozed', at(24) - year).state.kinds.move;
    expect(freshStart).toBeLessThanOrEqual(at(24) - year);
  });
});

test('the later app knew when the person was last seen, so a long absence is the break that it was', () => {
  expect(records(startWith('later', 'open', at(60)))).toEqual([
    { what: 'natural', kinds: ['move'], minutes: 40 },
  ]);
});

test.each([
  ['no fields', {}],
  ['a field that nobody knows', { ...saved('first', 'open'), surprise: true }],
  ['a prompt that is none', { ...saved('first', 'open'), prompt: { phase: 'open' } }],
  ['kinds that are none', { ...saved('first', 'open'), kinds: ['move'] }],
  ['a drink that is none', { ...saved('first', 'open'), drinks: [null] }],
  ['an instant beyond all calendars', { ...saved('later', 'open'), lastSeen: 8_640_000_000_000_000 }],
  ['a newer version', { ...initialState(NINE), version: 4 }],
])('a file with %s is not read', (_what, old) => {
  expect(read(old, at(60))).toBeNull();
});
