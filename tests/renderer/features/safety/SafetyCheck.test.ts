// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../open-window.ts';

const answer = (block: string, ticked: readonly string[], leg: string | null = null, notSure = false) => ({
  name: 'safety.answer',
  argument: { block, ticked, notSure, leg },
});
const CLOSE = { name: 'safety.close', argument: undefined };

const press = (name: string) => screen.getByRole('button', { name });
const tick = (name: RegExp) => screen.getByRole('checkbox', { name });

describe('a question of the safety check', () => {
  it('answers that none of the signs is there', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(press('None of these'));
    expect(done()).toEqual([answer('emergency', [])]);
  });

  it('answers with what is ticked, and with nothing that was ticked by mistake', async () => {
    const { user, done } = await openWindow('safety-emergency');
    const [first, second] = screen.getAllByRole('checkbox') as [HTMLElement, HTMLElement];
    await user.click(second);
    await user.click(first);
    await user.click(second);
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('emergency', ['breathless'])]);
  });

  it('sends nothing before the person goes on', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(done()).toEqual([]);
  });

  it('is answered with the keyboard alone', async () => {
    const { user, done } = await openWindow('safety-emergency');
    screen.getAllByRole('checkbox')[0]?.focus();
    await user.keyboard(' ');
    press('Continue').focus();
    await user.keyboard('{Enter}');
    expect(done()).toEqual([answer('emergency', ['breathless'])]);
  });

  it('asks for the leg of a sign of today, and takes both where none is named', async () => {
    const { user, done } = await openWindow('safety-today');
    expect(screen.queryByRole('radiogroup', { name: 'Which leg is it?' })).toBeNull();
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', ['swelling'], 'both')]);
  });

  it('takes the leg that is named', async () => {
    const { user, done } = await openWindow('safety-today');
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    await user.click(screen.getByRole('radio', { name: 'Right leg' }));
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', ['swelling'], 'right')]);
  });

  it('takes a doubt for an answer', async () => {
    const { user, done } = await openWindow('safety-today');
    await user.click(tick(/I am not sure/u));
    await user.click(press('Continue'));
    expect(done()).toEqual([answer('sameDay', [], 'both', true)]);
  });

  it.each([
    ['tells people under 18 whom to ask, on the first screen', 'safety-first', 1],
    ['does not say so again at the next ones', 'safety-balance', 0],
    ['does not say so where something feels wrong', 'safety-emergency', 0],
  ])('of the health questions %s', async (_, state, times) => {
    await openWindow(state);
    const lines = screen.queryAllByText('If you are under 18, ask an adult or a clinician first.');
    expect(lines).toHaveLength(times);
  });

  it.each([
    ['Yes, I can', []],
    ['No, or I am not sure', ['unsteady']],
  ])('about balance: %s', async (name, ticked) => {
    const { user, done } = await openWindow('safety-balance');
    await user.click(press(name));
    expect(done()).toEqual([answer('balance', ticked)]);
  });

  it('leads one question back, but not from the first', async () => {
    const { user, done } = await openWindow('safety-balance');
    await user.click(press('Back'));
    expect(done()).toEqual([{ name: 'safety.back', argument: undefined }]);
  });

  it('is closed by its button and by Escape', async () => {
    const { user, done } = await openWindow('safety-emergency');
    await user.click(press('Close'));
    await user.keyboard('{Escape}');
    expect(done()).toEqual([CLOSE, CLOSE]);
  });
});

describe('a card of the safety check', () => {
  it('of an emergency is closed by saying that help is called, and offers no start', async () => {
    const { user, done } = await openWindow('safety-card-emergency');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    await user.click(press('I am calling'));
    expect(done()).toEqual([CLOSE]);
  });

  it('that stops nothing starts what was asked for', async () => {
    const { user, done } = await openWindow('safety-card-start');
    await user.click(press('Start'));
    expect(done()).toEqual([{ name: 'safety.start', argument: undefined }]);
  });

  it('is said at once', async () => {
    await openWindow('safety-card-today');
    expect(screen.getByRole('alert').textContent).toContain('Left leg');
  });
});
