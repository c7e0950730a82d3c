// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../renderer/states/all-states.ts';
import { openState } from '../open-window.ts';

/** The allowance in the settings of somebody with a limit of so many millilitres. */
const open = (ceilingMl: number, units: 'ml' | 'usFlOz' = 'ml') => {
  const state = stateNamed('water-allowance-near');
  const settings = { reminders: { water: { ceilingMl } }, look: { units } };
  return openState(
    { ...state, page: 'settings', situation: { ...state.situation, settings } },
    {},
    async () => {
      const { SavingProvider } = await import('../../../renderer/features/settings/SavingProvider.tsx');
      const { WaterSection } = await import('../../../renderer/features/settings/water/WaterSection.tsx');
      return () => createElement(SavingProvider, { children: () => createElement(WaterSection) });
    },
  );
};

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^My allowance for a day/u });
const button = (name: string) => screen.getByRole('button', { name });
const question = () => screen.queryByRole('group', { name: /Did your own clinician/u })?.textContent ?? null;
const saved = (ceilingMl: number) => ({ name: 'health.logFluids', argument: { ceilingMl } });

const typed = async (text: string, ...[ceilingMl, units]: Parameters<typeof open>) => {
  const window = await open(ceilingMl, units);
  await window.user.clear(field());
  await window.user.type(field(), `${text}{Enter}`);
  return window;
};

describe('a number that differs from the last by more than half', () => {
  it.each([
    ['499', 1_000],
    ['1501', 1_000],
    ['4998', 500],
  ])('%s after %i is asked once more, stands in the field, and is not saved', async (text, last) => {
    const { done } = await typed(text, last);
    expect([done(), field().value, question()]).toEqual([
      [],
      text,
      `Your number was ${last} ml. Did your own clinician change it to ${text} ml?Yes, use ${text} mlNo, keep ${last} ml`,
    ]);
    expect(document.activeElement?.textContent).toContain('Did your own clinician');
  });

  it('holds after a yes, and the keyboard is back in the field', async () => {
    const { user, done } = await typed('4998', 1_000);
    await user.click(button('Yes, use 4998 ml'));
    expect([done(), question(), document.activeElement]).toEqual([[saved(4_998)], null, field()]);
  });

  it.each([
    ['a no', (user: { click: (target: Element) => Promise<void> }) => user.click(button('No, keep 1000 ml'))],
    ['Escape', (user: { keyboard: (keys: string) => Promise<void> }) => user.keyboard('{Escape}')],
  ])('is forgotten after %s', async (_what, say) => {
    const { user, done } = await typed('4998', 1_000);
    await say(user);
    expect([done(), question(), field().value, document.activeElement]).toEqual([[], null, '1000', field()]);
  });

  it('gives way to another one that is near', async () => {
    const { user, done } = await typed('4998', 1_000);
    await user.clear(field());
    await user.type(field(), '1200{Enter}');
    expect([done(), question()]).toEqual([[saved(1_200)], null]);
  });

  it('is asked for in ounces too, to a tenth', async () => {
    const { done } = await typed('169', 500, 'usFlOz');
    expect([done(), question()]).toEqual([
      [],
      'Your number was 16.9 fl oz. Did your own clinician change it to 169 fl oz?Yes, use 169 fl ozNo, keep 16.9 fl oz',
    ]);
  });

  it.each(['{End}', '{Home}'])('is asked for when a key leads to it: %s', async (key) => {
    const { user, done } = await open(1_000);
    await user.click(field());
    await user.keyboard(key);
    expect([done(), question() === null]).toEqual([[], false]);
  });
});

describe('a number that is near', () => {
  it.each([
    ['500', 1_000, 500],
    ['501', 1_000, 501],
    ['1499', 1_000, 1_499],
    ['1500', 1_000, 1_500],
  ])('is saved at once: %s after %i', async (text, last, ceilingMl) => {
    const { done } = await typed(text, last);
    expect([done(), question()]).toEqual([[saved(ceilingMl)], null]);
  });

  it('may have a comma in ounces: what was 169 once is 16.9', async () => {
    const { done } = await typed('16,9', 600, 'usFlOz');
    expect([done(), question()]).toEqual([[saved(500)], null]);
  });
});

describe('a number that no clinician can mean', () => {
  it.each([
    ['99', '99 is not from 100 to 5000. It stays at 1000.'],
    ['5001', '5001 is not from 100 to 5000. It stays at 1000.'],
    ['1,234', '“1,234” can mean 1.234 or 1234. Please type one of the two. It stays at 1000.'],
  ])('is neither corrected nor asked for: %s', async (text, sentence) => {
    const { done } = await typed(text, 1_000);
    expect([done(), question(), screen.getAllByRole('status').map((each) => each.textContent)]).toEqual([
      [],
      null,
      [sentence],
    ]);
  });
});
