import { expect, test } from 'vitest';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { changedSettings } from '../../../../electron/main/computer/diagnostics.ts';
import { limited } from '../backup/backup-desk.ts';
import { FakeComputer } from '../fake-computer.ts';
import { FakeDisplay } from '../fakes.ts';
import type { Bench } from '../fakes.ts';
import { note } from '../health/knot-desk.ts';
import { started } from '../started.ts';
import { changedInAll } from './changed-settings.ts';

/** A person who has something to hide in every place: health, history, and settings that tell of them. */
function fullDesk(): Bench {
  const health: HealthAnswers = { ...limited, logsFluids: true };
  const computer = new FakeComputer([
    new FakeDisplay('D-Bus notification'),
    new FakeDisplay('node-notifier'),
  ]);
  const desk = started({ settings: changedInAll(1_200), health, computer });
  desk.clock.pass(MINUTE);
  desk.unknot.handlers['water.log']({ ml: 234 }, 'main');
  note(desk, { note: 'Since the marathon' });
  return desk;
}

async function diagnostics({ unknot }: Bench): Promise<string> {
  return (await unknot.handlers['diagnostics.get'](undefined, 'main')).text;
}

const names = [
  'posture',
  'reminders.move.enabled',
  'reminders.move.everyMinutes',
  'reminders.stretch.enabled',
  'reminders.stretch.times',
  'reminders.stretch.routine',
  'reminders.water.enabled',
  'reminders.water.everyMinutes',
  'reminders.water.glassMl',
  'reminders.water.goalMl',
  'reminders.water.quietBeforeBedMinutes',
  'reminders.water.bedtime',
  'reminders.posture.enabled',
  'reminders.posture.sitMinutes',
  'reminders.posture.standMinutes',
  'reminders.posture.moveMinutes',
  'hours',
  'naturalBreakMinutes',
  'prompt.style',
  'prompt.holdMinutes',
  'prompt.mergeMinutes',
  'prompt.gapMinutes',
  'prompt.snoozeMinutes',
  'prompt.lapseMinutes',
  'quiet.doNotDisturb',
  'quiet.fullScreen',
  'quiet.cameraOrMicrophone',
  'sound.chime',
  'sound.voice',
  'sound.volume',
  'equipment.wall',
  'equipment.chair',
  'equipment.strap',
  'equipment.roller',
  'equipment.ball',
  'equipment.step',
  'look.theme',
  'look.language',
  'look.units',
  'startAtLogin',
  'shortcuts.start',
  'shortcuts.water',
  'shortcuts.pause',
];

test('tell what the app stands on, and of the person only which settings they have changed', async () => {
  expect(await diagnostics(fullDesk())).toBe(`Unknot: 0.0.0, packaged
Runs on: Electron 33.4.11, Node 20.18.3
System: Linux 6.1.0 x64
Desktop: KDE
Display server: x11
Tray host: yes
Notification service: Plasma 6.2
It can do: body, actions
Display methods: D-Bus notification, node-notifier
Told of reasons to keep quiet: none
Language: xx
Shortcuts that do not work: water (plain), pause (malformed)
Notices: none
Settings that differ from the defaults: ${names.join(', ')}
`);
});

test('tell what does not work, and no more of the files than what is wrong with them', async () => {
  const computer = new FakeComputer();
  const nothingTold = async () => ({
    ...(await new FakeComputer().facts()),
    desktop: null,
    displayServer: null,
    trayHost: false,
    notificationService: null,
  });
  const desk = started({
    settingsKeptAs: 'settings.json.bad-2026-03-06T09-00-00',
    computer: Object.assign(computer, { facts: nothingTold }),
  });
  desk.unknot.doNotDisturbChanges(false);
  expect(await diagnostics(desk)).toBe(`Unknot: 0.0.0, packaged
Runs on: Electron 33.4.11, Node 20.18.3
System: Linux 6.1.0 x64
Desktop: not known
Display server: not known
Tray host: no
Notification service: none that answers
Display methods: none
Told of reasons to keep quiet: doNotDisturb
Language: en
Shortcuts that do not work: none
Notices: fileSetAside
Settings that differ from the defaults: none
`);
});

test('the names of the changed settings are those that differ, and no other', () => {
  const { reminders } = defaultSettings;
  const moved = { ...reminders, move: { ...reminders.move, everyMinutes: 31 } };
  const friday = { ...defaultSettings.hours, fri: [] };
  expect([
    changedSettings(defaultSettings),
    changedSettings({ ...defaultSettings, reminders: moved, hours: friday }),
  ]).toEqual([[], ['reminders.move.everyMinutes', 'hours']]);
});
