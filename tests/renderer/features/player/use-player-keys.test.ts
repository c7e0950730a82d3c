import { expect, it } from 'vitest';
import { meaningOf } from '../../../../renderer/features/player/use-player-keys.ts';

it('gives the keys of the player their meaning, the arrows in reading direction', () => {
  const keys = [' ', 'ArrowLeft', 'ArrowRight', 'r', 'R', 'Escape', 'a'];
  const others = ['redo', 'redo', 'escape', null];
  expect(keys.map((key) => meaningOf(key, false))).toEqual(['toggle', 'back', 'next', ...others]);
  expect(keys.map((key) => meaningOf(key, true))).toEqual(['toggle', 'next', 'back', ...others]);
});
