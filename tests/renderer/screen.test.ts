import { describe, expect, it } from 'vitest';
import { glassIsDue, screenFor } from '../../renderer/features/player/screen.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { startPlayer } from '../../shared/routines/player.ts';
import { eventOf, viewWith } from './view.ts';

const openPrompt = { phase: 'open', kinds: ['move'], title: '', why: '', canSnooze: true } as const;
const prompt = { ...openPrompt, kinds: [...openPrompt.kinds] };
const lastRoutine = { outcome: 'done', seconds: 60, ofSeconds: 60 } as const;

describe('screenFor', () => {
  it('shows the routine that runs, whatever else there is', () => {
    expect(screenFor(viewWith({ player: startPlayer('R1', 0), prompt, lastRoutine }), 'first')).toBe(
      'running',
    );
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

describe('glassIsDue', () => {
  const done: HistoryRecord = {
    what: 'done',
    routine: 'R1',
    kinds: ['move', 'water'],
    seconds: 60,
    ofSeconds: 60,
    sides: { left: 10, right: 10, both: 40 },
  };
  const health = { version: 1, fluidLimit: false } as const;
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
    expect(glassIsDue(viewWith({ today, health: { version: 1, fluidLimit: true } }))).toBe(false);
    expect(glassIsDue(viewWith({ today }))).toBe(false);
  });
});
