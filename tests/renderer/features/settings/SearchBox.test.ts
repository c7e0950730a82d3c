// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { createElement, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { stateNamed } from '../../../../renderer/states/all-states.ts';
import { openState, openWindow } from '../../open-window.ts';

const box = () => screen.getByLabelText('Search the settings');
const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

/** The box without the settings, which take long to draw. */
const openBox = () =>
  openState(stateNamed('main-settings'), {}, async () => {
    const { SearchBox } = await import('../../../../renderer/features/settings/SearchBox.tsx');
    return function Search() {
      const [query, setQuery] = useState('');
      return createElement(SearchBox, { query, onChange: setQuery });
    };
  });

describe('the search of the settings', () => {
  it('leaves only the groups in which something fits, and all of them once it is cleared', async () => {
    const { user } = await openWindow('main-settings');
    const all = headings();
    box().focus();
    await user.paste('chime');
    expect(headings()).toEqual(['Routines and sound']);
    expect(screen.queryByText('1 setting found')).not.toBeNull();
    await user.click(screen.getByLabelText('Clear the search'));
    expect(headings()).toEqual(all);
  });

  it('says so when nothing fits', async () => {
    const { user } = await openWindow('main-settings');
    box().focus();
    await user.paste('treadmill');
    expect([headings(), screen.queryByText('No setting fits “treadmill”.') !== null]).toEqual([[], true]);
  });
});

describe('the search box', () => {
  it.each(['{Control>}f{/Control}', '{Meta>}f{/Meta}'])('is reached by %s', async (keys) => {
    const { user } = await openBox();
    await user.keyboard(keys);
    expect(document.activeElement).toBe(box());
  });

  it.each(['f', '{Control>}{Shift>}f{/Shift}{/Control}', '{Control>}{Alt>}f{/Alt}{/Control}'])(
    'is not reached by %s',
    async (keys) => {
      const { user } = await openBox();
      await user.keyboard(keys);
      expect(document.activeElement).not.toBe(box());
    },
  );

  it('is cleared by Escape', async () => {
    const { user } = await openBox();
    await user.type(box(), 'chime{Escape}');
    expect(box()).toHaveProperty('value', '');
  });

  it('keeps the keyboard when its button clears it', async () => {
    const { user } = await openBox();
    await user.type(box(), 'chime');
    await user.click(screen.getByLabelText('Clear the search'));
    expect([box(), (box() as HTMLInputElement).value]).toEqual([document.activeElement, '']);
  });
});
