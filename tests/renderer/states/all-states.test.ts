// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ALL_STATES, stateNamed } from '../../../renderer/states/all-states.ts';
import { takeSteps } from '../../../renderer/states/take-steps.ts';
import { forgetModules, openState } from '../open-window.ts';

describe('the named states', () => {
  it.each(ALL_STATES)('$name can be reached, and shows its window', async (state) => {
    // The page keeps what was filled in for as long as its process lives.
    if (state.page === 'knots') forgetModules();
    await openState(state);
    await act(() => takeSteps(state.steps ?? [], document));
    expect(document.querySelector('h1')?.textContent).not.toBe('');
  });

  it('have a name of their own each', () => {
    expect(new Set(ALL_STATES.map(({ name }) => name)).size).toBe(ALL_STATES.length);
  });

  it('are of every window', () => {
    expect(new Set(ALL_STATES.map((state) => state.window))).toEqual(new Set(['main', 'player', 'nudge']));
  });

  it('are found by their names alone', () => {
    expect(() => stateNamed('no-such-state')).toThrow('no-such-state');
  });
});
