import { accessSync, constants, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { AppProcess } from '../e2e/support/process-tree.ts';
import { logOnDisk } from '../e2e/support/profile.ts';
import { executableUnderTest } from './support/lay-out-package.ts';
import { everyHour, expect, test } from './support/test.ts';

const windowClass = 'unknot';

/** A line of what the kernel says of a process, such as `Seccomp`. */
function statusOf({ pid }: AppProcess, field: string): string | undefined {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return new RegExp(`^${field}:\\s*(\\S+)`, 'm').exec(status)?.[1];
}

test('windows run in the sandbox: filtered system calls, namespaces of their own, no switch against it', async ({
  desktop,
}) => {
  desktop.start({ files: everyHour });
  await desktop.tray.click('Open Unknot');
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  const processes = desktop.processes();
  expect(
    processes.filter(({ commandLine }) => /--no-sandbox|--disable-\S*sandbox/.test(commandLine)),
  ).toEqual([]);
  const renderers = processes.filter(({ type }) => type === 'renderer');
  expect(renderers).toHaveLength(1);
  for (const renderer of renderers) {
    expect([statusOf(renderer, 'Seccomp'), statusOf(renderer, 'NoNewPrivs')]).toEqual(['2', '1']);
  }
});

test('no process belongs to root', async ({ desktop }) => {
  desktop.start({ files: everyHour });
  await desktop.tray.item();
  expect(desktop.processes().map((process) => statusOf(process, 'Uid'))).not.toContain('0');
});

test('the fuses are set', async () => {
  // The bytes that stand for a fuse in the executable.
  const [off, on] = ['0', '1'].map((digit) => digit.charCodeAt(0));
  const wire = await getCurrentFuseWire(executableUnderTest());
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
  });
});

test('the package holds our archive, the one file beside it, and no other app', () => {
  const resources = path.join(path.dirname(executableUnderTest()), 'resources');
  const files = readdirSync(resources, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /\.\w+$/.test(name)).toSorted()).toEqual([
    'app.asar',
    'app.asar.unpacked',
    'app.asar.unpacked/out/icons/app.png',
  ]);
});

test('a notification names an icon that other programs can read', async ({ desktop }) => {
  desktop.start({ files: { ...everyHour, 'config/unknot/health.json': 'not JSON' } });
  const { appIcon } = await desktop.notifications.next();
  accessSync(appIcon, constants.R_OK);
  expect(path.basename(appIcon)).toBe('app.png');
});

test('it cannot be run as Node', async ({ desktop }) => {
  desktop.start({ files: everyHour, environment: { ELECTRON_RUN_AS_NODE: '1' } });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
});

test('NODE_OPTIONS has no effect', async ({ desktop }) => {
  const script = path.join(desktop.folders.root, 'slipped-in.cjs');
  const mark = path.join(desktop.folders.root, 'mark');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`);
  const app = desktop.start({
    files: everyHour,
    environment: { NODE_OPTIONS: `--require ${script} --inspect=0` },
  });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
  expect([existsSync(mark), app.output().includes('Debugger listening')]).toEqual([false, false]);
});

for (const argument of [
  '--inspect=0',
  '--inspect-brk=0',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
]) {
  test(`${argument} is refused with exit code 2, and nobody can listen in`, async ({ desktop }) => {
    const { exitCode, output } = await desktop.startAgain({ args: [argument] });
    expect([exitCode, /is not an option of Unknot/u.test(output), /listening on/u.test(output)]).toEqual([
      2,
      true,
      false,
    ]);
  });
}

test('the clock of the tests has no effect', async ({ desktop }) => {
  const app = desktop.start({
    files: everyHour,
    clock: { start: '2026-03-06T09:00:00', rate: 6000 },
  });
  await desktop.tray.click('Pause', 'Until tomorrow');
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Paused until/u);
  const saved = JSON.parse(
    readFileSync(path.join(app.folders.state, 'unknot', 'engine.json'), 'utf8'),
  ) as unknown;
  const until = (saved as { pause: { until: number } }).pause.until;
  expect(until).toBeGreaterThan(Date.now());
  expect(until).toBeLessThan(Date.now() + 49 * 3_600_000);
  expect(logOnDisk(app.folders)).not.toContain('this is for tests');
});

test('node-notifier is found in the archive, and what it says is logged', async ({ desktop }) => {
  await desktop.notifications.behave('absent');
  const app = desktop.start({ files: { ...everyHour, 'config/unknot/health.json': 'not JSON' } });
  await expect.poll(() => logOnDisk(app.folders)).toContain('The node-notifier failed');
  const log = logOnDisk(app.folders);
  expect(log).toContain('The D-Bus notification failed');
  expect(log).toMatch(/The node-notifier failed: .*notify-send[^]*org\.freedesktop\.Notifications/u);
  expect(log).not.toContain('Cannot find');
});
