import { app } from 'electron';
import type { Session } from 'electron';
import { isAppUrl } from './origin.ts';

/*
 * The app opens no network connection at all. Chromium's own services are switched off, names resolve to nothing, and
 * every request of a window that is not for our own files is cancelled.
 */

/** Must run before the app is ready. */
export function switchOffNetworkServices(): void {
  // Nothing comes from a network, so the code for it needs no process of its own: that saves 9 MB all day.
  const asked = app.commandLine.getSwitchValue('enable-features');
  const features = ['NetworkServiceInProcess2', ...(asked === '' ? [] : [asked])];
  app.commandLine.appendSwitch('enable-features', features.join(','));
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('dns-prefetch-disable');
}

export function blockRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isAppUrl(url) && !url.startsWith('devtools://') });
  });
}
