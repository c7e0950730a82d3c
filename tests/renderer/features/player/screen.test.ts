import { describe, expect, it } from 'vitest';
import {
  asksComfort,
  comfortNoted,
  glassIsDue,
  legsAsked,
  screenFor,
} from '../../../../renderer/features/player/screen.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import { eventOf, viewWith } from '../../view.ts';

const openPrompt = { phase: 'open', kinds: ['move'], title: '', why: '', canSnooze: true } as const;
const prompt = { ...openPrompt, kinds: [...openPrompt.kinds] };
const lastRoutine = { routine: 'R1', outcome: 'done', seconds: 60, ofSeconds: 60 } as const;

describe('screenFor', () => {
  it('shows the routine that runs, whatever else there is', () => {
    expect(
      screenFor(viewWith({ player: startPlayer('R1', FULL_FORM, 0), prompt, lastRoutine }), 'first'),
    ).toBe('running');
  });

  it('shows the first screen for an open prompt, also after a routine', () => {
    expect(screenFor(viewWith({ prompt, lastRoutine }), 'closing')).toBe('first');
  });

  it('shows how a routine ended, also when its prompt comes back later', () => {
    const snoozed = { ...prompt, phase: 'snoozed' as const };
    expect(screenFor(viewWith({ lastRoutine, prompt: snoozed }), 'running')).toBe('closing');
    expect(screenFor(viewWith({ lastRoutine }), null)).toBe('closing');
  });

  it('stays at the first screen when its prompt lapses, though some routine ended earlier', () => {
    expect(screenFor(viewWith({ lastRoutine }), 'first')).toBe('first');
  });

  it('shows the first screen when nothing has happened yet', () => {
    expect(screenFor(viewWith({}), null)).toBe('first');
  });
});

it('asks how the calves feel after every stretch and pressure, and not after mere movement', () => {
  expect(ROUTINE_IDS.filter((routine) => !asksComfort(routine))).toEqual(['R1', 'R2', 'R9']);
});

const done: HistoryRecord = {
  what: 'done',
  routine: 'R1',
  kinds: ['move', 'water'],
  seconds: 60,
  ofSeconds: 60,
  sides: { left: 10, right: 10, both: 40 },
};

it('comfortNoted is what was said last of each leg since the last routine', () => {
  const said = (leg: 'left' | 'right', score: number) =>
    ({ what: 'comfort', routine: 'R6', leg, score }) as const;
  const noted = (...records: HistoryRecord[]) => comfortNoted(viewWith({ today: records.map(eventOf) }));
  expect([
    noted(done),
    noted(done, said('left', 3), said('right', 0), said('left', 2)),
    noted(done, said('left', 3), done, said('right', 1)),
    noted(said('left', 3)),
    noted(),
  ]).toEqual([{}, { left: 2, right: 0 }, { right: 1 }, { left: 3 }, {}]);
});

it('legsAsked is the leg that a routine for one leg was for, and else both', () => {
  const asked = (...records: HistoryRecord[]) => legsAsked(viewWith({ today: records.map(eventOf) }));
  const pressed = { ...done, routine: 'R8', sides: { left: 0, right: 95, both: 0 } };
  const both = ['left', 'right'];
  expect([
    asked(pressed),
    asked(done, pressed, { what: 'comfort', routine: 'R8', leg: 'right', score: 2 }),
    asked({ ...pressed, sides: { left: 0, right: 0, both: 0 } }),
    asked({ ...done, routine: 'R6', sides: { left: 40, right: 0, both: 30 } }),
    asked({ ...pressed, routine: 'R99' }),
    asked(pressed, done),
    asked(),
  ]).toEqual([['right'], ['right'], both, both, both, both, both]);
});

describe('glassIsDue', () => {
  const health = { ...unanswered, fluids: { at: 0, ticked: [] } };
  const afterRecords = (...records: HistoryRecord[]) =>
    glassIsDue(viewWith({ health, today: records.map(eventOf) }));

  it('is true after a routine whose prompt asked for water too', () => {
    expect(afterRecords(done)).toBe(true);
  });

  it('is false once the glass is logged', () => {
    expect(afterRecords(done, { what: 'water', kinds: [], ml: 200 })).toBe(false);
  });

  it('is false when the routine was all that the prompt asked for', () => {
    expect(afterRecords({ what: 'water', kinds: ['water'], ml: 200 }, { ...done, kinds: ['move'] })).toBe(
      false,
    );
  });

  it('is false for a person with a fluid limit, and before the question is answered', () => {
    const today = [eventOf(done)];
    const limited = { ...unanswered, fluids: { at: 0, ticked: ['kidneyDisease' as const] } };
    expect([
      glassIsDue(viewWith({ today, health: limited })),
      glassIsDue(viewWith({ today, health: { ...limited, logsFluids: true } })),
      glassIsDue(viewWith({ today })),
    ]).toEqual([false, false, false]);
  });
});
