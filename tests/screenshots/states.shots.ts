import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../build/scripts/checkout.ts';
import { CORNER_SIZE, LEAST_SIZES, USUAL_SIZES } from '../../electron/main/adapters/windows/window-looks.ts';
import { ALL_STATES } from '../../renderer/states/all-states.ts';
import type { WindowState } from '../../renderer/states/window-state.ts';
import { openInGallery, test } from './gallery-page.ts';

/*
 * npm run screenshots: every named state, light and dark, into docs/images; in the smallest window and at twice the text
 * size into .cache/screenshots, to be looked at before a change of the looks is called done.
 */

type Variant = 'usual' | 'small' | 'large-text';

const FOLDERS: Readonly<Record<Variant, string>> = {
  usual: path.join(checkout, 'docs', 'images'),
  small: path.join(checkout, '.cache', 'screenshots', 'small'),
  'large-text': path.join(checkout, '.cache', 'screenshots', 'large-text'),
};

/** The corner window is as high as its words. */
async function sizeFor(page: Page, window: WindowState['window'], variant: Variant) {
  if (window !== 'nudge') return (variant === 'small' ? LEAST_SIZES : USUAL_SIZES)[window];
  return page.evaluate((size) => {
    const card = document.querySelector('main');
    return { ...size, height: card?.offsetHeight ?? 0 };
  }, CORNER_SIZE);
}

/** Two pictures painted: what has changed is on the screen. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Scrolls the player to the end of what it shows. False where there is nothing more to see. */
async function scrollToEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const window = document.querySelector('main')?.parentElement;
    if (!window || window.scrollHeight <= window.clientHeight) return false;
    window.scrollTop = window.scrollHeight;
    return true;
  });
}

for (const { name, window } of ALL_STATES) {
  for (const variant of ['usual', 'small', 'large-text'] as const) {
    test(`${name}, ${variant}`, async ({ electronPage: page }) => {
      // Colours fade from one theme to the other; the picture is of the end.
      const picture = (file: string) =>
        page.screenshot({
          path: path.join(FOLDERS[variant], `${file}.png`),
          fullPage: variant !== 'usual',
          animations: 'disabled',
        });
      await page.setViewportSize(window === 'nudge' ? CORNER_SIZE : USUAL_SIZES[window]);
      const text = variant === 'large-text' ? '200' : '100';
      await openInGallery(page, { state: name, theme: 'system', text, direction: 'ltr' });
      await page.setViewportSize(await sizeFor(page, window, variant));
      // Nothing is under the pointer.
      await page.mouse.move(0, 0);
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme });
        await painted(page);
        await picture(`${name}-${theme}`);
      }
      if (variant !== 'usual' && (await scrollToEnd(page))) await picture(`${name}-end`);
    });
  }
}
