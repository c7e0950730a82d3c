import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { KnotCard } from '../../../../../renderer/features/knots/log/KnotCard.tsx';
import type { KnotView } from '../../../../../shared/knots/knot-view.ts';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../../shared/safety/answers.ts';
import { FULL_FORM } from '../../../../../shared/routines/routine-form.ts';
import { answers } from '../../../../answers.ts';
import { knotOf } from '../knots-log.ts';
import { reading } from '../../../reading.ts';
import { viewWith } from '../../../view.ts';

const commands = { outcome: null, tell: () => undefined, run: () => undefined };

function card(knot: KnotView, health: HealthAnswers = unanswered): string[] {
  const props = { knot, today: '2026-03-06', commands, onNote: () => undefined };
  return reading(() => createElement(KnotCard, props), viewWith({ health }));
}

const head = ['Left leg Upper calf, inner side', 'Day 4 of 7: keep care gentle.'];
const scores = ['1 of 10 at rest', '3 of 10 when pressed'];
const facts = 'Noted today · A tender lump · Sat for a long time';
const actions = ['[Note it again]', '[It is gone]', '[Take back the last step]'];
const starts = [
  '[Start on the floor: Easing a tender spot, on the floor]',
  '[Start on a chair: Easing a tender spot, on a chair]',
];
const rule =
  'A short safety check comes first. One spot on one leg, once a day, and never more than 3 minutes of pressure.';
const young = 'If you are under 18, ask an adult or a clinician first.';
const sessions = { allowed: true as const, routines: ['R7' as const, 'R8' as const], form: FULL_FORM };

describe('the card of a knot', () => {
  it('offers pressure where the log allows it, with its rules', () => {
    expect(card(knotOf({ pressure: sessions }))).toEqual([
      ...head,
      ...scores,
      facts,
      'At this score you may try a short session of pressure. Keep soreness at 5 of 10 or less, and stop if it gets worse.',
      ...starts,
      rule,
      young,
      ...actions,
    ]);
  });

  it('says when a session takes half the time', () => {
    const halved = { ...sessions, form: { ...FULL_FORM, timeShare: 0.5 as const } };
    expect(card(knotOf({ pressure: halved })).slice(-6, -3)).toEqual([
      'It was worse after pressure, so each part now takes half the time.',
      rule,
      young,
    ]);
  });

  it('sends whoever has no tool at hand to the settings', () => {
    const lines = card(knotOf({ pressure: { ...sessions, routines: [] } }));
    expect(lines.filter((line) => line.startsWith('[Start') || line.startsWith('A roller'))).toEqual([
      'A roller, a ball or a stick is needed for it. Tick in Settings what you have at hand.',
    ]);
  });

  it('gives the reason alone where there is no pressure, and asks for the score of today', () => {
    const knot = knotOf({
      notedOn: '2026-03-05',
      pressure: { allowed: false, why: 'notScoredToday', knot: 'knot' },
    });
    expect(card(knot)).toEqual([
      ...head,
      ...scores,
      'Noted on 5 March 2026 · A tender lump · Sat for a long time',
      'Score the spot first. Whether to press depends on how it is today.',
      '[Note today]',
      ...actions.slice(1),
    ]);
  });

  it('advises from day 8 and no longer says to keep care gentle', () => {
    const knot = knotOf({ day: 9, advice: ['limitsDailyLife', 'overAWeek'], entry: { limits: true } });
    expect(card(knot).slice(1, -4)).toEqual([
      'Day 9',
      ...scores,
      facts,
      'It limits your daily life.',
      'Have somebody look at it',
      'You have said on two days that this spot limits your daily life. A physiotherapist or a doctor can look at it.',
      'This spot has lasted more than a week. It is time to have someone look at it. A doctor, physiotherapist or massage professional can do that.',
      '[I have read this]',
      '[Save a page to print]',
      '[Save as a table (CSV)]',
    ]);
  });

  it('is quiet about a week that is over once the advice has been read', () => {
    expect(card(knotOf({ day: 8 })).slice(0, 4)).toEqual([head[0], 'Day 8', ...scores]);
  });

  it('asks how it is on the day after pressure', () => {
    const lines = card(knotOf({ asksNextDay: true }));
    expect(lines.slice(5, 9)).toEqual([
      'Since your last session with pressure on this leg, is this spot better, the same or worse?',
      '[Better]',
      '[Same]',
      '[Worse]',
    ]);
  });

  it('stops and leads to the safety check, without a word about care', () => {
    const health = { ...unanswered, severeKnots: { left: 1, right: null } };
    const knot = knotOf({ branch: 'stop', entry: { note: 'In the night' }, pressure: sessions });
    expect(card(knot, health)).toEqual([
      head[0],
      'Day 4',
      ...scores,
      facts,
      'In the night',
      'Stop here. Do not press, roll or stretch this leg. Answer the questions of the safety check now.',
      '[Go to the safety check]',
      ...actions,
    ]);
  });

  it('offers only to move once the questions about a severe knot were answered', () => {
    const knot = knotOf({ branch: 'stop', pressure: sessions });
    expect(card(knot).slice(5)).toEqual([
      'There is no pressure while this spot is so sore, sharp or throbbing. For this leg only “60-second desk reset” and “Seated calf pump” are open. This ends when you note a lower score on a later day.',
      '[Start 60-second desk reset]',
      '[Go to the safety check]',
      ...actions,
    ]);
  });

  it.each([
    ['askFirst', 4, 'Ask a professional before you press on it.'],
    ['overAWeek', 9, 'Pressure waits until a professional has checked it.'],
    ['worseTwice', 4, 'Pressure waits until a professional has checked it.'],
  ] as const)('offers to say that it was checked, and no start: %s', (why, day, says) => {
    const lines = card(knotOf({ day, pressure: { allowed: false, why, knot: 'knot' } })).slice(5);
    expect(lines[0]?.endsWith(says)).toBe(true);
    expect(lines.slice(1)).toEqual([
      '[A professional has checked this: Left leg: Upper calf, inner side]',
      ...actions,
    ]);
  });

  it('points to the question about the day after pressure', () => {
    const knot = knotOf({
      asksNextDay: true,
      pressure: { allowed: false, why: 'nextDayOpen', knot: 'knot' },
    });
    expect(card(knot).at(-4)).toBe(
      'First say how it was after the last pressure: better, the same or worse. The question stands above.',
    );
  });

  it('offers to move instead at a high score', () => {
    const knot = knotOf({ branch: 'movement', pressure: { allowed: false, why: 'branch', knot: 'knot' } });
    expect(card(knot).slice(5)).toEqual([
      'At this score there is no pressure: only move your feet, seated and with ease. Contact a professional if it stays this high tomorrow.',
      '[Start 60-second desk reset]',
      ...actions,
    ]);
  });

  it('has no word about care while all leg routines are closed', () => {
    const health = answers({ suitability: ['clot'] });
    expect(card(knotOf({ branch: 'movement' }), health)).toEqual([
      head[0],
      'Day 4',
      ...scores,
      facts,
      'Your answers about your health keep pressure closed. Ask a professional whether it is right for you.',
      ...actions,
    ]);
  });

  it('waits with the leg for a professional', () => {
    const health = { ...unanswered, legs: { left: 1, right: null } };
    expect(card(knotOf({ pressure: sessions }), health)).toEqual([
      head[0],
      'Day 4',
      ...scores,
      facts,
      'This leg waits until a professional has checked it. Until then, leave out rolling, pressing and stretching. Once it is checked, say so in Settings, under Health.',
      ...actions,
    ]);
  });
});
