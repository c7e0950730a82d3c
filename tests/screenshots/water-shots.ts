import type { Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import { initialState } from '../../shared/engine/state.ts';
import { SECOND } from '../../shared/time.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import { healthFile } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* Water: what the day and the settings show of it, for people with and without a limit. */

const at = '11:10:00';
const instant = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);

/** A morning on which so much was drunk, by time of the clock. */
const drunk = (drinks: Readonly<Record<string, number>>) => ({
  'state/unknot/engine.json': JSON.stringify({
    ...initialState(instant('10:55:00')),
    lastSeen: instant(at) - 10 * SECOND,
    drinks: Object.entries(drinks).map(([time, ml]) => ({ at: instant(time), ml })),
  }),
});

const answered = Date.parse('2026-03-01');
const limited = { ...unanswered, fluids: { at: answered, ticked: ['kidneyDisease' as const] } };
const logging = {
  ...healthFile({ ...limited, logsFluids: true }),
  ...drunk({ '08:40:00': 700, '09:40:00': 500 }),
};
const allowance = { reminders: { water: { ceilingMl: 1_500 } } };
const inOunces = { look: { units: 'usFlOz' } };

/** The page, turned so that the card with this heading is at the top. */
const turnedTo = (line: string, heading: string) => async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage(line)(app, desktop);
  await page.getByRole('heading', { name: heading, exact: true }).evaluate((element) => {
    // Below the heading of the page, which stays in place.
    element.style.scrollMarginTop = '5rem';
    element.scrollIntoView({ block: 'start' });
  });
  return page;
};
const today = turnedTo('Open Unknot', 'Water');
const inSettings = turnedTo('Settings', 'Water');

/** The card with the foods unfolded. */
const minerals = async (app: RunningApp, desktop: Desktop): Promise<Page> => {
  const page = await today(app, desktop);
  await page.getByRole('button', { name: 'Minerals in food' }).click();
  await page.getByText('Milk', { exact: true }).scrollIntoViewIfNeeded();
  return page;
};

/** The field for the clinician's number, before there is one. */
const allowanceAsked = async (app: RunningApp, desktop: Desktop): Promise<Page> => {
  const page = await inSettings(app, desktop);
  await page.getByText('Log what I drink against my allowance').click();
  await page.getByRole('textbox', { name: 'My allowance for a day, in ml' }).waitFor();
  return page;
};

export const waterShots: readonly Shot[] = [
  { name: 'water-minerals', at, take: minerals },
  { name: 'water-ounces', at, settings: inOunces, take: today },
  {
    name: 'water-stop-for-now',
    at,
    files: drunk({ '10:30:00': 500, '11:00:00': 500 }),
    take: openPage('Open Unknot'),
  },
  {
    name: 'water-above-maximum',
    at,
    files: drunk({ '09:10:00': 2_000, '10:05:00': 700, '10:30:00': 700, '11:00:00': 700 }),
    take: openPage('Open Unknot'),
  },
  { name: 'water-limited', at, files: healthFile(limited), take: today },
  { name: 'water-allowance-near', at, files: logging, settings: allowance, take: today },
  { name: 'water-settings', at, take: inSettings },
  { name: 'water-settings-limited', at, files: healthFile(limited), take: allowanceAsked },
];
