import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { CALL_CHANNEL, VIEW_CHANNEL } from '../../shared/bridge.ts';
import type { Bridge } from '../../shared/bridge.ts';

/*
 * All that a window gets of Electron. It knows no call by name: main checks the sender, the name and the argument, and
 * the window parses what comes back.
 */
const bridge: Bridge = {
  call: (name, argument) => ipcRenderer.invoke(CALL_CHANNEL, name, argument),
  onView: (listener) => {
    const receive = (_event: IpcRendererEvent, view: unknown) => listener(view);
    ipcRenderer.on(VIEW_CHANNEL, receive);
    return () => void ipcRenderer.off(VIEW_CHANNEL, receive);
  },
};

contextBridge.exposeInMainWorld('unknot', bridge);
