import type { Page } from '@playwright/test';
import type { Desktop } from '../e2e/support/desktop.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/*
 * The settings, group by group, and what they say when something is looked for or typed wrong. Not the diagnostics and where
 * the files lie: these tell of the computer that takes the pictures.
 */

const at = '11:10:00';

const openSettings = openPage('Settings');

/** The page with this heading just under the head of the window. */
async function from(page: Page, heading: string): Promise<Page> {
  await page.getByRole('heading', { name: heading, exact: true }).evaluate((element) => {
    element.scrollIntoView();
    window.scrollBy(0, -80);
  });
  return page;
}

const shownFrom = (heading: string) => async (app: RunningApp, desktop: Desktop) =>
  from(await openSettings(app, desktop), heading);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const searched = (query: string) => async (app: RunningApp, desktop: Desktop) => {
  const page = await openSettings(app, desktop);
  await page.getByRole('searchbox').fill(query);
  return page;
};

const nights = {
  hours: {
    mon: [
      ['09:00', '12:30'],
      ['13:15', '17:00'],
    ],
    tue: [['22:00', '06:00']],
    wed: [],
  },
};

export const settingsShots: readonly Shot[] = [
  { name: 'main-settings', at, take: openSettings },
  {
    name: 'main-settings-intervals',
    at,
    take: async (app, desktop) => {
      const page = await openSettings(app, desktop);
      const minutes = page.getByRole('textbox', { name: 'Minutes between calf breaks' });
      await minutes.fill('5');
      await minutes.press('Enter');
      await page.getByText('5 is too low').waitFor();
      return from(page, 'Intervals');
    },
  },
  {
    name: 'main-settings-further',
    at,
    settings: { posture: 'sitStand' },
    take: shownFrom('Changing posture'),
  },
  { name: 'main-settings-hours', at, settings: nights, take: shownFrom('Hours') },
  {
    name: 'main-settings-copy-hours',
    at,
    settings: nights,
    take: async (app, desktop) => {
      const page = await openSettings(app, desktop);
      await press(page, 'Copy the hours of Tuesday');
      await page.getByText('Thursday', { exact: true }).last().click();
      return from(page, 'Tuesday');
    },
  },
  { name: 'main-settings-prompts', at, take: shownFrom('Prompts') },
  { name: 'main-settings-at-hand', at, take: shownFrom('Routines and sound') },
  {
    name: 'main-settings-shortcuts',
    at,
    settings: { shortcuts: { start: 'Ctrl+Alt+B', water: 'W' } },
    take: async (app, desktop) => {
      const page = await openSettings(app, desktop);
      await press(page, 'Set keys: Pause, or resume');
      await page.keyboard.press('p');
      await page.getByText('You type with P').waitFor();
      return from(page, 'Shortcuts from everywhere');
    },
  },
  {
    name: 'main-settings-reset',
    at,
    settings: { reminders: { move: { everyMinutes: 45 } } },
    take: async (app, desktop) => {
      const page = await openSettings(app, desktop);
      await press(page, 'Reset all settings');
      await page.getByText('All settings are as at first.').waitFor();
      return from(page, 'Diagnostics');
    },
  },
  { name: 'main-settings-search', at, take: searched('quiet') },
  { name: 'main-settings-search-none', at, take: searched('treadmill') },
  {
    name: 'main-settings-groups',
    at,
    take: async (app, desktop) => {
      const page = await openSettings(app, desktop);
      // In a wide window the list is there by itself.
      await page.getByRole('button', { name: 'Groups', includeHidden: true }).evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
      });
      return page;
    },
  },
];
