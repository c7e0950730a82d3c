// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/App.tsx';
import type { Answers, FakeBridge } from '../../../renderer/states/fake-bridge.ts';
import { openViewStore } from '../../../renderer/view-store.ts';
import { viewFor } from '../../../shared/window-views.ts';
import { startPlayer } from '../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { AppView, WindowViews } from '../../../shared/view.ts';
import { bridgeWith, failing } from '../bridge.ts';
import { viewWith } from '../view.ts';

/* A view that does not fit makes the content throw, as any error in a component would. */

beforeEach(() => {
  // React says there what the boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Name = keyof WindowViews;

/** The view of another window. */
const unfitFor = (name: Name) => viewFor(name === 'nudge' ? 'player' : 'nudge', viewWith({}));

/** A window whose content has failed, after a view in which all was well, if there was one. */
async function failedWindow(name: Name, changes: Partial<AppView> | null, answers: Answers = {}) {
  const view = viewFor(name, viewWith(changes ?? {}));
  const bridge = bridgeWith({ 'view.get': changes === null ? failing : view, ...answers });
  const store = openViewStore(name);
  if (changes !== null) bridge.publish(view);
  await act(async () => render(<App name={name} store={store} />));
  await act(async () => (changes === null ? store.ask() : bridge.publish(unfitFor(name))));
  return bridge;
}

const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const said = () => screen.getAllByRole('alert').map(({ textContent }) => textContent);
const press = (label: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name: label })));
const callsOf = ({ recorded }: FakeBridge, wanted: string) =>
  recorded.filter(({ name }) => name === wanted).map(({ argument }) => argument);

const nudge = { title: 'Time for a calf break', buttons: [] };
const player = startPlayer('R1', FULL_FORM, 0);

describe.each([
  ['main', {}, 'This window stopped working', ['Try again', 'Copy details']],
  ['player', { player }, 'This window stopped working', ['Try again', 'Copy details', 'Close']],
  [
    'nudge',
    { nudge },
    'This reminder could not be shown',
    ['Try again', 'Copy details', 'Open Unknot', 'Close'],
  ],
] as const)('the %s window that fails', (name, changes, title, offered) => {
  test('says so, with the keyboard at its heading, and offers a way on', async () => {
    await failedWindow(name, changes);
    const heading = screen.getByRole('heading', { name: title });
    expect([document.activeElement === heading, buttons()]).toEqual([true, offered]);
  });

  test('says so too when there never was a view', async () => {
    await failedWindow(name, null);
    expect([screen.getByRole('heading').textContent, buttons()]).toEqual([title, offered]);
  });

  test('is drawn again by Try again, with a view that it asks for', async () => {
    await failedWindow(name, changes);
    await press('Try again');
    expect(screen.queryByRole('heading', { name: title })).toBe(null);
  });

  test('reports the error, and copies it on demand', async () => {
    const bridge = await failedWindow(name, changes);
    await press('Copy details');
    const [report] = callsOf(bridge, 'window.failed') as { message: string; stack: string }[];
    expect(report?.message).toMatch(/^Error: The view does not fit: [a-z]/u);
    expect(report?.stack).toMatch(/^at ViewProvider/u);
    expect(callsOf(bridge, 'text.copy')).toEqual([{ text: `${report?.message}\n${report?.stack}\n` }]);
  });
});

describe('a routine in a player that fails', () => {
  test('is paused, and the screen says so', async () => {
    const bridge = await failedWindow('player', { player });
    expect([callsOf(bridge, 'player.command'), said()[0]]).toEqual([
      [{ command: 'pause' }],
      expect.stringContaining('The routine is paused.'),
    ]);
  });

  test('that cannot be paused is said to go on until the window is closed', async () => {
    await failedWindow('player', { player }, { 'player.command': failing });
    expect(said()[0]).toContain('The routine could not be paused. Close this window to end it.');
  });

  test('is not spoken of where there is none', async () => {
    await failedWindow('player', {});
    expect(said()[0]).not.toContain('routine');
  });

  test.each([
    ['Close', () => press('Close')],
    ['Escape', () => act(async () => fireEvent.keyDown(window, { key: 'Escape' }))],
  ])('ends by %s, with the window', async (_what, close) => {
    const bridge = await failedWindow('player', { player });
    await close();
    expect(callsOf(bridge, 'window.close')).toEqual([undefined]);
  });
});

describe('a safety check in a window that fails', () => {
  test('has the words of its cards said all the same, and can be closed', async () => {
    const safety = { is: 'cards' as const, cards: ['emergency' as const], leg: null, start: null };
    const bridge = await failedWindow('main', { safety });
    expect(said()[0]).toContain('emergency number');
    await press('Close the check');
    expect(callsOf(bridge, 'safety.close')).toEqual([undefined]);
  });

  test('is said to be still open at a question', async () => {
    const safety = {
      is: 'question' as const,
      purpose: 'feelsWrong' as const,
      block: 'emergency' as const,
      leg: null,
      ticked: [],
      opens: null,
      number: 1,
      of: 2,
    };
    await failedWindow('main', { safety, player });
    expect([
      said()[0]?.includes('The safety check is still open.'),
      said()[0]?.includes('A routine goes on'),
    ]).toEqual([true, true]);
  });
});
