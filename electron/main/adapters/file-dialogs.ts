import path from 'node:path';
import { BrowserWindow, app, dialog } from 'electron';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileDialogs } from '../ports.ts';

/** The system's own dialogs. They do not block main, so reminders go on while one is open. */
export const fileDialogs: FileDialogs = {
  async chooseTarget(suggestedName) {
    const options: SaveDialogOptions = {
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      filters: only(path.extname(suggestedName).slice(1)),
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
      filters: only('json'),
      properties: ['openFile', 'dontAddToRecent'],
    };
    const window = askingWindow();
    const { canceled, filePaths } =
      window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  },
};

function only(extension: string): FileFilter[] {
  return [{ name: extension.toUpperCase(), extensions: [extension] }];
}

/** The window that the dialog belongs to: the one that the person has just used. */
function askingWindow(): BrowserWindow | null {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? null;
}
