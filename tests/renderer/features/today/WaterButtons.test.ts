// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../open-window.ts';

const logged = (ml: number) => ({ name: 'water.log', argument: { ml } });

describe('the buttons for water', () => {
  it.each([
    ['Log a glass (200 ml)', 200],
    ['Log 150 ml', 150],
    ['Log 330 ml', 330],
  ])('%s', async (name, ml) => {
    const { user, done } = await openWindow('main-today-usual');
    await user.click(screen.getByRole('button', { name }));
    expect(done()).toEqual([logged(ml)]);
  });

  it('log with the keyboard as well', async () => {
    const { user, done } = await openWindow('main-today-usual');
    screen.getByRole('button', { name: 'Log a glass (200 ml)' }).focus();
    await user.keyboard('{Enter} ');
    expect(done()).toEqual([logged(200), logged(200)]);
  });

  it('take back the last glass', async () => {
    const { user, done } = await openWindow('main-today-usual');
    await user.click(screen.getByRole('button', { name: 'Take back the last glass' }));
    expect(done()).toEqual([{ name: 'water.undo', argument: undefined }]);
  });

  it('are not there where drinking is limited, but what was logged can be taken back', async () => {
    await openWindow('water-limited');
    expect(screen.queryByRole('button', { name: /Log a glass/u })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take back the last glass' })).not.toBeNull();
  });
});
