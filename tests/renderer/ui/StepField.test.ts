// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../renderer/states/all-states.ts';
import type { Answers } from '../../../renderer/states/fake-bridge.ts';
import { openState } from '../open-window.ts';

const GOAL = 'Guide for the day, in ml';
const GLASS = 'My glass, in fl oz';
const MINUTES = 'Minutes between glasses of water';

/** The settings about water, with 60 minutes, 200 ml and 1,600 ml. */
const open = (state = 'water-settings', answers: Answers = {}) =>
  openState({ ...stateNamed(state), page: 'settings' }, answers, async () => {
    const { SavingProvider } = await import('../../../renderer/features/settings/SavingProvider.tsx');
    const { WaterSection } = await import('../../../renderer/features/settings/water/WaterSection.tsx');
    return () => createElement(SavingProvider, { children: () => createElement(WaterSection) });
  });

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** What a screen reader reads of the field besides its name. */
const described = (name: string) =>
  (field(name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.querySelector(`[id="${id}"]`)?.textContent);
const isInvalid = (name: string) => field(name).getAttribute('aria-invalid') === 'true';
const change = (water: object) => ({ name: 'settings.change', argument: { reminders: { water } } });

describe('what a field takes', () => {
  it.each(['45', '45,0', '４５', ' 45 min '])('is understood: %s', async (typed) => {
    const { user, done } = await open();
    await user.clear(field(MINUTES));
    await user.type(field(MINUTES), `${typed}{Enter}`);
    expect(done()).toEqual([change({ everyMinutes: 45 })]);
  });

  it.each(['8,5', '٨٫٥', '۸٫۵', '८.५'])('stands in the field when it is saved: %s', async (typed) => {
    const shown: string[] = [];
    const { user, done } = await open('water-ounces', {
      'settings.change': () => {
        shown.push(field(GLASS).value);
        return { ok: true };
      },
    });
    await user.clear(field(GLASS));
    await user.type(field(GLASS), typed);
    expect(done()).toEqual([]);
    await user.tab();
    expect({ shown, done: done() }).toEqual({ shown: ['8.5'], done: [change({ glassMl: 251 })] });
  });

  it('is not saved again when nothing was typed or it is what holds', async () => {
    const { user, done } = await open();
    await user.click(field(GOAL));
    await user.keyboard('{Enter}');
    await user.clear(field(GOAL));
    await user.type(field(GOAL), '1600 ml{Enter}');
    expect([done(), field(GOAL).value]).toEqual([[], '1600']);
  });
});

describe('what a field refuses', () => {
  it.each([
    ['6,8', '6.8 is not a whole number. It stays at 1600.'],
    ['16,9', '16.9 is not a whole number. It stays at 1600.'],
    ['1,500', '“1,500” can mean 1.5 or 1500. Please type one of the two. It stays at 1600.'],
    ['١،٥٠٠', '“١،٥٠٠” can mean 1.5 or 1500. Please type one of the two. It stays at 1600.'],
    ['2 l', 'Unknot cannot read “2 l” as a number. It stays at 1600.'],
  ])('stays in it with a sentence, and is not saved: %s', async (typed, sentence) => {
    const { user, done } = await open();
    await user.clear(field(GOAL));
    await user.type(field(GOAL), `${typed}{Enter}`);
    await user.tab();
    expect({ shown: field(GOAL).value, isInvalid: isInvalid(GOAL), done: done() }).toEqual({
      shown: typed,
      isInvalid: true,
      done: [],
    });
    expect(described(GOAL)).toContain(sentence);
    expect(screen.getAllByRole('status').map((each) => each.textContent)).toContain(sentence);
  });

  it('can be mended', async () => {
    const { user, done } = await open();
    await user.clear(field(GOAL));
    await user.type(field(GOAL), '1,500{Enter}');
    await user.type(field(GOAL), '{Backspace>5/}1500{Enter}');
    expect(done()).toEqual([change({ goalMl: 1_500 })]);
    expect([isInvalid(GOAL), described(GOAL).length]).toEqual([false, 1]);
  });

  it('gives way to a number that comes from elsewhere', async () => {
    const { user, publish } = await open();
    await user.clear(field(GOAL));
    await user.type(field(GOAL), '1,500{Enter}');
    const { situation } = stateNamed('water-settings');
    await publish({ ...situation, settings: { reminders: { water: { goalMl: 2_000 } } } });
    expect([field(GOAL).value, isInvalid(GOAL)]).toEqual(['2000', false]);
  });
});

describe('the keys', () => {
  it.each([
    ['{ArrowUp}', 61],
    ['{ArrowDown}', 59],
    ['{PageUp}', 65],
    ['{PageDown}', 55],
    ['{Home}', 45],
    ['{End}', 120],
  ])('%s lead to %i, which is read out', async (key, everyMinutes) => {
    const { user, done } = await open();
    await user.click(field(MINUTES));
    await user.keyboard(key);
    expect(done()).toEqual([change({ everyMinutes })]);
    expect(screen.getByRole('alert').textContent).toBe(String(everyMinutes));
  });

  it('go on from what is typed', async () => {
    const { user, done } = await open();
    await user.clear(field(MINUTES));
    await user.type(field(MINUTES), '80{ArrowUp}');
    expect(done()).toEqual([change({ everyMinutes: 81 })]);
  });

  it('select with Shift as in any field', async () => {
    const { user, done } = await open();
    await user.click(field(MINUTES));
    await user.keyboard('{Shift>}{Home}{End}{ArrowUp}{/Shift}');
    expect([done(), field(MINUTES).value]).toEqual([[], '60']);
  });

  it('make no number where there is none', async () => {
    const { user, done } = await open('water-settings-limited');
    await user.click(screen.getByLabelText('Log what I drink against my allowance'));
    await user.keyboard('{ArrowUp}{End}{Enter}');
    expect(done()).toEqual([]);
  });
});
