import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { CALL_CHANNEL } from '../../../shared/bridge.ts';
import type { Reply } from '../../../shared/ipc.ts';
import { WINDOW_NAMES } from '../ports.ts';
import type { WindowName } from '../ports.ts';

type Answerer = (caller: WindowName | null, name: unknown, argument: unknown) => Promise<Reply>;

/**
 * The one channel on which windows call main. Only the main frame of one of our windows counts as a caller.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function openCallChannel(isOurs: (url: string) => boolean, answer: Answerer): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, argument: unknown) =>
    answer(callerOf(event, isOurs), name, argument),
  );
}

function callerOf(
  { sender, senderFrame }: IpcMainInvokeEvent,
  isOurs: (url: string) => boolean,
): WindowName | null {
  if (senderFrame === null || senderFrame !== sender.mainFrame || !isOurs(senderFrame.url)) return null;
  if (BrowserWindow.fromWebContents(sender) === null) return null;
  const name = new URL(senderFrame.url).searchParams.get('window');
  return WINDOW_NAMES.find((known) => known === name) ?? null;
}
