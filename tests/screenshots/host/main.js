// Electron with one empty window and nothing of Unknot: the pages of the gallery are opened in it.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ autoHideMenuBar: true });
  void window.loadURL('about:blank');
});
