import { contextBridge, ipcRenderer } from 'electron';
import { channel } from '#contract/channel';

/** All that the window can reach. It does not grow with the program: names are checked in main. */
contextBridge.exposeInMainWorld('bridge', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(channel.call, name, input),

  onChanged: (listener: (topics: readonly string[]) => void): (() => void) => {
    const forward = (_event: unknown, topics: readonly string[]) => listener(topics);
    ipcRenderer.on(channel.changed, forward);
    return () => ipcRenderer.off(channel.changed, forward);
  },

  onMenu: (listener: (command: string) => void): (() => void) => {
    const forward = (_event: unknown, command: string) => listener(command);
    ipcRenderer.on(channel.menu, forward);
    return () => ipcRenderer.off(channel.menu, forward);
  },
});
