// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openState, openWindow } from '../../open-window.ts';
import { stateNamed } from '../../../../renderer/states/all-states.ts';

const card = (name: string) => within(screen.getByRole('region', { name }));
const asked = (recorded: readonly { readonly name: string }[]) =>
  recorded.filter(({ name }) => name === 'knots.get').length;

/** Every region of the page that is about health. */
const ABOUT_HEALTH =
  /check|Questions about|health questions|gentle routines|Get this spot|closed|changed\?|pressure\?/u;

describe('the card about health on Today', () => {
  it.each([
    ['main-today-water-stopped', 'Water waits for a check', 'Open Settings, Health', '#settings-health'],
    ['main-today-leg-waits', 'Your left leg waits for a check', 'Open Settings, Health', '#settings-health'],
    ['main-today-injury', 'Only gentle routines are open', 'Open Settings, Health', '#settings-health'],
    ['main-today-knot-advice', 'Get this spot looked at', 'Open the log of knots', '#knots'],
    [
      'main-today-severe-answered',
      'Only gentle routines for your left leg',
      'Open the log of knots',
      '#knots',
    ],
  ])('of %s leads to the page where it is answered', async (state, title, link, to) => {
    await openWindow(state);
    await screen.findByRole('region', { name: title });
    expect(card(title).getByRole('link', { name: link }).getAttribute('href')).toBe(to);
  });

  it.each([
    [
      'main-today-severe-knot',
      'Questions about your left leg are open',
      'Answer the questions',
      'severePain',
      'left',
    ],
    ['main-today-unread', 'Please answer the health questions again', 'Answer again', 'first', null],
    ['main-today-unanswered', 'A few health questions', 'Answer the health questions', 'first', null],
  ])('of %s begins the questions, with the keyboard alone', async (state, title, button, purpose, leg) => {
    const { user, done } = await openWindow(state);
    card(title).getByRole('button', { name: button }).focus();
    await user.keyboard('{Enter}');
    expect(done()).toEqual([{ name: 'safety.begin', argument: { purpose, leg, routine: null } }]);
  });

  it('says why and until when', async () => {
    await openWindow('main-today-leg-waits');
    const said = card('Your left leg waits for a check').getAllByText(/./u, { selector: 'p' });
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'On March 5, 2026 you noted something that a professional should look at.',
      'Routines that use this leg stay closed. This ends when you say that a professional has checked it.',
    ]);
  });

  it('names the routines that stay open', async () => {
    await openWindow('main-today-unread');
    expect(
      card('Please answer the health questions again').getByText(
        /only “60-second desk reset” and “.+” are open/u,
      ),
    ).not.toBeNull();
  });

  it('stands alone, even where everything calls for it', async () => {
    await openState({ ...stateNamed('main-settings-health-all-closed'), page: 'today', steps: [] });
    const regions = screen
      .getAllByRole('region')
      .map((region) => within(region).getByRole('heading').textContent);
    expect(regions.filter((name) => ABOUT_HEALTH.test(name))).toEqual(['Water waits for a check']);
  });

  it('leads to the group of the settings, with the keyboard at its heading', async () => {
    const { user } = await openWindow('main-today-leg-waits');
    await user.click(screen.getByRole('link', { name: 'Open Settings, Health' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Health'));
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('the log of knots on Today', () => {
  it('is not asked while no knot is open', async () => {
    const { bridge } = await openWindow('main-today-leg-waits');
    expect(asked(bridge.recorded)).toBe(0);
  });

  it('is asked where one is open, and what it advises is shown', async () => {
    const { bridge } = await openWindow('main-today-knot-advice');
    await screen.findByRole('region', { name: 'Get this spot looked at' });
    expect(asked(bridge.recorded)).toBeGreaterThan(0);
  });

  it('that cannot be read leaves the page as it is', async () => {
    const { bridge } = await openWindow('main-today-knot-advice', {
      'knots.get': () => {
        throw new Error('unreadable');
      },
    });
    await waitFor(() => expect(asked(bridge.recorded)).toBeGreaterThan(0));
    expect(screen.queryByRole('region', { name: 'Get this spot looked at' })).toBeNull();
  });
});
