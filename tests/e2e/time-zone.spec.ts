import { historyOnDisk, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Time zones that the app cannot name: it starts all the same, by the right offset, and says so in its windows. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

const UNNAMED = [
  [
    'newer than the zone data',
    'America/Coyhaique',
    '-03:00',
    'Unknot does not know your time zone, America/Coyhaique, so it uses UTC-03:00 for your hours.',
  ],
  ['empty', '', '+00:00', 'Your computer has no time zone set, so Unknot uses UTC for your hours.'],
  [
    'a rule',
    'UTC-3',
    '+03:00',
    'Unknot does not know your time zone, UTC-3, so it uses UTC+03:00 for your hours.',
  ],
  [
    'a rule that the engine takes for UTC',
    'CET-1CEST,M3.5.0,M10.5.0/3',
    '+01:00',
    'Unknot does not know your time zone, CET-1CEST,M3.5.0,M10.5.0/3, so it uses UTC+01:00 for your hours.',
  ],
] as const;

for (const [kind, TZ, offset, sentence] of UNNAMED)
  test(`a zone that is ${kind} counts by its offset, in all windows and in the history`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: morning, environment: { TZ } });
    expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
    await desktop.tray.click('I just moved');
    await expect
      .poll(() => historyOnDisk(app.folders).map(({ at }) => at.slice(0, 13) + at.slice(19)))
      .toEqual([`2026-03-06T09${offset}`]);
    await desktop.tray.click('Open Unknot');
    const window = await app.window('main');
    await expect(window.getByText(sentence)).toBeVisible();
    await expect(window.getByText('Friday, March 6, 2026')).toBeVisible();
    for (const page of ['Knots', 'Settings', 'Today']) {
      await window.getByRole('link', { name: page, exact: true }).click();
      await expect(window.getByRole('heading', { level: 1, name: page })).toBeVisible();
    }
  });

test('a path to a zone is that zone, without a word', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: morning,
    environment: { TZ: ':/usr/share/zoneinfo/Asia/Tokyo' },
    files: settingsFile({ reminders: { move: { everyMinutes: 45 } } }),
  });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await desktop.tray.click('I just moved');
  await expect.poll(() => historyOnDisk(app.folders).map(({ at }) => at.slice(19))).toEqual(['+09:00']);
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.getByText('time zone')).toHaveCount(0);
});
