import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import { noFluidLimit, settingsFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* Settings for all eyes and hands. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

/** Everything that can be shown is shown. */
const files = {
  ...settingsFile({
    posture: 'sitStand',
    reminders: { stretch: { times: ['10:30', '13:00', '15:30'] }, water: { bedtime: '22:30' } },
    hours: { mon: [['22:00', '06:00']] },
    shortcuts: { start: 'Ctrl+Alt+B', water: 'W' },
  }),
  ...noFluidLimit,
};

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeVisible();
  return window;
}

const press = (window: Page, name: string) => window.getByRole('button', { name, exact: true }).click();

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the settings, whatever is open in them (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files });
    const window = await openSettings(desktop, app);
    await window.emulateMedia({ colorScheme: scheme });
    await expect(window.getByText('People type with these keys')).toBeVisible();
    const all = await axeProblems(window);
    await press(window, 'Copy the hours of Friday');
    await press(window, 'Show the diagnostics');
    await press(window, 'Show all licences');
    await expect(window.getByRole('textbox', { name: 'Licences' })).toBeVisible();
    await window.getByRole('textbox', { name: 'Minutes between calf breaks' }).fill('5');
    await press(window, 'Set keys: Pause, or resume');
    await expect(window.getByText('5 is too low, so it is 15 now.')).toBeVisible();
    const open = await axeProblems(window);
    await window.getByRole('searchbox').fill('hotkey');
    await expect(window.getByText('2 settings found')).toBeVisible();
    const found = await axeProblems(window);
    await window.getByRole('searchbox').fill('treadmill');
    await expect(window.getByText('No setting fits “treadmill”.')).toBeVisible();
    expect([all, open, found, await axeProblems(window)]).toEqual([[], [], [], []]);
  });
}

for (const textSize of ['100%', '200%']) {
  test(`nothing sticks out of the smallest window with text of ${textSize}`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files });
    const window = await openSettings(desktop, app);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(480, 400),
    );
    await window.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    await press(window, 'Copy the hours of Friday');
    await press(window, 'Show the diagnostics');
    await expect(window.getByRole('textbox', { name: 'Diagnostics' })).toBeVisible();
    const sticksOut = () =>
      window.locator('main section').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const edge = card.getBoundingClientRect();
          return Array.from(card.querySelectorAll('*'))
            .filter((each) => each.getBoundingClientRect().right > edge.right + 1)
            .map((each) => each.outerHTML.slice(0, 120));
        }),
      );
    await expect.poll(sticksOut).toEqual([]);
    expect(
      await window.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
}

test('saving moves nothing on the page, and is said in one place', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files });
  const window = await openSettings(desktop, app);
  /** How far each heading lies below the first one. */
  const places = () =>
    window.locator('main h2, main h3').evaluateAll((headings) => {
      const tops = headings.map((each) => each.getBoundingClientRect().top);
      return tops.map((top) => top - (tops[0] ?? 0));
    });
  const before = await places();
  await window.getByText('A foam roller').click();
  await expect(window.getByText('Saved. It holds from now on.')).toBeInViewport();
  expect(await places()).toEqual(before);
  await expect(window.getByText('Saved. It holds from now on.')).toHaveCount(1);
  await expect(window.getByText('Saved. It holds from now on.')).toBeHidden();
  expect(await places()).toEqual(before);
});

test('the whole page can be walked through with Tab, and the keyboard is never lost from sight', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files });
  const window = await openSettings(desktop, app);
  await window.keyboard.press('Control+f');
  const seen: string[] = [];
  for (let stops = 0; stops < 250; stops += 1) {
    await window.keyboard.press('Tab');
    const stop = await window.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { top, bottom } = element.getBoundingClientRect();
      const visible = bottom > 0 && top < innerHeight;
      return { name: element.getAttribute('aria-label') ?? element.textContent, visible };
    });
    if (stop === null || stop.name === 'Today') break;
    expect(stop).toEqual({ name: stop.name, visible: true });
    seen.push(stop.name);
  }
  expect(seen[0]).toBe('Reminders');
  expect(seen.at(-1)).toBe('Show all licences');
  expect(seen).toContain('Copy the hours of Saturday');
});
