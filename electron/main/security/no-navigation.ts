import { app } from 'electron';

/** https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation and the three rules after it. */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
