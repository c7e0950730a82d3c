// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../renderer/states/all-states.ts';
import { openState, openWindow } from '../../open-window.ts';

const command = (name: string) => ({ name: 'player.command', argument: { command: name } });
const LEAVE = { name: 'player.leave', argument: undefined };

describe('a key of the player', () => {
  it.each([
    ['{ArrowLeft}', command('back')],
    ['{ArrowRight}', command('next')],
    ['r', command('redo')],
    ['R', command('redo')],
    ['{Escape}', LEAVE],
  ])('%s does the same as its button', async (key, call) => {
    const { user, done } = await openWindow('player-ready');
    await user.keyboard(key);
    expect(done()).toEqual([call]);
  });

  it('pauses with Space wherever the keyboard is', async () => {
    const { user, done } = await openWindow('player-ready');
    screen.getByRole('button', { name: 'Pause' }).blur();
    await user.keyboard(' ');
    expect(done()).toEqual([command('pause')]);
  });

  it('goes on with Space when it is paused', async () => {
    const { user, done } = await openWindow('player-running');
    screen.getByRole('button', { name: 'Resume' }).blur();
    await user.keyboard(' ');
    expect(done()).toEqual([command('resume')]);
  });

  it('leaves Space to the button that has the focus', async () => {
    const { user, done } = await openWindow('player-ready');
    screen.getByRole('button', { name: 'Next' }).focus();
    await user.keyboard(' ');
    expect(done()).toEqual([command('next')]);
  });

  it.each([
    '{Control>}{ArrowRight}{/Control}',
    '{Alt>}{ArrowRight}{/Alt}',
    '{Meta>}r{/Meta}',
    'x',
    '{Enter}x',
  ])('is not %s without the pause button', async (keys) => {
    const { user, done } = await openWindow('player-ready');
    screen.getByRole('button', { name: 'Pause' }).blur();
    await user.keyboard(keys);
    expect(done()).toEqual([]);
  });

  it('follows the reading direction', async () => {
    const { situation, ...state } = stateNamed('player-ready');
    const { user, done } = await openState({
      ...state,
      situation: { ...situation, told: { language: 'ar' } },
    });
    await user.keyboard('{ArrowLeft}{ArrowRight}');
    expect(done()).toEqual([command('next'), command('back')]);
  });
});

describe('a button of the player', () => {
  it.each([
    ['Back', command('back')],
    ['Pause', command('pause')],
    ['Next', command('next')],
    ['Redo this side', command('redo')],
    ['Done', LEAVE],
  ])('%s', async (name, call) => {
    const { user, done } = await openWindow('player-ready');
    await user.click(screen.getByRole('button', { name }));
    expect(done()).toEqual([call]);
  });

  it('Too sore eases pressure, and is there only while there is pressure', async () => {
    const { user, done } = await openWindow('player-hold');
    await user.click(screen.getByRole('button', { name: 'Too sore' }));
    expect(done()).toEqual([command('tooSore')]);
  });

  it('Too sore is not there beside other exercises', async () => {
    await openWindow('player-running');
    expect(screen.queryByRole('button', { name: 'Too sore' })).toBeNull();
  });

  it('Something feels wrong begins the safety check', async () => {
    const { user, done } = await openWindow('player-ready');
    await user.click(screen.getByRole('button', { name: 'Something feels wrong' }));
    expect(done()).toEqual([
      { name: 'safety.begin', argument: { purpose: 'feelsWrong', leg: null, routine: null } },
    ]);
  });

  it('that pauses has the keyboard from the beginning', async () => {
    await openWindow('player-ready');
    expect(document.activeElement?.textContent).toBe('Pause');
  });
});
