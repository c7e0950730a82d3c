import { expect, it } from 'vitest';
import { choiceFrom, searchFor } from '../../../renderer/gallery/choice.ts';

const USUAL = { state: 'main-today', theme: 'system', text: '100', direction: 'ltr' };

it.each([
  ['', USUAL],
  ['?state=nudge', { ...USUAL, state: 'nudge' }],
  ['?theme=dark&text=200&direction=rtl', { ...USUAL, theme: 'dark', text: '200', direction: 'rtl' }],
  ['?theme=green&text=3&direction=up', USUAL],
])('the address %j says what is chosen', (search, choice) => {
  expect(choiceFrom(search, 'main-today')).toEqual(choice);
});

it('a choice can be read back from its address', () => {
  const choice = choiceFrom('?state=nudge&theme=dark&text=150&direction=rtl', 'main-today');
  expect(choiceFrom(searchFor(choice), 'main-today')).toEqual(choice);
});
