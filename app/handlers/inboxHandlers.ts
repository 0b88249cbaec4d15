import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { attachPicked, paperKind } from '#app/handlers/attachments';
import { base64Of } from '#app/handlers/base64';
import { inboxOf } from '#app/inbox';
import { loadMailFiles, type MailFile } from '#app/mailFile';
import { scanTexts } from '#app/scanTexts';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { inboxApi } from '#contract/schemas/inboxSchemas';
import { addDays } from '#domain/calendar/plainDate';
import { missingProofs } from '#domain/registeredMail/desk';
import { mailNumberOf } from '#domain/registeredMail/machine';
import { proposalFor, proposalFromText, type ScannedMail } from '#domain/registeredMail/scanName';
import { ok, reject, type Result } from '#domain/result';

/** A proof comes back within a year, or not at all. */
const askedForDays = 400;
/** Larger papers are shown by their name: the window would hold each of them in memory. */
const shownMax = 6 * 1024 * 1024;

/** The folder of scans to be filed, and small pictures of papers. */
export function inboxHandlers(session: Session): Pick<Handlers, keyof typeof inboxApi> {
  return {
    'inbox.list': fromLedger(session, (ctx) => listed(session, ctx)),
    'inbox.look': fromLedger(session, (ctx, { name }) => {
      const bytes = inboxOf(ctx, session.language())?.read(name) ?? null;
      return bytes === null ? reject('inbox.gone', { name }) : lookOf(name, bytes);
    }),
    'inbox.view': fromLedgerLater(session, async (ctx, { name }) => {
      const bytes = inboxOf(ctx, session.language())?.read(name) ?? null;
      if (bytes === null) return reject('inbox.gone', { name });
      const isOpen = await session.parts.shell.viewFile(name, bytes);
      return isOpen ? ok({ actionId: null }) : reject('file.noViewer', { name });
    }),
    'inbox.openFolder': fromLedgerLater(session, async (ctx) => {
      const inbox = inboxOf(ctx, session.language());
      if (inbox === null) return reject('folder.missing', { folder: '' });
      inbox.prepare();
      await session.parts.shell.showFolder(inbox.folder);
      return ok({ actionId: null });
    }),
    'inbox.file': fromLedger(session, (ctx, request) => fileScan(session, ctx, request)),
    'attachment.look': fromLedger(session, (ctx, { attachmentId }) => {
      const attachment = ctx.ledger.attachments.all().find(({ id }) => id === attachmentId);
      const bytes = attachment === undefined ? null : ctx.files.read('attachments', attachment.file);
      return attachment === undefined || bytes === null
        ? reject('attachment.missing')
        : lookOf(attachment.fileName, bytes);
    }),
  };
}

function listed(session: Session, ctx: Context): Result<Output<'inbox.list'>> {
  const inbox = inboxOf(ctx, session.language());
  if (inbox === null) return ok({ folder: null, files: [] });
  inbox.prepare();
  session.watch(inbox.folder, () => session.parts.announce(['mail']));
  const files = inbox.list();
  if (files.length === 0) return ok({ folder: inbox.folder, files: [] });
  const mails = loadMailFiles(ctx, addDays(ctx.clock.today(), -askedForDays)).map((file) => scanned(ctx, file));
  const textOf = scanTexts(session, ctx, files, inbox.read, () => session.parts.announce(['mail']));
  return ok({
    folder: inbox.folder,
    files: files.map((scan) => ({ name: scan.name, proposal: proposalOf(scan.name, textOf(scan), mails) })),
  });
}

type Proposal = Output<'inbox.list'>['files'][number]['proposal'];

function proposalOf(name: string, text: string, mails: readonly ScannedMail[]): Proposal {
  const named = proposalFor(name, mails);
  if (named !== null) return { ...named, foundIn: 'name' };
  const read = proposalFromText(name, text, mails);
  return read === null ? null : { ...read, foundIn: 'text' };
}

function scanned(ctx: Context, { mail, present, row }: MailFile): ScannedMail {
  return {
    mailId: row.id,
    number: mailNumberOf(mail),
    letterNumber: ctx.ledger.letters.get(row.letterId)?.number ?? '',
    state: mail.state,
    missing: missingProofs(mail, row.withReceipt, present),
  };
}

// The copy is kept first: should the scan not move away, it is there twice and never lost.
function fileScan(
  session: Session,
  ctx: Context,
  { mailId, name, role }: Request<'inbox.file'>,
): Result<{ readonly attachmentId: string }> {
  if (ctx.ledger.mails.get(mailId) === null) return reject('mail.unknown');
  const inbox = inboxOf(ctx, session.language());
  const bytes = inbox?.read(name) ?? null;
  if (inbox === null || bytes === null) return reject('inbox.gone', { name });
  const kept = attachPicked(
    ctx,
    { ownerKind: 'mail', ownerId: mailId, role },
    { fileName: name, bytes, isTooLarge: false },
  );
  if (kept.ok) inbox.putAway(name);
  return kept;
}

function lookOf(name: string, bytes: Uint8Array): Result<Output<'inbox.look'>> {
  const kind = paperKind(bytes);
  if (kind === null) return reject('file.notAPaper', { name });
  return ok({
    kind: kind === 'pdf' ? 'pdf' : 'image',
    bytes: bytes.length > shownMax ? null : base64Of(bytes),
  });
}
