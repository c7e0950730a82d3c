import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { backupText } from '../../shared/backup/backup.ts';
import { healthAnswersSchema } from '../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import { answers } from '../answers.ts';
import type { Desktop } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import { answerNoneTo } from './support/health-questions.ts';
import { choose, knotNoted, marchHistory, openKnots, score } from './support/knots.ts';
import { engineOnDisk, healthFile, settingsFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* What closes a leg or water stays closed: over a restore, a damaged file, a closed check, a restart. A Friday in New York. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const FILE = 'config/unknot/health.json';

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });

function healthOnDisk({ root }: Folders): HealthAnswers {
  return healthAnswersSchema.parse(JSON.parse(readFileSync(path.join(root, FILE), 'utf8')));
}

/** The routines that the tray starts, by their names; none where it has no such lines. */
async function routinesInTray(desktop: Desktop): Promise<string[]> {
  const lines = await desktop.tray.menu();
  const routines = lines.find(({ label }) => label === 'Routines');
  return (routines?.children ?? []).map(({ label }) => label);
}

async function openMain(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Open Unknot');
  return app.window('main');
}

async function restore(desktop: Desktop, window: Page, file: string): Promise<void> {
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await button(window, 'Restore a backup…').click();
  await desktop.answerFileDialog('Open', file);
  await button(window, 'Replace my data with this backup').click();
  await expect(window.getByText('Restored.')).toBeVisible();
}

test('a restored backup in which nothing is closed opens neither a waiting leg nor a fluid limit', async ({
  desktop,
}) => {
  const present = { ...answers({ legs: ['left'], fluids: ['heartFailure'] }), waterStopped: 1 };
  const app = await desktop.launch({ clock: morning, files: healthFile(present) });
  const before = await routinesInTray(desktop);
  const file = path.join(app.folders.home, 'older.json');
  const later = Date.parse('2026-03-05T12:00:00Z');
  const open: HealthAnswers = { ...answers(), fluids: { at: later, ticked: [] } };
  const text = {
    at: '2026-03-05T17:00:00-05:00',
    app: '0.1.0',
    settings: defaultSettings,
    history: new Map(),
  };
  writeFileSync(file, backupText({ ...text, health: open }));
  const window = await openMain(desktop, app);
  await restore(desktop, window, file);

  expect(healthOnDisk(app.folders)).toMatchObject({
    legs: { left: 0, right: null },
    fluids: { at: later, ticked: ['heartFailure'] },
    waterStopped: 1,
  });
  await expect(button(window, 'A professional has checked this: left leg')).toBeVisible();
  expect([before, await routinesInTray(desktop)]).toEqual([[], []]);
  const start = await desktop.startAgain({ args: ['--start', 'R6'] });
  const water = await desktop.startAgain({ args: ['--water', '200'] });
  expect([start.exitCode, water.exitCode, engineOnDisk(app.folders).player]).toEqual([1, 1, null]);
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(window.getByRole('region', { name: 'Water waits for a check' })).toBeVisible();
});

const text = JSON.stringify(answers({ legs: ['left'], fluids: ['heartFailure'] }));
const cleared = JSON.stringify(answers());

for (const [what, damaged, kept] of [
  [
    'cut off after the legs',
    text.slice(0, text.indexOf('"suitability"')),
    { legs: { left: 0, right: null } },
  ],
  [
    'of a newer version',
    cleared.replace('"version":3', '"version":4'),
    { legs: { left: null, right: null } },
  ],
  [
    'edited by hand',
    text.replace('"ticked":["heartFailure"]', '"ticked":["heartFailure","thirst"]'),
    { legs: { left: 0, right: null }, fluids: { at: 0, ticked: ['heartFailure'] } },
  ],
] as const) {
  test(`a health.json that is ${what} opens nothing: what can be read counts, and the rest is asked again`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: morning, files: { [FILE]: damaged } });
    const health = healthOnDisk(app.folders);
    expect(health).toMatchObject(kept);
    expect(health.unread.length).toBeGreaterThan(0);
    const files = readdirSync(path.join(app.folders.config, 'unknot'));
    expect(files.filter((name) => name.startsWith('health.json.bad-')).length).toBe(1);
    const isLegOpen = health.legs.left === null;
    expect(await routinesInTray(desktop)).toEqual(
      isLegOpen ? ['60-second desk reset', 'Seated calf pump'] : [],
    );
    const refused = await desktop.startAgain({ args: ['--start', 'R6'] });
    const water = await desktop.startAgain({ args: ['--water', '200'] });
    expect([refused.exitCode, water.exitCode]).toEqual([1, 1]);
    const window = await openMain(desktop, app);
    const card = isLegOpen ? 'Please answer the health questions again' : 'Your left leg waits for a check';
    await expect(window.getByRole('region', { name: card })).toBeVisible();
  });
}

test('after a file of a newer version all opens again when the questions are answered', async ({
  desktop,
}) => {
  const app = await desktop.launch({
    clock: morning,
    files: { [FILE]: cleared.replace('"version":3', '"version":4') },
  });
  const window = await openMain(desktop, app);
  await button(window, 'Answer again').click();
  // The file was whole, so that only what may have changed is asked, with what a newer version may have closed.
  while (
    (await window.getByRole('button', { name: 'None of these' }).count()) > 0 ||
    (await canStand(window).count()) > 0
  ) {
    const next = (await canStand(window).count()) > 0 ? canStand(window) : button(window, 'None of these');
    await next.click();
  }
  await button(window, 'Close').click();
  await expect(window.getByRole('region', { name: 'Please answer the health questions again' })).toBeHidden();
  expect(healthOnDisk(app.folders).unread).toEqual([]);
  expect((await routinesInTray(desktop)).length).toBeGreaterThan(2);
});

const canStand = (window: Page) => button(window, 'Yes, I can');

/** Notes a throbbing spot that scores 9 on the left leg. */
async function noteNine(window: Page): Promise<void> {
  await button(window, 'Note a tender spot').click();
  await choose(window, 'Which leg is it?', 'Left leg');
  await choose(window, 'Where is it?', 'Middle of the calf');
  await choose(window, 'How does it feel?', 'Throbbing');
  await score(window, '9');
  await choose(window, 'What may have set it off?', 'Sat for a long time');
  await button(window, 'Save this entry').click();
}

test('a throbbing spot of 9 closes its leg until the questions are answered, and leaves the next nudge the two gentlest routines', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const files = {
    ...healthFile(answers()),
    ...settingsFile({ reminders: { stretch: { enabled: false }, water: { enabled: false } } }),
  };
  const app = await desktop.launch({ clock: morning, files });
  const window = await openKnots(desktop, app);
  await noteNine(window);
  await expect(window.getByRole('heading', { name: 'Right now, do you have any of these?' })).toBeVisible();
  await button(window, 'Close').click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('All reminders are off');
  expect(await routinesInTray(desktop)).toEqual([]);
  await app.end();

  const again = await desktop.launch({ clock: { ...morning, start: '2026-03-06T09:05:00' } });
  const later = await openMain(desktop, again);
  await button(later, 'Answer the questions').click();
  await answerNoneTo(later, 'emergency', 'sameDay');
  while ((await button(later, 'None of these').count()) > 0) await button(later, 'None of these').click();
  await button(later, 'Close').click();
  await expect(later.getByRole('region', { name: 'Only gentle routines for your left leg' })).toBeVisible();
  expect(await routinesInTray(desktop)).toEqual(['60-second desk reset', 'Seated calf pump']);
  await again.end();

  const due = await desktop.launch({ clock: { start: '2026-03-06T09:06:00', rate: 60 } });
  const { id, summary } = await desktop.notifications.next(60_000);
  expect(summary).toBe('Time for a calf break');
  desktop.notifications.press(id, 'start');
  await due.window('player');
  expect(['R1', 'R2']).toContain(engineOnDisk(due.folders).player?.routine);
});

test('a check before pressure that is closed at any of its questions starts nothing and answers nothing', async ({
  desktop,
}) => {
  const background = { at: Date.parse('2026-03-06T08:55:00-05:00'), ticked: [], cleared: false };
  const files = {
    ...healthFile({ ...answers(), background }),
    ...settingsFile({ equipment: { roller: true } }),
    ...marchHistory(['2026-03-06T08:50', knotNoted('2026-03-06')]),
  };
  const app = await desktop.launch({ clock: morning, files });
  const window = await openKnots(desktop, app);
  const before = healthOnDisk(app.folders).background;
  for (const asked of [[], ['emergency'], ['emergency', 'sameDay']] as const) {
    await window.getByRole('button', { name: 'Start on the floor' }).click();
    await answerNoneTo(window, ...asked);
    await button(window, 'Close').click();
    expect(engineOnDisk(app.folders).player).toBeNull();
  }
  expect(healthOnDisk(app.folders).background).toEqual(before);
});

test('a tick of the log closes the leg at once, however the check about it ends', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: healthFile(answers()) });
  const window = await openKnots(desktop, app);
  await button(window, 'Note a tender spot').click();
  await choose(window, 'Which leg is it?', 'Right leg');
  await window.getByText('I cannot put weight on the leg').click();
  await button(window, 'Go to the questions').click();
  // The leg waits before anything is answered, and the sign is ticked already.
  expect(healthOnDisk(app.folders).legs.right).not.toBeNull();
  await expect(window.getByRole('checkbox', { name: 'You cannot put weight on it' })).toBeChecked();
  await button(window, 'Close').click();
  expect(await routinesInTray(desktop)).toEqual([]);
  await app.kill();

  const again = await desktop.launch({ clock: morning });
  const later = await openMain(desktop, again);
  await expect(later.getByRole('region', { name: 'Your right leg waits for a check' })).toBeVisible();
  expect(healthOnDisk(again.folders).legs).toEqual({ left: null, right: expect.any(Number) });
});
