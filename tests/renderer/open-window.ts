import { act, cleanup, configure, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { StrictMode, createElement } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { afterEach, expect, vi } from 'vitest';
import type { Answers, FakeBridge, RecordedCall } from '../../renderer/states/fake-bridge.ts';
import { stateNamed } from '../../renderer/states/all-states.ts';
import type { LivedSituation } from '../../renderer/states/situation.ts';
import { viewInSituation } from '../../renderer/states/view-of.ts';
import { addressOf, bridgeOf } from '../../renderer/states/window-state.ts';
import type { WindowState } from '../../renderer/states/window-state.ts';
import type { ViewStore } from '../../renderer/view-store.ts';
import { viewFor } from '../../shared/window-views.ts';
import { installBridge } from './bridge.ts';
import { completeBrowser } from './browser.ts';
import type { Heard } from './browser.ts';

/** A window of the app in jsdom, with the fake bridge behind it. */
export interface OpenWindow {
  readonly bridge: FakeBridge;
  /** Somebody with a mouse and a keyboard. */
  readonly user: UserEvent;
  /** What can be heard of it. */
  readonly heard: readonly Heard[];
  /** What the window has had the app do, without what it only asks for. */
  readonly done: () => readonly RecordedCall[];
  /** Pushes the view of another situation. */
  readonly publish: (situation: LivedSituation) => Promise<void>;
}

/** Calls that change nothing. */
const QUESTIONS: ReadonlySet<RecordedCall['name']> = new Set([
  'view.get',
  'knots.get',
  'about.get',
  'history.summary',
  'nudge.ready',
]);

/** Something else than the app: loaded anew with each window, as in a process of its own. */
type Content = () => Promise<ComponentType>;

configure({
  // Without styles nothing is hidden, and to look for what is takes most of the time of a query.
  defaultHidden: true,
  // For what never comes. Nothing is timed, and a busy computer takes long.
  asyncUtilTimeout: 20_000,
});

let bridges: FakeBridge[] = [];

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  const refused = bridges.flatMap((bridge) => bridge.refused);
  bridges = [];
  expect(refused, 'calls that main would have refused').toEqual([]);
});

/** The whole window in a named state, just opened: nothing of it is left over from an earlier one. */
export async function openWindow(name: string, answers: Answers = {}): Promise<OpenWindow> {
  return openState(stateNamed(name), answers);
}

/** The same for a state that has no name, or for something else than the app in the window. */
export async function openState(
  state: WindowState,
  answers: Answers = {},
  content: Content | null = null,
): Promise<OpenWindow> {
  const heard = completeBrowser();
  const bridge = installBridge(bridgeOf({ ...state, answers: { ...state.answers, ...answers } }));
  bridges.push(bridge);
  window.history.replaceState(null, '', addressOf(state));
  await renderContent(state.window, content);
  return {
    bridge,
    user: userEvent.setup({ delay: null }),
    heard,
    done: () => bridge.recorded.filter(({ name }) => !QUESTIONS.has(name)),
    publish: (situation) =>
      act(async () => bridge.publish(viewFor(state.window, viewInSituation(situation)))),
  };
}

async function renderContent(name: WindowState['window'], content: Content | null): Promise<void> {
  const { openViewStore } = await import('../../renderer/view-store.ts');
  const store = openViewStore(name);
  store.ask();
  const element = content === null ? await appIn(name, store) : await inProvider(store, await content());
  const { container } = render(createElement(StrictMode, null, element));
  await waitFor(() => expect(container.firstChild).not.toBeNull());
}

async function appIn(name: WindowState['window'], store: ViewStore): Promise<ReactElement> {
  const { App } = await import('../../renderer/App.tsx');
  return createElement(App, { name, store });
}

async function inProvider(store: ViewStore, content: ComponentType): Promise<ReactElement> {
  const { ViewProvider } = await import('../../renderer/ViewProvider.tsx');
  return createElement(ViewProvider, { store, children: createElement(content) });
}

/**
 * Loads the app anew with the next window, as in a process of its own. Only what a module keeps needs it: the forms that are
 * filled in, and the sound that is opened once.
 */
export function forgetModules(): void {
  vi.resetModules();
}

/** From now on time passes only where a test says so. */
export function stopTime(): void {
  vi.useFakeTimers();
  // The one name by which Testing Library knows that time stands still, and moves it on where it waits itself.
  vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
}

export async function passTime(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}
