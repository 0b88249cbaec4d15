import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import type { ImportInHand } from '#app/imports/inHand';
import { documentsTakenBack } from '#app/imports/takenBack';
import { lawNow } from '#app/law';
import { creditOf, sourceItemOf } from '#app/money/payables';
import { reading } from '#app/queries/reading';
import { companyOf, countryOf, rulesOf, storedPreferences } from '#app/settings';
import type { Relation } from '#domain/country';
import type { WaitingCredit } from '#domain/imports/creditLinks';
import type { ExistingDocument } from '#domain/imports/existing';
import { documentKey } from '#domain/imports/instalments';
import { planImport, type ImportContext, type ImportPlan } from '#domain/imports/plan';
import type { InvoiceDraft } from '#domain/imports/row';
import { cents, zeroCents } from '#domain/money/cents';

const usualTermsDays = 30;

type DocumentRow = Omit<ExistingDocument, 'grossCents' | 'openCents'> & {
  readonly gross: number;
  readonly open: number;
};

/** What the button would write of a file in hand, and what is wrong with the rest. */
export function planOf(ctx: Context, { answer, decisions }: Pick<ImportInHand, 'answer' | 'decisions'>): ImportPlan {
  return planImport(answer.drafts, importContext(ctx, answer.drafts), decisions);
}

// Fewer than nine digits are no number of a business.
function ownNumbers({ ledger }: Context): readonly string[] {
  const company = companyOf(ledger);
  return [company?.companyNumber ?? '', company?.vatNumber ?? '']
    .map((text) => text.replace(/\D/g, ''))
    .filter(({ length }) => length >= 9);
}

/** What an import of these lines is compared with: the documents and customers that are there. */
export function importContext(ctx: Context, drafts: readonly InvoiceDraft[]): ImportContext {
  const preferences = storedPreferences(ctx.ledger);
  const terms = preferences.defaultTermsDays ?? usualTermsDays;
  // A statement of the bank is compared with nothing of this.
  const isNone = drafts.length === 0;
  const takenBack = isNone ? new Set<string>() : documentsTakenBack(ctx);
  const all = isNone ? [] : storedDocuments(ctx);
  const documents = all.filter(({ id }) => !takenBack.has(id));
  return {
    today: ctx.clock.today(),
    country: countryOf(ctx.ledger),
    relation: preferences.mainRelation ?? 'B2B',
    termsDays: { B2B: terms, B2C: terms } satisfies Record<Relation, number>,
    calendar: { place: rulesOf(ctx.ledger), endOfMonth: lawNow(ctx).choices.frEndOfMonth },
    documents: documents.map(({ gross, open, ...document }) => ({
      ...{ ...document, grossCents: cents(gross), openCents: cents(open) },
    })),
    waiting: isNone ? [] : waitingCredits(ctx, drafts, takenBack),
    customers: isNone ? [] : ctx.ledger.customers.identities(),
    ownNumbers: ownNumbers(ctx),
    remembered: ctx.ledger.imports.customers(),
  };
}

function storedDocuments(ctx: Context): readonly DocumentRow[] {
  return reading<DocumentRow>(
    ctx,
    `SELECT document.id, kind, document.number, owner.id AS customerId, issued_on AS date, gross_cents AS gross,
       (SELECT coalesce(sum(open_cents), 0) FROM item_state JOIN item ON item.id = item_state.item_id
        WHERE item.document_id = document.id) AS open
     FROM document JOIN owner ON owner.recorded_id = document.customer_id WHERE kind IN ('invoice', 'creditNote')`,
  ).all();
}

/** The credit notes that came before an invoice of these lines and name it, with what they still have to give. */
function waitingCredits(
  ctx: Context,
  drafts: readonly InvoiceDraft[],
  takenBack: ReadonlySet<string>,
): readonly WaitingCredit[] {
  const all = ctx.ledger.namedInvoices.all();
  if (all.length === 0) return [];
  const wanted = new Set(drafts.map(({ number }) => documentKey('invoice', number ?? '')));
  const naming = all.filter(
    ({ creditNoteId, number }) => wanted.has(documentKey('invoice', number)) && !takenBack.has(creditNoteId),
  );
  return naming.map(({ creditNote, creditNoteId, customerId, isTold, number }) => {
    const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
    const left = file === null ? zeroCents : creditOf(file, sourceItemOf(file, creditNoteId).id);
    return { id: creditNoteId, number: creditNote, customerId, names: { number, isTold }, left };
  });
}
