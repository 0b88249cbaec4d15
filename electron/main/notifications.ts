import { Notification } from 'electron';
import { showWindow } from '#electron/main/singleInstance';

export type Notice = { readonly title: string; readonly body: string };

/** A notice of the desktop; a click on it shows the window. Where the desktop has none, nothing happens. */
export function notify(notice: Notice): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: notice.title, body: notice.body });
  shown.add(notification);
  notification.on('click', showWindow);
  notification.on('close', () => shown.delete(notification));
  notification.show();
}

// The click is lost when the notification is collected as garbage before it.
const shown = new Set<Notification>();
