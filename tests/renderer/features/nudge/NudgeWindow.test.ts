// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HEIGHT } from '../../browser.ts';
import { openWindow } from '../../open-window.ts';

const answer = (given: string) => ({ name: 'nudge.answer', argument: { answer: given } });
const CLOSE = { name: 'window.close', argument: undefined };

const names = () => screen.getAllByRole('button').map((button) => button.ariaLabel ?? button.textContent);

describe('the corner window', () => {
  it.each([
    ['Start', answer('start')],
    ['In 5 min', answer('snooze')],
    ['Skip', answer('skip')],
    ['Close', CLOSE],
  ])('%s', async (name, call) => {
    const { user, done } = await openWindow('nudge');
    await user.click(screen.getByRole('button', { name }));
    expect(done()).toEqual([call]);
  });

  it('logs the glass that it asks for', async () => {
    const { user, done } = await openWindow('nudge-water');
    await user.click(screen.getByRole('button', { name: 'Log a glass' }));
    expect(done()).toEqual([answer('water')]);
  });

  it('has what is asked first and the way out last, for the keyboard', async () => {
    const { user } = await openWindow('nudge');
    const reached: (string | null)[] = [];
    while (reached.length < names().length) {
      await user.tab();
      reached.push(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? null);
    }
    expect(reached).toEqual(['Start', 'In 5 min', 'Skip', 'Close']);
  });

  it('closes with Escape', async () => {
    const { user, done } = await openWindow('nudge');
    await user.keyboard('{Escape}');
    expect(done()).toEqual([CLOSE]);
  });

  it('cannot be put off a third time', async () => {
    await openWindow('nudge-longest');
    expect(names()).toEqual(['Start', 'Skip', 'Close']);
  });

  it('tells the app how high it is, and is read out once it is seen', async () => {
    const { bridge } = await openWindow('nudge');
    expect(bridge.recorded.find(({ name }) => name === 'nudge.ready')?.argument).toEqual({ height: HEIGHT });
    expect((await screen.findByRole('alert')).textContent).toBe('Time for a calf break');
  });

  it('is not read out where nobody sees it', async () => {
    await openWindow('nudge', { 'nudge.ready': { accepted: false, why: 'notNow' } });
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});
