import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../build/scripts/checkout.ts';
import { settingsFile } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { test } from '../e2e/support/test.ts';
import { dataShots } from './data-shots.ts';
import { firstRunShots } from './first-run-shots.ts';
import { knotsShots } from './knots-shots.ts';
import { safetyShots } from './safety-shots.ts';
import { settingsShots } from './settings-shots.ts';
import { shellShots } from './shell-shots.ts';
import { morning, shots } from './shots.ts';
import { todayShots } from './today-shots.ts';
import { waterShots } from './water-shots.ts';

/*
 * npm run screenshots: every window and state, light and dark, into docs/images; in the smallest window and at twice the
 * text size into .cache/screenshots, to be looked at before a change of the looks is called done.
 */

type Theme = 'light' | 'dark';
type Variant = 'usual' | 'small' | 'large-text';

const folders: Readonly<Record<Variant, string>> = {
  usual: path.join(checkout, 'docs', 'images'),
  small: path.join(checkout, '.cache', 'screenshots', 'small'),
  'large-text': path.join(checkout, '.cache', 'screenshots', 'large-text'),
};

async function dress(app: RunningApp, page: Page, theme: Theme, variant: Variant): Promise<void> {
  const small = page.url().includes('window=player') ? [320, 400] : [480, 400];
  await app.electron.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      const [width = 0, height = 0] = size;
      if (width > 0) window?.setContentSize(width, height);
    },
    // The corner window has the one size that its words need.
    variant === 'small' && !page.url().includes('window=nudge') ? small : [],
  );
  await page.emulateMedia({ colorScheme: theme });
  if (variant === 'large-text') await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  // Two pictures painted: the new size and theme are on the screen.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Turns the player to the end of what it shows. False where there is nothing more to see. */
async function scrollToEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const window = document.querySelector('main')?.parentElement;
    if (!window || window.scrollHeight <= window.clientHeight) return false;
    window.scrollTop = window.scrollHeight;
    return true;
  });
}

async function takePictures(app: RunningApp, page: Page, name: string, variant: Variant): Promise<void> {
  // Colours fade from one theme to the other; the picture is of the end.
  const picture = (file: string) =>
    page.screenshot({
      path: path.join(folders[variant], `${file}.png`),
      fullPage: variant !== 'usual',
      animations: 'disabled',
    });
  for (const theme of ['light', 'dark'] as const) {
    await dress(app, page, theme, variant);
    await picture(`${name}-${theme}`);
  }
  if (variant !== 'usual' && (await scrollToEnd(page))) await picture(`${name}-end`);
}

const all = [
  ...shots,
  ...todayShots,
  ...dataShots,
  ...firstRunShots,
  ...knotsShots,
  ...safetyShots,
  ...settingsShots,
  ...shellShots,
  ...waterShots,
];

for (const { name, at, rate = 1, state = {}, settings = {}, files = {}, take } of all) {
  for (const variant of ['usual', 'small', 'large-text'] as const) {
    test(`${name}, ${variant}`, async ({ desktop }) => {
      mkdirSync(folders[variant], { recursive: true });
      const app = await desktop.launch({
        clock: { start: `2026-03-06T${at}`, rate },
        files: { ...morning({ at, state }), ...settingsFile(settings), ...files },
      });
      await takePictures(app, await take(app, desktop), name, variant);
    });
  }
}
