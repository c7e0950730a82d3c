// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../../renderer/states/all-states.ts';
import { forgetModules, openWindow } from '../../../open-window.ts';
import type { OpenWindow } from '../../../open-window.ts';

beforeEach(forgetModules);

const press = (name: string) => screen.getByRole('button', { name });
const note = () => screen.getByRole('textbox', { name: 'A note, if you like' });

/** A form in which a word is typed. */
async function typed(name: string, button: string): Promise<OpenWindow> {
  const opened = await openWindow(name);
  await opened.user.click(await screen.findByRole('button', { name: button }));
  await opened.user.type(note(), 'Up');
  return opened;
}

async function goTo(page: string): Promise<void> {
  await act(async () => {
    window.location.hash = page;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('what is filled in about a tender spot', () => {
  it('is still there after the person has looked at the log', async () => {
    const { user } = await typed('main-knots-empty', 'Note a tender spot');
    await user.click(press('Back to the log'));
    await user.click(press('Note a tender spot'));
    expect(note()).toHaveProperty('value', 'Up');
  });

  it('is still there, its form open, after another page', async () => {
    await typed('main-knots-empty', 'Note a tender spot');
    await goTo('today');
    await goTo('knots');
    expect(await screen.findByRole('textbox', { name: 'A note, if you like' })).toHaveProperty('value', 'Up');
  });

  it('is still there, its form open, after a safety check', async () => {
    const { publish } = await typed('main-knots-empty', 'Note a tender spot');
    const { situation } = stateNamed('main-knots-empty');
    await publish({ ...situation, told: stateNamed('safety-emergency').situation.told ?? {} });
    expect(screen.queryByRole('textbox')).toBeNull();
    await publish(situation);
    expect(await screen.findByRole('textbox', { name: 'A note, if you like' })).toHaveProperty('value', 'Up');
  });

  it('belongs to the spot that it is about', async () => {
    const { user } = await typed('main-knots', 'Note it again');
    await user.click(press('Back to the log'));
    await user.click(press('Note a tender spot'));
    expect(note()).toHaveProperty('value', '');
  });

  it('is gone with the window', async () => {
    await typed('main-knots-empty', 'Note a tender spot');
    cleanup();
    forgetModules();
    const { user } = await openWindow('main-knots-empty');
    await user.click(await screen.findByRole('button', { name: 'Note a tender spot' }));
    expect(note()).toHaveProperty('value', '');
  });
});
