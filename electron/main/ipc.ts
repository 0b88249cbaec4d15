import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Program } from '#app/program';
import { channel } from '#contract/channel';
import type { Topic } from '#contract/topics';
import { reject } from '#domain/result';

/** Opens the door between window and program: one channel, our own window only, data only. */
export function openDoor(call: Program['call']): void {
  ipcMain.handle(channel.call, (event, name: unknown, input: unknown) => {
    if (!isOurWindow(event) || typeof name !== 'string') return reject('request.unknown', { name: '' });
    return call(name, input);
  });
}

/** Tells every window what may have changed. */
export function announce(topics: readonly Topic[]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel.changed, topics);
}

// Only the top frame of a page we serve ourselves; a frame inside it could be anything.
// Scheme and host, not `origin`: for our own scheme Node's URL gives the origin 'null'.
function isOurWindow({ senderFrame }: IpcMainInvokeEvent): boolean {
  if (senderFrame === null || senderFrame.parent !== null || !URL.canParse(senderFrame.url)) return false;
  const { protocol, host } = new URL(senderFrame.url);
  return protocol === 'app:' && host === 'main';
}
