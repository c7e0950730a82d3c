import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../build/scripts/checkout.ts';
import type { Desktop } from './support/desktop.ts';
import type { RunningApp } from './support/running-app.ts';
import { logOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

async function openMain(desktop: Desktop): Promise<{ app: RunningApp; window: Page }> {
  const app = await desktop.launch();
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  return { app, window };
}

/** A server on this computer, and how often it was reached. */
async function startServer() {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests: () => requests, stop: () => server.close() };
}

test('a window has no Node, and of Electron only the two functions of the bridge', async ({ desktop }) => {
  const { window } = await openMain(desktop);
  const found = await window.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'unknot') as object),
  }));
  expect(found).toEqual({ node: [], bridge: ['call', 'onView'] });
});

test('windows are sandboxed, isolated and without Node', async ({ desktop }) => {
  const { app } = await openMain(desktop);
  const preferences = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron has this method but leaves it out of its types.
      const known = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = known.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  ]);
});

test('the sandbox is off only for a checkout that is started as root, where Chromium has none', async ({
  desktop,
}) => {
  await openMain(desktop);
  const renderer = desktop.processes().find(({ type }) => type === 'renderer');
  expect(renderer?.commandLine.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('nothing in a window reaches the network', async ({ desktop }) => {
  const server = await startServer();
  const { window } = await openMain(desktop);
  const results = await window.evaluate(async (url) => {
    const failed = (work: Promise<unknown>) => work.then(() => 'reached').catch(() => 'refused');
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.body.append(element);
      });
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(url.replace('http', 'ws'));
      opened.addEventListener('open', resolve);
      opened.addEventListener('error', reject);
    });
    return Promise.all([
      failed(fetch(url)),
      failed(loaded(Object.assign(new Image(), { src: url }))),
      failed(loaded(Object.assign(document.createElement('script'), { src: url }))),
      failed(socket),
    ]);
  }, server.url);
  server.stop();
  expect([results, server.requests()]).toEqual([['refused', 'refused', 'refused', 'refused'], 0]);
});

test('not even main can reach the network through the windows’ session', async ({ desktop }) => {
  const server = await startServer();
  const { app } = await openMain(desktop);
  const outcome = await app.electron.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => 'reached',
        () => 'refused',
      ),
    server.url,
  );
  server.stop();
  expect([outcome, server.requests()]).toEqual(['refused', 0]);
});

test('the content security policy refuses scripts and styles that were slipped in', async ({ desktop }) => {
  const { window } = await openMain(desktop);
  const violations = await window.evaluate(async () => {
    const seen: string[] = [];
    const bothSeen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (seen.push(effectiveDirective) === 2) resolve();
      });
    });
    const script = Object.assign(document.createElement('script'), {
      textContent: 'globalThis.slipped = true',
    });
    const style = Object.assign(document.createElement('style'), { textContent: 'body { display: none }' });
    document.head.append(script, style);
    await bothSeen;
    return { seen: seen.toSorted(), slipped: 'slipped' in globalThis };
  });
  expect(violations).toEqual({ seen: ['script-src-elem', 'style-src-elem'], slipped: false });
});

test('using the windows violates no policy', async ({ desktop }) => {
  // Late in the day there is no next break that the tray could name.
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  const problems: string[] = [];
  app.electron.on('window', (page) => {
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
  });
  await desktop.tray.click('Settings');
  const main = await app.window('main');
  await main.getByText('Gentle', { exact: true }).click();
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/calf break/u);
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('a window cannot leave its page or open another', async ({ desktop }) => {
  const { app, window } = await openMain(desktop);
  const before = window.url();
  await window.evaluate(() => {
    globalThis.open('https://example.org/');
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.org/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
    location.href = 'app://unknot/../../package.json';
  });
  // A call that main answers after all that: what was asked before it has been decided.
  await window.evaluate(() => document.title);
  await desktop.tray.tooltip();
  expect([app.windows().length, window.url()]).toEqual([1, before]);
});

test('the protocol serves the built files and nothing else', async ({ desktop }) => {
  const { app } = await openMain(desktop);
  const statuses = await app.electron.evaluate(
    ({ net }, files) =>
      Promise.all(files.map(async (file) => (await net.fetch(`app://unknot/${file}`)).status)),
    [
      'index.html',
      '../main/index.js',
      '%2e%2e/main/index.js',
      '..%2f..%2fpackage.json',
      'nothing.html',
      'index.html%00',
    ],
  );
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404]);
});

test('permissions are refused', async ({ desktop }) => {
  const { window } = await openMain(desktop);
  const answers = await window.evaluate(async () => {
    const refused = (work: Promise<unknown>) => work.then(() => 'granted').catch(() => 'refused');
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      notifications: await Notification.requestPermission(),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    };
  });
  expect(answers).toEqual({ camera: 'refused', notifications: 'denied', geolocation: 'denied' });
});

test('a call with a bad name or argument is refused and logged', async ({ desktop }) => {
  const { app, window } = await openMain(desktop);
  const replies = await window.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'unknot') as {
      call(name: unknown, argument: unknown): Promise<unknown>;
    };
    return [
      await bridge.call('prompt.snooze', { minutes: 7 }),
      await bridge.call('files.delete', undefined),
      await bridge.call({ toString: () => 'view.get' }, undefined).catch(() => 'not sent'),
    ];
  });
  expect(replies).toEqual([
    { ok: false, error: 'prompt.snooze was refused: its argument does not fit.' },
    { ok: false, error: 'A call of an unknown name was refused: files.delete' },
    'not sent',
  ]);
  expect(logOnDisk(app.folders)).toContain('prompt.snooze was refused: its argument does not fit.');
});

test('a call from a frame that is not the page itself is refused and logged', async ({ desktop }) => {
  const { app } = await openMain(desktop);
  const reply = await app.electron.evaluate(
    async ({ BrowserWindow }, preload) => {
      // A window that somebody else opened, with the same preload.
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
      await stranger.loadURL('about:blank');
      const answer: unknown = await stranger.webContents.executeJavaScript(
        "window.unknot.call('view.get', undefined)",
      );
      stranger.destroy();
      return answer;
    },
    path.join(checkout, 'out/preload/index.cjs'),
  );
  expect(reply).toEqual({ ok: false, error: 'A call from an unknown sender was refused.' });
  expect(logOnDisk(app.folders)).toContain('A call from an unknown sender was refused.');
});
