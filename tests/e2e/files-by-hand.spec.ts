import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configFiles, settingsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Settings that a person has changed by hand, in an editor of another system. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

test('settings with a mark of the encoding, carriage returns and 24:00 are read', async ({ desktop }) => {
  const text = JSON.stringify(
    { version: 1, reminders: { move: { everyMinutes: 45 } }, hours: { fri: [['08:00', '24:00']] } },
    undefined,
    2,
  );
  const files = { 'config/unknot/settings.json': `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n` };
  const app = await desktop.launch({ clock: morning, files });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  const friday = window.getByRole('group', { name: 'Friday', exact: true });
  await expect(friday.getByText('Ends on Saturday, the next day.')).toBeVisible();
  expect(configFiles(app.folders).filter((name) => name.includes('.bad-'))).toEqual([]);
});

test('a wrong value and a name that nobody knows cost nothing else, and are named', async ({ desktop }) => {
  const text = JSON.stringify({
    version: 1,
    colour: 'red',
    reminders: { move: { everyMinutes: 45 } },
    hours: { fri: [['08:00', '25:00']] },
  });
  const app = await desktop.launch({ clock: morning, files: { 'config/unknot/settings.json': text } });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByText('Back as Unknot sets them: “Hours of Friday”.')).toBeVisible();
  await expect(window.getByText('Unknot does not know these names: “colour”.')).toBeVisible();
  const kept = configFiles(app.folders).find((name) => name.startsWith('settings.json.bad-')) ?? '';
  expect(readFileSync(path.join(app.folders.config, 'unknot', kept), 'utf8')).toBe(text);
  expect(settingsOnDisk(app.folders)).toMatchObject({
    reminders: { move: { everyMinutes: 45 } },
    hours: { fri: [['09:00', '17:00']] },
  });
});
