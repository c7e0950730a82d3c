import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Desktop, LaunchOptions } from './desktop.ts';
import type { RunningApp } from './running-app.ts';

/* The first run as somebody without a mouse goes through it. */

/** The very first start, with the window that opens by itself. */
export async function firstStart(
  desktop: Desktop,
  options: LaunchOptions = {},
): Promise<{ app: RunningApp; window: Page }> {
  const clock = { start: '2026-03-06T09:00:00', rate: 1 };
  const app = await desktop.launch({ clock, ...options, firstRun: 'ahead' });
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Welcome to Unknot' })).toBeFocused();
  return { app, window };
}

/** Presses keys one after the other. */
export async function type(window: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

/** Goes on by Tab until this has the keyboard. */
export async function tabTo(window: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await window.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

/** Enter goes to the screen of this heading, which then has the keyboard. */
export async function enterTo(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name, exact: true })).toBeFocused();
}

/** From the first screen to the questions about health, without a choice. */
export async function enterToHealth(window: Page): Promise<void> {
  for (const name of ['When do you work?', 'What is at hand?', 'A few health questions'])
    await enterTo(window, name);
}
