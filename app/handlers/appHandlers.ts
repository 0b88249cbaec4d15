import { createLedger } from '#app/commands/createLedger';
import { endTrial } from '#app/commands/endTrial';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { fillDemo } from '#app/demo/fillDemo';
import { openLedgerFolder, settle } from '#app/ledgerDoor';
import { isTrial } from '#app/letters/pageLook';
import { companyOf, emptyCompany } from '#app/queries/company';
import { defaultPreferences } from '#app/queries/settingsView';
import { checkLedger } from '#app/checkLedger';
import { reading } from '#app/queries/reading';
import type { Session } from '#app/session';
import { catchUpNow } from '#app/tick';
import { setupSteps, type SetupStep } from '#app/setupSteps';
import type { Output, Request } from '#contract/api';
import type { Language } from '#domain/country';
import { backupLedger } from '#db/backup';
import { folderName, freeFolder } from '#db/userFile';
import { ok, reject, type Result } from '#domain/result';

type Names =
  | 'app.status'
  | 'app.setLook'
  | 'app.confirmDate'
  | 'app.openDocumentation'
  | 'ledger.pickFolder'
  | 'ledger.create'
  | 'ledger.open'
  | 'ledger.createDemo'
  | 'ledger.close'
  | 'ledger.showFolder'
  | 'ledger.backup'
  | 'ledger.check'
  | 'trial.end'
  | 'setup.step';

/** What the window asks about the program itself and the ledgers of this computer. */
export function appHandlers(session: Session): Pick<Handlers, Names> {
  const { shell } = session.parts;
  return {
    'app.status': () => ok(status(session)),
    'app.setLook': ({ language, theme }) => {
      session.saveLook({ ...(language === undefined ? {} : { language }), ...(theme === undefined ? {} : { theme }) });
      return ok({});
    },
    'app.confirmDate': fromLedger(session, (ctx) => {
      catchUpNow(session, ctx, true);
      return ok({});
    }),
    'app.openDocumentation': async ({ topic }) => {
      await shell.openDocumentation(topic);
      return ok({});
    },
    'ledger.pickFolder': async ({ purpose }) => {
      const folder = await shell.pickFolder(purpose);
      return ok(folder === null ? null : { token: session.tokenOf(folder), fileName: folderName(folder) });
    },
    'ledger.create': (request) => createIn(session, request),
    'ledger.open': ({ token }) => {
      const folder = session.folderOf(token);
      return folder === null ? reject('ledger.notThere') : openLedgerFolder(session, folder);
    },
    'ledger.createDemo': (request) => createDemo(session, request),
    'ledger.close': () => {
      session.close();
      return ok({});
    },
    ...openLedgerHandlers(session),
  };
}

type OpenNames = 'ledger.showFolder' | 'ledger.backup' | 'ledger.check' | 'trial.end' | 'setup.step';

function openLedgerHandlers(session: Session): Pick<Handlers, OpenNames> {
  return {
    'ledger.showFolder': fromLedgerLater(session, async (ctx) => {
      if (ctx.ledger.folder !== null) await session.parts.shell.showFolder(ctx.ledger.folder);
      return ok({});
    }),
    'ledger.backup': fromLedgerLater(session, (ctx) => backup(session, ctx)),
    'ledger.check': view(session, (ctx) => {
      const { checks, ok: isSound } = checkLedger(ctx);
      return { ok: isSound, checks: checks.map((check) => ({ ...check })) };
    }),
    'trial.end': fromLedger(session, endTrial),
    'setup.step': fromLedger(session, (ctx, { step }) => {
      ctx.ledger.settings.set('setupStep', step);
      return ok({});
    }),
  };
}

function status(session: Session): Output<'app.status'> {
  const { documentsFolder, platform, today, version } = session.parts;
  const ctx = session.ledger();
  return {
    version,
    platform,
    today: today(),
    language: session.language(),
    theme: session.look().theme,
    ledger: ctx === null ? null : ledgerStatus(ctx),
    recent: session.recent().map((ledger) => ({ ...ledger, isThere: session.isThere(ledger.folder) })),
    defaultFolder: documentsFolder,
    notices: session.notices().map((notice) => ({ ...notice, params: { ...notice.params } })),
  };
}

function ledgerStatus(ctx: Context): NonNullable<Output<'app.status'>['ledger']> {
  const company = companyOf(ctx);
  const documents = reading<{ n: number }>(ctx, 'SELECT EXISTS (SELECT 1 FROM document) AS n').get();
  const step = ctx.ledger.settings.get('setupStep');
  return {
    folderName: ctx.ledger.folder === null ? '' : folderName(ctx.ledger.folder),
    companyName: company.name,
    country: company.country,
    isTrial: isTrial(ctx),
    isDemo: ctx.ledger.settings.get('isDemo') === true,
    isEmpty: documents?.n !== 1,
    setupStep: setupSteps.find((one) => one === step) ?? ('done' satisfies SetupStep),
  };
}

function createIn(
  session: Session,
  { companyName, country, folder: token, language, mainRelation }: Request<'ledger.create'>,
): Result<Record<string, never>> {
  if (companyName.trim() === '') return reject('text.missing', { field: 'companyName' });
  const picked = token === null ? null : session.folderOf(token);
  if (token !== null && picked === null) return reject('ledger.notThere');
  const folder = picked ?? freeFolder(ledgersFolder(session), companyName);
  if (session.isThere(folder)) return reject('ledger.alreadyThere', { folder });

  const ctx = session.open(folder, { create: true });
  const created = begin(session, ctx, { companyName, country, language, mainRelation });
  if (!created.ok) return created;
  ctx.ledger.settings.set('isTrial', true);
  ctx.ledger.settings.set('setupStep', 'company');
  settle(session, ctx, folder);
  return ok({});
}

function createDemo(
  session: Session,
  { country, language }: Request<'ledger.createDemo'>,
): Result<Record<string, never>> {
  const companyName = demoNames[language];
  const folder = freeFolder(ledgersFolder(session), companyName);
  const ctx = session.open(folder, { create: true });
  session.saveLook({ language });
  fillDemo(ctx, { country, language, name: companyName });
  ctx.ledger.settings.set('isDemo', true);
  ctx.ledger.settings.set('setupStep', 'done');
  settle(session, ctx, folder);
  return ok({});
}

const demoNames: Readonly<Record<Language, string>> = { fr: 'Exemple', nl: 'Voorbeeld', en: 'Example' };

function ledgersFolder(session: Session): string {
  return `${session.parts.documentsFolder}/Dûment`;
}

type Begin = Omit<Request<'ledger.create'>, 'folder'>;

function begin(session: Session, ctx: Context, { companyName, country, language, mainRelation }: Begin) {
  const created = createLedger(ctx, { company: emptyCompany(country, companyName.trim()) });
  if (!created.ok) return created;
  session.saveLook({ language });
  ctx.ledger.settings.set('createdOn', ctx.clock.today());
  ctx.ledger.settings.set('preferences', {
    ...defaultPreferences(country, language, session.look().theme),
    mainRelation,
  });
  return created;
}

async function backup(session: Session, ctx: Context): Promise<Result<Output<'ledger.backup'>>> {
  const folder = await session.parts.shell.pickFolder('new');
  if (folder === null) return ok(null);
  const file = `${folder}/${backupName(ctx)}`;
  backupLedger(ctx.ledger, file);
  ctx.ledger.settings.set('lastBackupOn', ctx.clock.today());
  return ok({ file });
}

function backupName(ctx: Context): string {
  const name = companyOf(ctx).name.replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${name}-${ctx.clock.today()}.dument`;
}
