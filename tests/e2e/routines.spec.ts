import { routines } from '../../shared/i18n/messages/en-routines.ts';
import type { StepName } from '../../shared/routines/routine.ts';
import { openNudge } from './support/open-nudge.ts';
import {
  countingSince,
  engineOnDisk,
  historyOnDisk,
  recordsOnDisk,
  settingsFile,
} from './support/profile.ts';
import { heardFrom, listenToWindows } from './support/sounds.ts';
import { expect, test } from './support/test.ts';

/* Routines as they are seen, heard and steered. A Friday in New York, working hours from nine. */

const morning = (rate: number) => ({ start: '2026-03-06T09:00:00', rate });
const beforeStretch = (rate: number) => ({ start: '2026-03-06T10:29:58', rate });
const stretchIsDue = (sound = {}) => ({
  ...countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T10:29:50-05:00'),
  ...settingsFile({ reminders: { move: { enabled: false } }, sound }),
});
const withVoice = (sound = {}) => settingsFile({ sound: { voice: true, ...sound } });

const wallStretches = ['straightKneeWallStretch', 'bentKneeWallStretch'] as const;

/** What is heard of the two-part calf stretch from its first get-ready to its end. */
function wholeCalfStretch(): string[] {
  const part = (step: StepName, side: string, switches = false) => {
    const { name, instruction } = routines.steps[step];
    const before = switches
      ? `Switch sides: ${name}, ${side}.`
      : `Get ready: ${name}, ${side}. ${instruction}`;
    return [before, 'chime up', `Go: ${name}, ${side}, 30 seconds.`, 'chime down'];
  };
  // Before anything else is done, the person hears when to stop.
  const [ready = '', ...first] = part('loosenUp', 'Both legs');
  const round = wallStretches.flatMap((step) => [
    ...part(step, 'Left leg'),
    ...part(step, 'Right leg', true),
  ]);
  return [
    `${ready} ${routines.stopLine}`,
    ...first,
    ...round,
    ...round,
    'That was all of it. 270 seconds recorded. The next break is counted from now.',
  ];
}

test('a calf stretch is followed whole without looking: each part is said, and a chime begins and ends it', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const app = await desktop.launch({ clock: beforeStretch(8), files: stretchIsDue({ voice: true }) });
  await listenToWindows(app);
  const player = await openNudge(app, desktop);
  await player.getByRole('button', { name: 'Start' }).click();
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 90_000 });
  expect(await heardFrom(player)).toEqual(wholeCalfStretch());
  expect(historyOnDisk(app.folders).map(({ record }) => record)).toEqual([
    {
      what: 'done',
      routine: 'R6',
      kinds: ['stretch'],
      seconds: 270,
      ofSeconds: 270,
      sides: { left: 120, right: 120, both: 30 },
    },
  ]);
});

for (const [what, sound] of [
  ['with voice and chime switched off', { voice: false, chime: false }],
  ['when the volume is at nothing', { volume: 0 }],
] as const) {
  test(`nothing is heard ${what}`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning(20), files: withVoice(sound) });
    await listenToWindows(app);
    await desktop.tray.click('Routines', '60-second desk reset');
    const player = await app.window('player');
    await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
    expect([await heardFrom(player), recordsOnDisk(app.folders)]).toEqual([[], ['done']]);
  });
}

test('from the beginning of a meeting nothing is heard any more', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning(20), files: withVoice() });
  await listenToWindows(app);
  await desktop.tray.click('Routines', '60-second desk reset');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => heardFrom(player)).toContain('Paused');
  const before = await heardFrom(player);
  await desktop.tray.click('In a meeting', 'Until I say so');
  await expect.poll(() => engineOnDisk(app.folders).meeting).not.toBeNull();
  await player.getByRole('button', { name: 'Resume' }).click();
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
  expect([await heardFrom(player), recordsOnDisk(app.folders)]).toEqual([before, ['done']]);
});

test('a calf stretch is begun, steered, ended and answered for with the keyboard alone', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: beforeStretch(2), files: stretchIsDue() });
  const press = (...keys: string[]) => desktop.screen.pressKey(...keys);
  const position = () => {
    const { part, phase } = engineOnDisk(app.folders).player ?? {};
    return `${part} ${phase}`;
  };
  const player = await openNudge(app, desktop);
  await expect(player.getByRole('button', { name: 'Start' })).toBeFocused();
  await expect.poll(() => desktop.screen.activeTitle()).toBe('Time for a calf stretch');
  await press('space');
  await expect.poll(position).toBe('0 exercise');
  await press('r');
  await expect.poll(position).toBe('0 getReady');
  await press('Right');
  await expect.poll(position).toBe('1 getReady');
  await press('Right');
  await expect.poll(position).toBe('2 getReady');
  await press('Left');
  await expect.poll(position).toBe('1 getReady');
  await press('space');
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  await press('Escape');
  await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible();
  await expect(player.getByRole('button', { name: 'Close' })).toBeFocused();
  // Backwards from there: the right calf, then the left one.
  await press('shift+Tab', 'Right', 'Right', 'Right');
  await press('shift+Tab', 'Right');
  await press('Escape');
  await app.windowClosed('player');
  const [session] = engineOnDisk(app.folders).routines.sessions;
  expect(session).toMatchObject({ routine: 'R6', outcome: 'stopped', comfort: { left: 0, right: 2 } });
});
