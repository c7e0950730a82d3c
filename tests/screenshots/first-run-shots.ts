import type { Page } from '@playwright/test';
import { newAppRecord } from '../../electron/main/windows/app-memory.ts';
import { unanswered } from '../../shared/safety/answers.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import { healthFile } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* The first run, from its first screen to the last. */

const files = { ...healthFile(unanswered), 'state/unknot/app.json': JSON.stringify(newAppRecord(false)) };

const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();

/** So many screens after the first one, without a choice. */
const screenAfter = (steps: number) => async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage('Open Unknot')(app, desktop);
  await page.getByText('1 of 5').waitFor();
  for (let step = 0; step < steps; step += 1) await next(page);
  await page.getByText(`${steps + 1} of 5`).waitFor();
  return page;
};

const tick = (page: Page, name: string) => page.getByText(name, { exact: true }).click();

const none = (page: Page) => page.getByRole('button', { name: 'None of these apply' }).click();

const at = '11:10:00';

export const firstRunShots: readonly Shot[] = [
  { name: 'first-run-work', at, files, take: screenAfter(0) },
  {
    name: 'first-run-sit-stand',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(0)(app, desktop);
      await tick(page, 'Sitting and standing in turn');
      await page.getByText('How often do you change?').waitFor();
      return page;
    },
  },
  { name: 'first-run-hours', at, files, take: screenAfter(1) },
  {
    name: 'first-run-hours-none',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(1)(app, desktop);
      for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await tick(page, day);
      await page.getByLabel('To').fill('09:00');
      await page.getByText('No day is ticked').waitFor();
      return page;
    },
  },
  { name: 'first-run-equipment', at, files, take: screenAfter(2) },
  { name: 'first-run-health', at, files, take: screenAfter(3) },
  {
    name: 'first-run-answers',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(3)(app, desktop);
      await tick(page, 'Very loose joints');
      await tick(page, 'Water tablets');
      await next(page);
      await page.getByText('What your answers change').waitFor();
      return page;
    },
  },
  {
    name: 'first-run-emergency',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(3)(app, desktop);
      await tick(page, 'Coughing up blood');
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByText('4 of 5').waitFor();
      return page;
    },
  },
  {
    name: 'first-run-start',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(3)(app, desktop);
      await none(page);
      await page.getByText('5 of 5').waitFor();
      return page;
    },
  },
  {
    name: 'first-run-start-tested',
    at,
    files,
    take: async (app, desktop) => {
      const page = await screenAfter(3)(app, desktop);
      await page.getByRole('button', { name: 'Answer later' }).click();
      await page.getByRole('button', { name: 'Show a test notification' }).click();
      await page.getByText('Did you see it?').waitFor();
      return page;
    },
  },
];
