import path from 'node:path';
import { BrowserWindow, app, dialog } from 'electron';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { BackupDialogs } from '../ports.ts';

const filters = [{ name: 'JSON', extensions: ['json'] }];

/** The system's own dialogs, in its own words. They never stop main, so reminders go on while one is open. */
export const backupDialogs: BackupDialogs = {
  async chooseTarget(suggestedName) {
    const options: SaveDialogOptions = {
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      filters,
      properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
    };
    const window = askingWindow();
    const { canceled, filePath } =
      window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : filePath;
  },
  async chooseSource() {
    const options: OpenDialogOptions = {
      defaultPath: app.getPath('documents'),
      filters,
      properties: ['openFile', 'dontAddToRecent'],
    };
    const window = askingWindow();
    const { canceled, filePaths } =
      window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  },
};

/** The window that the person has just used. */
function askingWindow(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
}
