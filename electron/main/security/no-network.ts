import { app } from 'electron';
import type { Session } from 'electron';
import { isAppUrl } from './origin.ts';

/*
 * The app opens no network connection at all. Chromium's own services are switched off, names resolve to nothing, and
 * every request of a window that is not for our own files is cancelled.
 */

/** Must run before the app is ready. */
export function switchOffNetworkServices(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('dns-prefetch-disable');
  if (process.platform === 'linux') keepNetworkCodeInMain();
}

/**
 * What is left of the network code serves our own files, and needs no process of its own, which would cost 16 MB. Measured
 * on Linux only. Features that the person asked for stay.
 */
function keepNetworkCodeInMain(): void {
  const asked = app.commandLine.getSwitchValue('enable-features').split(',').filter(Boolean);
  app.commandLine.appendSwitch('enable-features', [...asked, 'NetworkServiceInProcess2'].join(','));
}

export function blockRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isAppUrl(url) && !url.startsWith('devtools://') });
  });
}
