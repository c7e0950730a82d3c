import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { backupText } from '../../shared/backup/backup.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import { HOUR } from '../../shared/time.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* What Settings show of the person's data. */

/** Three years of days with a glass and a break. */
const years = Array.from({ length: 3 * 365 }, (_, day) => {
  const date = new Date(Date.parse('2023-03-07') + day * 24 * HOUR).toISOString().slice(0, 10);
  return [
    `{"version":2,"sequence":${2 * day + 1},"at":"${date}T09:40:00-05:00","record":{"what":"water","kinds":[],"ml":200}}`,
    `{"version":2,"sequence":${2 * day + 2},"at":"${date}T10:11:00-05:00","record":{"what":"moved","kinds":[]}}`,
  ];
});

const backup = backupText({
  at: '2026-03-05T17:04:00-05:00',
  app: '0.1.0',
  settings: defaultSettings,
  health: null,
  history: new Map([['any', years.flat()]]),
});

const chooseBackup = async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage('Settings')(app, desktop);
  const file = path.join(app.folders.home, 'unknot-backup.json');
  writeFileSync(file, backup);
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await desktop.answerFileDialog('Open', file);
  await page.getByRole('heading', { name: 'What is in this backup' }).waitFor();
  return page;
};

const showData = async (page: Page) => {
  await page.getByRole('table').waitFor();
  await page.getByRole('heading', { name: 'Your data' }).evaluate((heading) => heading.scrollIntoView());
  return page;
};

export const dataShots: readonly Shot[] = [
  {
    name: 'main-settings-data',
    at: '11:10:00',
    take: async (app, desktop) => {
      const page = await chooseBackup(app, desktop);
      await page.getByRole('button', { name: 'Replace my data with this backup' }).click();
      await page.getByText('Restored.').waitFor();
      return showData(page);
    },
  },
  {
    name: 'main-settings-data-chosen',
    at: '11:10:00',
    take: async (app, desktop) => showData(await chooseBackup(app, desktop)),
  },
];
