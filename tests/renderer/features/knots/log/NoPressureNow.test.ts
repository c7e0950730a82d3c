// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetModules, openWindow } from '../../../open-window.ts';

beforeEach(forgetModules);

const CHECKED = 'A professional has checked this: Left leg: Middle of the calf';
const button = (name: string) => screen.findByRole('button', { name });
const starts = () => screen.queryAllByRole('button', { name: /^Start on/u });

describe('a knot that must be checked before pressure', () => {
  it('has no start, and is checked only when the person says so twice', async () => {
    const { user, done } = await openWindow('main-knots-without-cause');
    await user.click(await button(CHECKED));
    expect([done(), starts()]).toEqual([[], []]);
    expect(document.activeElement?.textContent).toBe(
      'Has a professional, such as a doctor, looked at this spot?',
    );
    await user.keyboard('{Tab}{Enter}');
    expect(done()).toEqual([{ name: 'knots.checked', argument: { knot: 'new-knot' } }]);
  });

  it('stays as it is when nobody has looked yet', async () => {
    const { user, done } = await openWindow('main-knots-without-cause');
    await user.click(await button(CHECKED));
    await user.click(await button('Not yet'));
    expect([done(), document.activeElement?.ariaLabel]).toEqual([[], CHECKED]);
  });

  it('that was checked by mistake can be taken back at once', async () => {
    const { user, done } = await openWindow('main-knots-without-cause');
    await user.click(await button(CHECKED));
    await user.click(await button('Yes, they have'));
    await user.click(await button('Undo'));
    expect(done().at(-1)).toEqual({ name: 'knots.takeBack', argument: { knot: 'new-knot' } });
  });
});

describe('a knot whose background was not asked', () => {
  it('has the questions in place of a start', async () => {
    const { user, done } = await openWindow('main-knots-background');
    await user.click(await button('Answer the questions'));
    expect([done(), starts()]).toEqual([[{ name: 'knots.ask', argument: { knot: 'new-knot' } }], []]);
  });
});

describe('a severe knot', () => {
  it('leads to the safety check of its leg', async () => {
    const { user, done } = await openWindow('main-knots-severe');
    await user.click(await button('Go to the safety check'));
    expect(done()).toEqual([
      { name: 'safety.begin', argument: { purpose: 'severePain', leg: 'left', routine: null } },
    ]);
  });
});
