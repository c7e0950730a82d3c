import { expect, it } from 'vitest';
import {
  forgetWords,
  openedByDeletion,
  waitingOf,
} from '../../../../../renderer/features/settings/health/health-deletion.ts';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../../shared/safety/answers.ts';
import { answers } from '../../../../answers.ts';

const waiting: HealthAnswers = {
  ...unanswered,
  legs: { left: 1, right: null },
  severeKnots: { left: null, right: 1 },
  waterStopped: 1,
};

it('names all that waits, and nothing else', () => {
  expect([waitingOf(waiting), waitingOf(answers({ suitability: ['clot'] }))]).toEqual([
    ['left', 'severeRight', 'water'],
    [],
  ]);
});

it('forgets one thing by its name and several together', () => {
  expect([forgetWords(['severeLeft']), forgetWords(['left', 'water'])]).toEqual(['severeLeft', 'all']);
});

it('opens the gentlest routines that a clot keeps closed, and those of a waiting leg only when it is forgotten', () => {
  const clot = answers({ suitability: ['clot'] });
  const bothLegs = answers({ legs: ['left', 'right'] });
  expect([
    openedByDeletion(clot, false, 0),
    openedByDeletion(bothLegs, false, 0),
    openedByDeletion(bothLegs, true, 0),
  ]).toEqual([
    { routines: ['R1', 'R2'], water: false },
    { routines: [], water: false },
    { routines: ['R1', 'R2'], water: false },
  ]);
});
