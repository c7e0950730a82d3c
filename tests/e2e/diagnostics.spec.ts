import os from 'node:os';
import { unanswered } from '../../shared/safety/answers.ts';
import { callFrom, mainViewOf } from './support/call.ts';
import type { Desktop, LaunchOptions } from './support/desktop.ts';
import { dayAndNight, healthFile, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function settingsWindow(desktop: Desktop, options: LaunchOptions = {}) {
  const app = await desktop.launch({ clock: morning, ...options });
  await desktop.tray.click('Settings');
  return app.window('main');
}

test('a test notification is neutral, asks for nothing, and its method is named', async ({ desktop }) => {
  const window = await settingsWindow(desktop);
  expect(await callFrom(window, 'notification.test', undefined)).toEqual({ shownBy: 'D-Bus notification' });
  const { summary, body, actions } = await desktop.notifications.next();
  const words = 'A test: this is how Unknot reaches you';
  expect([summary, body, actions]).toEqual([words, '', [{ key: 'default', label: words }]]);
});

test('where no notification can be shown, the test says so', async ({ desktop }) => {
  await desktop.notifications.behave('absent');
  const window = await settingsWindow(desktop);
  expect(await callFrom(window, 'notification.test', undefined)).toEqual({ shownBy: null });
});

test('diagnostics name what the app stands on', async ({ desktop }) => {
  desktop.notifications.doNotDisturb(false);
  const window = await settingsWindow(desktop);
  await expect.poll(async () => (await mainViewOf(window)).quietSources.doNotDisturb).toBe(true);
  const { text } = await callFrom(window, 'diagnostics.get', undefined);
  expect(text.split('\n').filter((line) => !/^(?:Unknot|Runs on|System|Desktop): /u.test(line))).toEqual([
    'Display server: x11',
    'Tray host: yes',
    'Notification service: Test desktop 1.0',
    'It can do: actions, body, persistence',
    'Display methods: D-Bus notification, node-notifier',
    'Told of reasons to keep quiet: doNotDisturb',
    'Language: en',
    'Shortcuts that do not work: none',
    'Notices: none',
    'Settings that differ from the defaults: none',
    '',
  ]);
  expect(text).toMatch(
    /^Unknot: \S+, not packaged\nRuns on: Electron \d+\S+, Chromium \d+\S+, Node \d+\S+\nSystem: Linux /u,
  );
});

test('diagnostics of a service that does not answer come all the same', async ({ desktop }) => {
  await desktop.notifications.behave('hanging');
  const window = await settingsWindow(desktop);
  const { text } = await callFrom(window, 'diagnostics.get', undefined);
  expect(text).toContain('Notification service: none that answers\n');
});

test('diagnostics hold nothing of the person: neither names and folders nor health, history, hours and routines', async ({
  desktop,
}) => {
  const at = Date.parse('2026-03-01');
  const window = await settingsWindow(desktop, {
    environment: { USER: 'kim.example', LOGNAME: 'kim.example', XDG_CURRENT_DESKTOP: '/home/kim.example' },
    files: {
      ...settingsFile({
        hours: dayAndNight,
        reminders: {
          stretch: { times: ['23:15'], routine: 'R4' },
          water: { bedtime: '22:45', ceilingMl: 1_234 },
        },
        shortcuts: { start: 'Ctrl+Alt+K' },
      }),
      ...healthFile({
        ...unanswered,
        suitability: { at, ticked: ['pregnancy'], cleared: false },
        fluids: { at, ticked: ['toldToLimit'] },
        logsFluids: true,
      }),
    },
  });
  await desktop.tray.click('I just moved');
  const { text } = await callFrom(window, 'diagnostics.get', undefined);
  const person = ['kim.example', os.userInfo().username, os.hostname(), os.homedir(), desktop.folders.root];
  const values = ['12:00', '23:15', '22:45', '1234', '1,234', 'Ctrl', 'Friday', 'fri,', 'hours.', 'New_York'];
  const health = ['ceiling', 'pregnan', 'limit', 'health'];
  const hidden = [...person, ...values, ...health, 'R4', 'R1', 'desk reset', 'moved'];
  expect(hidden.filter((word) => text.includes(word))).toEqual([]);
  expect(text).toContain(
    'Settings that differ from the defaults: reminders.stretch.times, reminders.stretch.routine, ' +
      'reminders.water.bedtime, hours, shortcuts.start\n',
  );
});
