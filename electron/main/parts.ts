import { app } from 'electron';
import type { ProgramParts } from '#app/session';
import { uuidv7 } from '#db/identity';
import { today } from '#electron/main/clock';
import { openContext } from '#electron/main/context';
import type { Log } from '#electron/main/log';
import { userFile } from '#electron/main/paths';
import { developerSetting } from '#electron/main/runtime';

type Given = Pick<ProgramParts, 'shell' | 'workers' | 'announce'>;

/** The machine as the program sees it: folders, clock, ledger files, log; with the desktop's shell and the threads. */
export function desktopParts(log: Log, given: Given): ProgramParts {
  return {
    version: app.getVersion(),
    platform: process.platform,
    documentsFolder: app.getPath('documents'),
    userFile: userFile('dument.json'),
    systemLanguage: developerSetting('DUMENT_LANGUAGE') ?? app.getLocale(),
    openContext: openContext(log),
    today,
    newId: uuidv7,
    millis: () => performance.now(),
    log: log.write,
    report: log.report,
    ...given,
  };
}
