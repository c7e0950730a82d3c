import { describe, expect, it } from 'vitest';
import { asksComfort, screenFor } from '../../../../renderer/features/player/screen.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import { viewWith } from '../../view.ts';

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
