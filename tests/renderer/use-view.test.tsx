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
import { event } from '../../renderer/states/day.ts';
import { bridgeWith } from './bridge.ts';
import { viewWith } from './view.ts';

afterEach(cleanup);

/** Draws a component, and says how often it or anything in it rendered for a view that changes so. */
async function rendersFor(Content: ComponentType, changes: Partial<AppView>): Promise<number> {
  const bridge = bridgeWith();
  const store = openViewStore('main');
  let renders = 0;
  render(
    <ViewProvider store={store}>
      <Profiler id="content" onRender={() => (renders += 1)}>
        <Content />
      </Profiler>
    </ViewProvider>,
  );
  await act(async () => bridge.publish(viewFor('main', viewWith({}))));
  const before = renders;
  await act(async () => bridge.publish(viewFor('main', viewWith(changes))));
  return renders - before;
}

const { clock } = viewWith({});
const reasonOnly = { reason: 'Next: calf break in 14 min', clock: { ...clock, at: clock.at + 60_000 } };

test('a new reason line renders the card that shows it, and nothing of the settings page', async () => {
  expect([await rendersFor(NowCard, reasonOnly), await rendersFor(SettingsPage, reasonOnly)]).toEqual([1, 0]);
});

test('a changed setting renders the settings page', async () => {
  const settings = { ...defaultSettings, naturalBreakMinutes: 7 };
  expect(await rendersFor(SettingsPage, { settings })).toBe(1);
});

test('the list of events renders for a new event, and not for the same events again', async () => {
  const today = [event('09:50:00', { what: 'moved', kinds: [] }, 1)];
  expect([await rendersFor(EventList, { today }), await rendersFor(EventList, reasonOnly)]).toEqual([1, 0]);
});
