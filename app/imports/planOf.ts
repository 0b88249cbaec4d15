import type { Context } from '#app/context';
import type { ImportInHand } from '#app/imports/inHand';
import { lawNow } from '#app/law';
import { reading } from '#app/queries/reading';
import { companyOf, countryOf, rulesOf, storedPreferences } from '#app/settings';
import type { Relation } from '#domain/country';
import type { ExistingDocument } from '#domain/imports/existing';
import { planImport, type ImportContext, type ImportPlan } from '#domain/imports/plan';
import { cents } from '#domain/money/cents';

const usualTermsDays = 30;

/** What the button would write of a file in hand, and what is wrong with the rest. */
export function planOf(ctx: Context, { answer, decisions }: Pick<ImportInHand, 'answer' | 'decisions'>): ImportPlan {
  return planImport(answer.drafts, importContext(ctx), decisions);
}

// Fewer than nine digits are no number of a business.
function ownNumbers({ ledger }: Context): readonly string[] {
  const company = companyOf(ledger);
  return [company?.companyNumber ?? '', company?.vatNumber ?? '']
    .map((text) => text.replace(/\D/g, ''))
    .filter(({ length }) => length >= 9);
}

/** What an import is compared with: the documents and customers that are there. */
export function importContext(ctx: Context): ImportContext {
  const preferences = storedPreferences(ctx.ledger);
  const terms = preferences.defaultTermsDays ?? usualTermsDays;
  const documents = reading<Omit<ExistingDocument, 'grossCents'> & { readonly gross: number }>(
    ctx,
    `SELECT document.id, kind, document.number, owner.id AS customerId, issued_on AS date, gross_cents AS gross
     FROM document JOIN owner ON owner.recorded_id = document.customer_id WHERE kind IN ('invoice', 'creditNote')`,
  ).all();
  return {
    today: ctx.clock.today(),
    country: countryOf(ctx.ledger),
    relation: preferences.mainRelation ?? 'B2B',
    termsDays: { B2B: terms, B2C: terms } satisfies Record<Relation, number>,
    calendar: { place: rulesOf(ctx.ledger), endOfMonth: lawNow(ctx).choices.frEndOfMonth },
    documents: documents.map(({ gross, ...document }) => ({ ...document, grossCents: cents(gross) })),
    customers: ctx.ledger.customers.identities(),
    ownNumbers: ownNumbers(ctx),
    remembered: ctx.ledger.imports.customers(),
  };
}
