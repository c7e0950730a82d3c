import { engineOnDisk, noFluidLimit, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

test('a command is done by the running app, which answers in one line, and is saved by then', async ({
  desktop,
}) => {
  await desktop.launch({ clock: morning, files: noFluidLimit });
  const paused = await desktop.startAgain({ args: ['--pause', 'until', '16:00'] });
  expect([paused.exitCode, paused.output.includes('Paused until 16:00.\n')]).toEqual([0, true]);
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 16:00');
  const resumed = await desktop.startAgain({ args: ['--resume', '--json'] });
  expect(resumed.output).toContain('{"accepted":true,"message":"No longer paused.","status":"Next: ');
  const drunk = await desktop.startAgain({ args: ['--water', '200'] });
  expect(drunk.output).toContain('Logged 200 ml. Today: 200 ml.\n');
  expect(engineOnDisk(desktop.folders).drinks.map(({ ml }) => ml)).toEqual([200]);
  expect(recordsOnDisk(desktop.folders)).toEqual(['paused', 'resumed', 'water']);
});

test('--start opens the player', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const { exitCode, output } = await desktop.startAgain({ args: ['--start', 'R1'] });
  expect([exitCode, output.includes('Started: 60-second desk reset.\n')]).toEqual([0, true]);
  const player = await app.window('player');
  await expect(player.getByText('60-second desk reset').first()).toBeVisible();
});

test('a command that is refused says why, ends with exit code 1 and changes nothing', async ({ desktop }) => {
  await desktop.launch({ clock: morning });
  const before = engineOnDisk(desktop.folders);
  const water = await desktop.startAgain({ args: ['--water', '200'] });
  const start = await desktop.startAgain({ args: ['--start', 'R7'] });
  expect([water.exitCode, start.exitCode]).toEqual([1, 1]);
  expect(water.output).toContain('Whether something limits your fluids is not answered yet.');
  expect(start.output).toContain(
    'This routine begins with a safety check. Go through it in the window of Unknot.\n',
  );
  expect([engineOnDisk(desktop.folders).drinks, recordsOnDisk(desktop.folders)]).toEqual([before.drinks, []]);
});

test('a wrong value gives a clear line and exit code 2, and disturbs nothing', async ({ desktop }) => {
  await desktop.launch({ clock: morning });
  const { exitCode, output } = await desktop.startAgain({ args: ['--pause', '45m'] });
  expect([
    exitCode,
    output.includes('--pause takes 30m, 1h, 2h, until HH:MM, tomorrow or until-resumed.'),
  ]).toEqual([2, true]);
  expect(await desktop.tray.tooltip()).toMatch(/^Next: /u);
});
