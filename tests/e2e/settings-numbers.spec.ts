import type { Locator, Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import { settingsSchema } from '../../shared/settings/schema.ts';
import type { Desktop } from './support/desktop.ts';
import { healthFile, noFluidLimit, settingsFile, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* The comma in every number field: what is typed is taken as the person meant it, or refused in words, and never made larger. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

const MINUTES: Readonly<Record<string, number>> = {
  'Minutes between calf breaks': 30,
  'Minutes sitting': 30,
  'Minutes standing': 10,
  'Minutes away that count as a break': 5,
  'Minutes to wait for a pause in typing': 5,
  'Minutes within which two prompts become one': 5,
  'Least minutes between two prompts': 15,
  'Minutes until a prompt without an answer ends': 10,
  'Minutes between glasses of water': 60,
  'Quiet minutes before bedtime': 120,
};

/** Every field is there: the minutes, the glass and the guide. */
const everyField = (changes: Record<string, unknown> = {}) => ({
  ...noFluidLimit,
  ...settingsFile({ posture: 'sitStand', reminders: { water: { bedtime: '23:00' } }, ...changes }),
});

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeVisible();
  return window;
}

const numberField = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true });
const waterOnDisk = ({ folders }: RunningApp) =>
  (settingsOnDisk(folders) as { reminders: { water: object } }).reminders.water;

/** Types over what stands in the field, key by key, and leaves it. */
async function typeOver(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(text);
  await field.press('Tab');
}

test('in whole numbers a comma is refused, and so is what can be two numbers', async ({ desktop }) => {
  // Thirty-six times a field is typed into.
  test.setTimeout(120_000);
  const app = await desktop.launch({ clock: morning, files: everyField() });
  const window = await openSettings(desktop, app);
  const fields = { ...MINUTES, 'My glass, in ml': 200, 'Guide for the day, in ml': 1_600 };
  // No field is left out.
  await expect(window.locator('input[aria-roledescription="Number field"]')).toHaveCount(
    Object.keys(fields).length,
  );
  for (const [name, holds] of Object.entries(fields)) {
    const field = numberField(window, name);
    for (const [typed, why] of [
      ['6,8', '6.8 is not a whole number.'],
      ['16,9', '16.9 is not a whole number.'],
      ['1,500', '“1,500” can mean 1.5 or 1500. Please type one of the two.'],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(field).toHaveAccessibleDescription(new RegExp(`${why} It stays at ${holds}\\.`, 'u'));
      await expect(field).toHaveValue(typed);
    }
  }
  // Whatever was sent before it would be on the disk by then.
  await typeOver(numberField(window, 'Guide for the day, in ml'), '1700');
  await expect.poll(() => waterOnDisk(app)).toMatchObject({ goalMl: 1_700 });
  expect(settingsOnDisk(app.folders)).toEqual(
    settingsSchema.parse({
      posture: 'sitStand',
      reminders: { water: { bedtime: '23:00', goalMl: 1_700 } },
    }),
  );
});

test('digits and signs of other scripts are understood, and shown in those of the region', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: everyField() });
  const window = await openSettings(desktop, app);
  const goal = numberField(window, 'Guide for the day, in ml');
  for (const [typed, goalMl] of [
    ['١٥٠٠', 1_500],
    ['۱٬۶۰۰', 1_600],
    ['१७००', 1_700],
    ['1 800 ml', 1_800],
    ['1900,0', 1_900],
  ] as const) {
    await typeOver(goal, typed);
    await expect(goal).toHaveValue(String(goalMl));
    await expect.poll(() => waterOnDisk(app)).toMatchObject({ goalMl });
  }
});

test('in ounces a comma is taken', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: everyField({ look: { units: 'usFlOz' } }) });
  const window = await openSettings(desktop, app);
  const glass = numberField(window, 'My glass, in fl oz');
  await typeOver(glass, '8,5');
  await expect(glass).toHaveValue('8.5');
  await expect.poll(() => waterOnDisk(app)).toMatchObject({ glassMl: 251 });
  await typeOver(glass, '16,9');
  await expect(window.getByText('16.9 is too high, so it is 11.8 now.')).toBeVisible();
  await typeOver(glass, '6,85');
  await expect(window.getByText('6.85 has more than one digit after the point.')).toBeVisible();
  await typeOver(numberField(window, 'Guide for the day, in fl oz'), '60,5');
  await expect(window.getByText('60.5 is not a whole number. It stays at 54.')).toBeVisible();
  await typeOver(glass, '6,8');
  await expect.poll(() => waterOnDisk(app)).toMatchObject({ glassMl: 201, goalMl: 1_600 });
});

test('a clinician’s number keeps its comma, and one far from the last is asked once more', async ({
  desktop,
}) => {
  const limited = {
    ...unanswered,
    fluids: { at: Date.parse('2026-03-01'), ticked: ['heartFailure' as const] },
  };
  const files = { ...healthFile(limited), ...settingsFile({ look: { units: 'usFlOz' } }) };
  const app = await desktop.launch({ clock: morning, files });
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await window.getByText('Log what I drink against my allowance').click();
  const allowance = numberField(window, 'My allowance for a day, in fl oz');
  await typeOver(allowance, '1,500');
  await expect(allowance).toHaveAccessibleDescription(/can mean 1\.5 or 1500.* Nothing is saved yet\./u);
  await typeOver(allowance, '16,9');
  await expect(window.getByText('0 of 16.9 fl oz of your allowance')).toBeVisible();
  await window.getByRole('link', { name: 'Change it in Settings' }).click();
  await typeOver(allowance, '169');
  const question = window.getByRole('group', {
    name: 'Your number was 16.9 fl oz. Did your own clinician change it to 169 fl oz?',
  });
  await expect(question).toBeVisible();
  await expect(allowance).toHaveValue('169');
  await window.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(allowance).toHaveValue('16.9');
  await expect(allowance).toBeFocused();
  await typeOver(allowance, '6,8');
  await window.getByRole('button', { name: 'Yes, use 6.8 fl oz' }).click();
  await expect.poll(() => waterOnDisk(app)).toMatchObject({ ceilingMl: 201 });
  await typeOver(allowance, '3,3');
  await expect(window.getByText('3.3 is not from 3.4 to 169.1. It stays at 6.8.')).toBeVisible();
  await typeOver(allowance, '7,5');
  await expect.poll(() => waterOnDisk(app)).toMatchObject({ ceilingMl: 222 });
});
