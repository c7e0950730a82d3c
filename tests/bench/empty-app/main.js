import path from 'node:path';
import { app, BrowserWindow, Menu, Tray } from 'electron';

/* The least that an app with a tray item and a window can be: what Unknot is measured against. */

const icon = path.join(import.meta.dirname, 'icons', 'tray', 'counting.png');

// An address that holds the page itself: the fuses that both apps have keep pages from being loaded as files.
const page = `data:text/html;charset=utf-8,${encodeURIComponent(
  '<!doctype html><html lang="en"><title>Empty</title><body style="display: grid; place-items: center; height: 90vh">This page has one line of text.',
)}`;

function openWindow() {
  const window = new BrowserWindow({ width: 960, height: 720, show: false, autoHideMenuBar: true });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(page);
}

Menu.setApplicationMenu(null);
app.on('window-all-closed', () => undefined);
// Electron is not ready before this module has been read to its end, so there is no waiting here.
void app.whenReady().then(() => {
  const tray = new Tray(icon);
  tray.setToolTip('Empty');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open', click: openWindow },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
});
