// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../renderer/states/all-states.ts';
import { openWindow } from '../../open-window.ts';

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const command = (name: string) => ({ name: 'player.command', argument: { command: name } });

describe('the question after a hold', () => {
  it('is a heading that has the keyboard, and is announced', async () => {
    await openWindow('player-spot');
    expect([document.activeElement?.textContent, screen.getAllByRole('status')[0]?.textContent]).toEqual([
      'How sore is the spot now?',
      'How sore is the spot now? 0 is not sore at all, 10 is as sore as can be. Take your weight off while you answer.',
    ]);
  });

  it('sends a number only once it is confirmed', async () => {
    const { user, done } = await openWindow('player-spot');
    expect(button('Continue').disabled).toBe(true);
    await user.click(screen.getByRole('radio', { name: '7' }));
    await user.click(screen.getByRole('radio', { name: '3' }));
    expect(done()).toEqual([]);
    await user.click(button('Continue'));
    expect(done()).toEqual([{ name: 'player.scoreSpot', argument: { score: 3 } }]);
  });

  it('is answered with the keyboard alone, and no arrow key leaves the question', async () => {
    const { user, done } = await openWindow('player-spot');
    await user.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowLeft}{Tab}{Enter}');
    expect(done()).toEqual([{ name: 'player.scoreSpot', argument: { score: 1 } }]);
  });

  it('is passed over by its button', async () => {
    const { user, done } = await openWindow('player-spot');
    await user.click(button('Go on without an answer'));
    expect(done()).toEqual([command('next')]);
  });

  it('can be paused by Space, ended by Escape, and left for the safety check', async () => {
    const { user, done } = await openWindow('player-spot');
    await user.keyboard(' {Escape}');
    await user.click(button('Something feels wrong'));
    expect(done()).toEqual([
      command('pause'),
      { name: 'player.leave', argument: undefined },
      { name: 'safety.begin', argument: { purpose: 'feelsWrong', leg: null, routine: null } },
    ]);
  });
});

describe('the offer of the extra weight', () => {
  it('says how long it takes, and begins with no button under the keyboard', async () => {
    await openWindow('player-spot-weight');
    expect(document.activeElement?.textContent).toBe('Add more weight, once?');
    expect(
      screen.getByText(
        'At 3 or less you may rest your other ankle on top. More pressure is not more benefit. It comes after the next step, for 30 seconds.',
      ),
    ).toBeDefined();
  });

  it.each([
    ['Add it', { name: 'player.addWeight', argument: undefined }],
    ['Skip it', command('next')],
  ])('%s', async (name, call) => {
    const { user, done } = await openWindow('player-spot-weight');
    await user.click(button(name));
    expect(done()).toEqual([call]);
  });

  it('takes the place of the question, with the keyboard at its heading', async () => {
    const { publish } = await openWindow('player-spot');
    await publish(stateNamed('player-spot-weight').situation);
    expect(document.activeElement?.textContent).toBe('Add more weight, once?');
  });

  it('once taken, the routine has a step more', async () => {
    await openWindow('player-weight');
    expect([
      screen.getByRole('heading', { level: 1 }).textContent,
      screen.getByRole('progressbar').ariaValueText,
    ]).toEqual(['Extra weight', 'Step 5 of 9']);
  });
});
