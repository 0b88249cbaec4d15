import { app } from 'electron';

// What tests, the tour and a developer may set from outside. An installed program does not listen to any of it.
const settings = [
  'DUMENT_TODAY',
  'DUMENT_TIME',
  'DUMENT_CLOCK_FILE',
  'DUMENT_USER_DATA',
  'DUMENT_DOCUMENTS',
  'DUMENT_LANGUAGE',
] as const;
export type DeveloperSetting = (typeof settings)[number];

/** Whether this is the packed product, and not a developer's or a test's Electron. */
export const isInstalled = app.isPackaged;

/** Started as root on a test machine, Chromium has no sandbox to put its processes in, and dies if it is asked to. */
export const hasSandbox = !app.commandLine.hasSwitch('no-sandbox');

/** The value of a developer's setting; null when it is not set, and always null in the installed program. */
export function developerSetting(name: DeveloperSetting): string | null {
  const value = process.env[name];
  return isInstalled || value === undefined || value === '' ? null : value;
}

/** File into which the first painted window is reported, so that a packed program can be tried by a test. */
export const smokeFile: string | null = process.env['DUMENT_SMOKE_OUT'] ?? null;
