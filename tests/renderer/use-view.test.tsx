// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import type { ComponentType } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ViewProvider } from '../../renderer/ViewProvider.tsx';
import { SettingsPage } from '../../renderer/features/settings/SettingsPage.tsx';
import { EventList } from '../../renderer/features/today/EventList.tsx';
import { NowCard } from '../../renderer/features/today/NowCard.tsx';
import { openViewStore } from '../../renderer/view-store.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import type { AppView } from '../../shared/view.ts';
import { viewFor } from '../../shared/window-views.ts';
import { fakeMain } from './fake-main.ts';
import { eventOf, viewWith } from './view.ts';

afterEach(cleanup);

/** Draws a component, and says how often it or anything in it rendered for a view that changes so. */
async function rendersFor(Content: ComponentType, changes: Partial<AppView>): Promise<number> {
  const main = fakeMain();
  main.answers.set('history.summary', []);
  main.answers.set('about.get', { folders: { config: '', data: '', state: '' } });
  const store = openViewStore('main');
  let renders = 0;
  render(
    <ViewProvider store={store}>
      <Profiler id="content" onRender={() => (renders += 1)}>
        <Content />
      </Profiler>
    </ViewProvider>,
  );
  await act(async () => main.send(viewFor('main', viewWith({}))));
  const before = renders;
  // A copy, as everything that crosses the bridge is one.
  await act(async () => main.send(structuredClone(viewFor('main', viewWith(changes)))));
  return renders - before;
}

const reasonOnly = { reason: 'Next: calf break in 29 min', clock: { at: 60_000, rate: 1 } };

test('a new reason line renders the card that shows it, and nothing of the settings page', async () => {
  expect([await rendersFor(NowCard, reasonOnly), await rendersFor(SettingsPage, reasonOnly)]).toEqual([1, 0]);
});

test('a changed setting renders the settings page', async () => {
  const settings = { ...defaultSettings, naturalBreakMinutes: 7 };
  expect(await rendersFor(SettingsPage, { settings })).toBe(1);
});

test('the list of events renders for a new event, and not for the same events again', async () => {
  const today = [eventOf({ what: 'moved', kinds: [] })];
  expect([await rendersFor(EventList, { today }), await rendersFor(EventList, reasonOnly)]).toEqual([1, 0]);
});
