import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe.ts';
import { firstStart } from './support/first-run.ts';
import { expect, test } from './support/test.ts';

/* The first run for screen readers, in the smallest window and with large text. */

const press = (window: Page, name: string) => window.getByRole('button', { name, exact: true }).click();

/** Goes through all that the first run can show, and looks at each screen with everything on it. */
async function visitAll<Seen>(window: Page, look: () => Promise<Seen>): Promise<Record<string, Seen>> {
  const seen: Record<string, Seen> = {};
  await window.getByText('Sitting and standing in turn').click();
  await expect(window.getByRole('radiogroup', { name: 'How often do you change?' })).toBeVisible();
  seen['work'] = await look();
  await press(window, 'Next');
  await window.getByLabel('To').fill('09:00');
  await expect(window.getByText('A range needs a start and an end that differ.')).toBeVisible();
  seen['hours'] = await look();
  await window.getByLabel('To').fill('17:00');
  await press(window, 'Next');
  seen['equipment'] = await look();
  await press(window, 'Next');
  await window.getByText('Coughing up blood').click();
  await press(window, 'Close');
  await window.getByText('Water tablets').click();
  seen['health'] = await look();
  await press(window, 'Next');
  await expect(window.getByRole('alert')).toContainText('Both legs');
  seen['answers'] = await look();
  await press(window, 'Next');
  await press(window, 'Show a test notification');
  await expect(window.getByText('Did you see it?')).toBeVisible();
  seen['start'] = await look();
  return seen;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the first run (${colorScheme})`, async ({ desktop }) => {
    const { window } = await firstStart(desktop);
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await visitAll(window, () => axeProblems(window))).toEqual({
      work: [],
      hours: [],
      equipment: [],
      health: [],
      answers: [],
      start: [],
    });
  });
}

test('axe finds nothing in the last screen with a routine to show', async ({ desktop }) => {
  const { window } = await firstStart(desktop);
  for (const name of ['Next', 'Next', 'Next', 'None of these apply']) await press(window, name);
  await expect(window.getByText('Nothing you ticked stops a gentle session.')).toBeVisible();
  expect(await axeProblems(window)).toEqual([]);
});

for (const textSize of ['100%', '200%']) {
  test(`every screen can be used in the smallest window, with text of ${textSize}`, async ({ desktop }) => {
    const { app, window } = await firstStart(desktop);
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(480, 400),
    );
    await window.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    const sticksOut = async () => {
      for (const target of await window.locator('button, label').all()) await target.click({ trial: true });
      return window.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    };
    expect(await visitAll(window, sticksOut)).toEqual({
      work: 0,
      hours: 0,
      equipment: 0,
      health: 0,
      answers: 0,
      start: 0,
    });
  });
}

test('a screen reader hears where it is, and of each group what it is about', async ({ desktop }) => {
  const { window } = await firstStart(desktop);
  const heading = window.getByRole('heading', { level: 1 });
  await expect(heading).toHaveAccessibleDescription('1 of 5');
  await expect(window).toHaveTitle('Welcome to Unknot – Unknot');
  await press(window, 'Next');
  await expect(heading).toHaveAccessibleDescription('2 of 5');
  await expect(window.getByRole('group', { name: 'On these days' })).toBeVisible();
  await press(window, 'Next');
  await expect(window.getByRole('group', { name: 'At hand' })).toBeVisible();
  await press(window, 'Next');
  await expect(
    window.getByRole('group', { name: 'Right now, do you have any of these?' }),
  ).toHaveAccessibleDescription('A tick here shows at once what to do.');
});
