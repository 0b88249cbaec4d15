import { readTerms } from '#app/claims/contractTermsView';
import { createCustomer, type CustomerFields } from '#app/commands/createCustomer';
import { eraseCustomer } from '#app/commands/eraseCustomer';
import { mergeCustomers } from '#app/commands/mergeCustomers';
import { sayGone, takeGoneBack } from '#app/commands/sayGone';
import { saveTerms } from '#app/commands/saveTerms';
import { updateCustomer } from '#app/commands/updateCustomer';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { customerFileView, privateNoteId } from '#app/queries/customerFileView';
import { customersAlike, customersList } from '#app/queries/customersList';
import { customerTimeline } from '#app/queries/customerTimeline';
import { customerWarnings } from '#app/queries/customerWarnings';
import { eraseView } from '#app/queries/eraseView';
import { searchFind } from '#app/queries/searchFind';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import type { customerApi } from '#contract/schemas/customerSchemas';
import { parsePhone } from '#domain/identifiers/phone';
import { ok, reject, type Result } from '#domain/result';

/** What the window asks about customers. */
export function customerHandlers(session: Session): Pick<Handlers, keyof typeof customerApi> {
  return {
    'customers.list': view(session, customersList),
    'customer.get': fromLedger(session, customerFileView),
    'customer.timeline': fromLedger(session, customerTimeline),
    'customer.create': fromLedger(session, createWithTerms),
    'customer.update': fromLedger(session, updateFields),
    'customer.alike': view(session, customersAlike),
    'customer.merge': fromLedger(session, mergeCustomers),
    'customer.eraseView': fromLedger(session, (ctx, request) => eraseView(ctx, request, session.language())),
    'customer.erase': fromLedgerLater(session, (ctx, request) => eraseCustomer(session, ctx, request)),
    'customer.note': fromLedger(session, saveNote),
    'customer.gone': fromLedger(session, sayGone),
    'customer.back': fromLedger(session, takeGoneBack),
    'customer.addressSeen': fromLedger(session, (ctx, { customerId }) => {
      const seen = updateCustomer(ctx, { customerId, changes: { addressSeenOn: ctx.clock.today() } });
      return seen.ok ? ok({ actionId: seen.value.actionId }) : seen;
    }),
    'search.find': view(session, searchFind),
  };
}

type Fields = Omit<Request<'customer.create'>, 'terms'>;

function createWithTerms(
  ctx: Context,
  { terms, ...fields }: Request<'customer.create'>,
): Result<Output<'customer.create'>> {
  // Terms that cannot be read leave no half of a customer.
  const read = terms === undefined ? ok(null) : readTerms(terms);
  if (!read.ok) return read;
  const created = createCustomer(ctx, { ...storedFields(ctx, fields), addressSeenOn: seenOn(ctx, fields) });
  if (!created.ok) return created;
  const { customerId } = created.value;
  const agreed = terms === undefined ? null : saveTerms(ctx, { customerId, documentId: null, terms });
  if (agreed !== null && !agreed.ok) return agreed;
  const warnings = [...customerWarnings(ctx, fields), ...(agreed?.value.warnings ?? [])];
  return ok({ customerId, actionId: agreed?.value.actionId ?? null, warnings });
}

function storedFields(ctx: Context, fields: Fields): Omit<CustomerFields, 'addressSeenOn'> {
  const phone = parsePhone(fields.phone, countryOf(ctx.ledger));
  // Saved by hand, so no longer a guess.
  return {
    ...fields,
    code: fields.code === '' ? null : fields.code,
    relationGuessed: false,
    phoneE164: phone?.e164 ?? null,
  };
}

function updateFields(
  ctx: Context,
  { customerId, fields, terms }: Request<'customer.update'>,
): Result<Output<'customer.update'>> {
  const known = ctx.ledger.customers.get(customerId);
  if (known === null) return reject('customer.unknown');
  const read = terms === undefined ? ok(null) : readTerms(terms);
  if (!read.ok) return read;
  const isMoved = addressFields.some((field) => known[field] !== fields[field]);
  const seen = isMoved ? { addressSeenOn: seenOn(ctx, fields) } : {};
  const updated = updateCustomer(ctx, { customerId, changes: { ...storedFields(ctx, fields), ...seen } });
  if (!updated.ok) return updated;
  // What was agreed is a fact beside the fields: it has its own place in the history.
  const agreed = terms === undefined ? null : saveTerms(ctx, { customerId, documentId: null, terms });
  if (agreed !== null && !agreed.ok) return agreed;
  const warnings = [...customerWarnings(ctx, fields), ...(agreed?.value.warnings ?? [])];
  return ok({ actionId: agreed?.value.actionId ?? updated.value.actionId, warnings });
}

const addressFields = ['recipient', 'addressExtra', 'street', 'postcode', 'city', 'country'] as const;

// Typed today, so it was seen today.
function seenOn(ctx: Context, { street, postcode }: Fields): CustomerFields['addressSeenOn'] {
  return street.trim() === '' || postcode.trim() === '' ? null : ctx.clock.today();
}

function saveNote(ctx: Context, { customerId, text }: Request<'customer.note'>): Result<{ readonly actionId: null }> {
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  const id = privateNoteId(customerId);
  ctx.ledger.notes.save({ id, customerId, text, isPrivate: true, updatedAt: ctx.clock.now() });
  return ok({ actionId: null });
}
