import { describe, expect, test } from 'vitest';
import { proposedRoutine, startProposed } from '../../../shared/engine/proposal.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { answers } from '../../answers.ts';
import { Desk, only } from './desk.ts';

/* What the answers about health keep closed, in the engine. `shared/safety/locks.ts` says what that is. */

const open = answers();
const leftWaits = answers({ legs: ['left'] });
const looseJoints = answers({ suitability: ['looseJoints'] });

const start = (routine: RoutineId, form: Partial<RoutineForm> = {}, checked = false) =>
  ({ type: 'start', routine, form: { ...FULL_FORM, ...form }, checked }) as const;

const deeds = (desk: Desk) => desk.effects.map(([, effect]) => effect.do);
const records = (desk: Desk) =>
  desk.records().map(([, { what, ...rest }]) => [what, 'kinds' in rest ? rest.kinds : []]);
const promptKinds = (desk: Desk) => desk.prompts().map(([at, { kinds }]) => [at, kinds]);

describe('a routine', () => {
  const begins = (health: HealthAnswers, ...begun: Parameters<typeof start>) => {
    const desk = new Desk(only(), health);
    desk.happen({ type: 'tick' });
    const { state } = desk;
    desk.happen(start(...begun));
    if (desk.state.player === null) expect([desk.state, desk.effects]).toEqual([state, []]);
    return desk.state.player !== null;
  };

  test.each<[string, boolean, HealthAnswers, ...Parameters<typeof start>]>([
    ['nothing ticked', true, open, 'R1'],
    ['a leg waits', false, leftWaits, 'R1'],
    ['a leg waits, and it is for the other one', true, leftWaits, 'R3', { leg: 'right' }],
    ['a leg waits, and it is for that one', false, leftWaits, 'R3', { leg: 'left' }],
    ['no held stretches', false, looseJoints, 'R6'],
    ['no held stretches, and it has none', true, looseJoints, 'R5', { short: true }],
    ['cannot stand on one leg', false, answers({ balance: false }), 'R5', { short: true }],
    ['pressure, unchecked', false, open, 'R7', { leg: 'left' }],
    ['pressure, checked', true, open, 'R7', { leg: 'left' }, true],
    ['pressure, checked, no leg chosen', false, open, 'R7', {}, true],
    ['pressure on the chair, checked, no leg chosen', false, open, 'R8', {}, true],
    ['pressure, checked, though it is locked', false, looseJoints, 'R8', { leg: 'left' }, true],
    ['pressure, checked, on the leg that waits', false, leftWaits, 'R8', { leg: 'left' }, true],
    ['a check opens nothing else', false, leftWaits, 'R1', {}, true],
  ])('%s: begins is %s', (_when, expected, health, ...begun) => {
    expect(begins(health, ...begun)).toBe(expected);
  });
});

describe('a lock that comes while a routine runs', () => {
  test('ends it there, with what was done of it', () => {
    const desk = new Desk(only(), open);
    desk.happen(start('R1'));
    desk.pass(40 * SECOND);
    desk.effects = [];
    desk.answer(leftWaits);
    expect([desk.state.player, desk.records()]).toEqual([
      null,
      [
        [
          '09:00:40',
          {
            what: 'partial',
            routine: 'R1',
            kinds: [],
            seconds: 30,
            ofSeconds: 60,
            sides: { left: 0, right: 0, both: 30 },
          },
        ],
      ],
    ]);
  });

  test('ends it also while it is paused', () => {
    const desk = new Desk(only(), open);
    desk.happen(start('R7', { leg: 'right' }, true));
    desk.pass(20 * SECOND);
    desk.happen({ type: 'player', command: 'pause' });
    desk.answer(answers({ suitability: ['bloodThinner'] }));
    expect([desk.state.player, records(desk)]).toEqual([null, [['stopped', []]]]);
  });

  test('does not end what it leaves open', () => {
    const desk = new Desk(only(), open);
    desk.happen(start('R1'));
    desk.pass(10 * SECOND);
    desk.answer(looseJoints);
    expect([desk.state.player?.routine, records(desk)]).toEqual(['R1', []]);
  });

  test('lets its prompt not come back', () => {
    const desk = new Desk(only('move'), open);
    desk.pass(30 * MINUTE);
    desk.happen(start('R1'));
    desk.pass(20 * SECOND);
    desk.effects = [];
    desk.answer(leftWaits);
    desk.pass(7 * 60 * MINUTE);
    expect([desk.state.prompt, records(desk), promptKinds(desk)]).toEqual([
      null,
      [
        ['stopped', ['move']],
        ['withdrawn', ['move']],
      ],
      [],
    ]);
  });

  test('lets come back what of its prompt is still asked for', () => {
    const desk = new Desk({ reminders: { stretch: { times: ['09:30'] }, water: { enabled: false } } }, open);
    desk.pass(30 * MINUTE);
    desk.happen(start('R6'));
    desk.pass(20 * SECOND);
    desk.effects = [];
    desk.answer(looseJoints);
    desk.pass(6 * MINUTE);
    expect([records(desk), promptKinds(desk)]).toEqual([
      [
        ['stopped', ['move', 'stretch']],
        ['withdrawn', ['stretch']],
      ],
      [['09:35:20', ['move']]],
    ]);
  });

  test('has a routine end that a crash has cut off', () => {
    const desk = new Desk(only(), open);
    desk.happen(start('R1'));
    desk.pass(26 * SECOND);
    // The answer was saved, and what comes of it was not.
    desk.plan = new Desk(only(), leftWaits).plan;
    desk.effects = [];
    desk.crash(MINUTE);
    expect([desk.state.player, deeds(desk), records(desk)]).toEqual([null, ['record'], [['stopped', []]]]);
  });
});

describe('a leg that waits', () => {
  const everything = { reminders: { stretch: { times: ['10:30'] }, move: { everyMinutes: 60 } } };

  test('is asked nothing, while water goes on', () => {
    const desk = new Desk(everything, leftWaits);
    desk.pass(3 * 60 * MINUTE);
    expect(promptKinds(desk)).toEqual([
      ['10:00:00', ['water']],
      ['11:10:00', ['water']],
    ]);
  });

  test('takes its prompt off the screen', () => {
    const desk = new Desk(only('move'), open);
    desk.pass(31 * MINUTE);
    desk.effects = [];
    desk.answer(leftWaits);
    expect([desk.state.prompt, deeds(desk), records(desk)]).toEqual([
      null,
      ['dismiss', 'record'],
      [['withdrawn', ['move']]],
    ]);
  });

  test('leaves of a prompt what is not about legs, shown anew', () => {
    const desk = new Desk(everything, open);
    desk.pass(61 * MINUTE);
    desk.effects = [];
    desk.answer(leftWaits);
    expect(desk.effects.map(([, effect]) => effect)).toEqual([
      { do: 'record', record: { what: 'withdrawn', kinds: ['move'] } },
      { do: 'dismiss' },
      {
        do: 'prompt',
        kinds: ['water'],
        routine: null,
        waited: { water: 60 },
        posture: 'sitting',
        stood: 0,
        canSnooze: true,
      },
    ]);
  });

  test('takes back also what an app that ended too soon had left', () => {
    const desk = new Desk(only('move', 'stretch'), open);
    desk.pass(30 * MINUTE);
    desk.plan = new Desk(only('move', 'stretch'), leftWaits).plan;
    desk.effects = [];
    desk.crash(SECOND);
    expect([desk.state.prompt, records(desk), desk.prompts()]).toEqual([null, [['withdrawn', ['move']]], []]);
  });

  test('is asked again once it has been looked at, and not within the minute', () => {
    const desk = new Desk(only('move'), leftWaits);
    desk.pass(2 * 60 * MINUTE);
    desk.answer(open);
    desk.pass(2 * MINUTE);
    expect(promptKinds(desk)).toEqual([['11:01:00', ['move']]]);
  });

  test('leaves nothing to start', () => {
    const desk = new Desk({}, leftWaits);
    const { state, plan, now } = desk;
    expect([proposedRoutine(state, plan, now), startProposed(state, plan, now)]).toEqual([null, null]);
  });
});

test('what is proposed is started unchecked', () => {
  const { state, plan, now } = new Desk({}, answers({ balance: false }));
  expect(startProposed(state, plan, now)).toEqual(start('R1'));
});

test('a planned stretch is the one that the person has set', () => {
  const desk = new Desk({ reminders: { stretch: { times: ['09:10'], routine: 'R4' } } }, open);
  desk.pass(10 * MINUTE);
  expect(desk.prompts().map(([, { routine }]) => routine)).toEqual([
    { routine: 'R4', form: FULL_FORM, because: { is: 'usual' } },
  ]);
});

describe('with a reminder switched off', () => {
  test('a routine that was stopped brings its prompt back without it', () => {
    const desk = new Desk(only('move'), open);
    desk.pass(30 * MINUTE);
    desk.happen(start('R1'));
    desk.pass(20 * SECOND);
    const previous = desk.plan;
    desk.plan = new Desk(only(), open).plan;
    desk.happen({ type: 'settingsChanged', previous });
    desk.effects = [];
    desk.happen({ type: 'leave' });
    expect([desk.state.prompt, records(desk)]).toEqual([
      null,
      [
        ['stopped', ['move']],
        ['withdrawn', ['move']],
      ],
    ]);
  });
});
