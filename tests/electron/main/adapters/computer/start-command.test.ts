import { expect, test } from 'vitest';
import { startCommand } from '../../../../../electron/main/adapters/computer/start-command.ts';

const appImage = {
  isPackaged: true,
  execPath: '/mounts/Unknotab12/unknot',
  appPath: '/mounts/Unknotab12/resources/app.asar',
};
const installed = {
  isPackaged: true,
  execPath: '/opt/Unknot/unknot',
  appPath: '/opt/Unknot/resources/app.asar',
};

test('an installed app is started by its program', () => {
  expect(startCommand({ ...installed, env: {} })).toEqual(['/opt/Unknot/unknot']);
});

test('an AppImage is started by its file, as what is in it is somewhere else each time', () => {
  const env = { APPIMAGE: '/home/kim/Unknot.AppImage', APPDIR: '/mounts/Unknotab12' };
  expect(startCommand({ ...appImage, env })).toEqual(['/home/kim/Unknot.AppImage']);
});

test('the variables of another AppImage, such as a terminal, are not those of the app', () => {
  const env = { APPIMAGE: '/home/kim/Terminal.AppImage', APPDIR: '/mounts/Termincd34' };
  expect(startCommand({ ...installed, env })).toEqual(['/opt/Unknot/unknot']);
});

test('a portable program of Windows is started by its file too', () => {
  const execPath = String.raw`C:\Users\kim\AppData\Local\Temp\2fA\Unknot.exe`;
  const env = { PORTABLE_EXECUTABLE_FILE: String.raw`D:\Unknot.exe` };
  expect(startCommand({ ...installed, execPath, env })).toEqual([String.raw`D:\Unknot.exe`]);
});

test('an app that is not packaged is started by the Electron that runs it', () => {
  const env = { APPIMAGE: '/home/kim/Editor.AppImage', APPDIR: '/mounts/Editoref56' };
  const running = { isPackaged: false, execPath: '/opt/electron/electron', appPath: '/home/kim/unknot', env };
  expect(startCommand(running)).toEqual(['/opt/electron/electron', '/home/kim/unknot']);
});
