import { expect, it } from 'vitest';
import { aboutLeg, saysWhereToUnlock, toneOf } from '../../../../renderer/features/safety/cards.ts';
import type { Cards } from '../../../../renderer/features/safety/cards.ts';
import { CARDS } from '../../../../shared/safety/safety-view.ts';
import type { SafetyCard } from '../../../../shared/safety/safety-view.ts';

const ending = (cards: SafetyCard[], leg: Cards['leg'] = null): Cards => ({
  is: 'cards',
  cards,
  leg,
  start: null,
});

it('lets only emergencies fill the window, and two more cards stand out', () => {
  expect(CARDS.filter((card) => toneOf(card) === 'now')).toEqual(['emergency', 'waterEmergency']);
  expect(CARDS.filter((card) => toneOf(card) === 'today')).toEqual(['sameDay', 'severePain']);
});

it('names the leg that advice is needed for today, and both where none is named', () => {
  expect([
    aboutLeg(ending(['sameDay'], 'left')),
    aboutLeg(ending(['sameDay', 'fluidLimit'])),
    aboutLeg(ending(['severePain'], 'right')),
    aboutLeg(ending(['emergency'])),
    aboutLeg(ending(['askFirst'], 'right')),
    aboutLeg(ending(['nothingTicked'], 'right')),
  ]).toEqual(['left', 'both', 'right', null, null, null]);
});

it('says where to tell of a professional wherever one can open something again', () => {
  expect(CARDS.filter((card) => saysWhereToUnlock(ending([card])))).toEqual([
    'waterEmergency',
    'sameDay',
    'askFirst',
    'legsLocked',
    'injuryLocked',
  ]);
  expect(saysWhereToUnlock(ending(['pressureLocked', 'fluidLimit', 'legsLocked']))).toBe(true);
});
