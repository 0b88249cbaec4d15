import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { addressLines } from '#app/letters/addressee';
import { wordingFor } from '#app/letters/wordings';
import { senderOf } from '#app/letters/sender';
import { claimOf } from '#app/queries/claimOf';
import { invoiceNumbers, documentIdsOf } from '#app/queries/openInvoices';
import { countryOf, storedPreferences } from '#app/settings';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Channel, LetterKind } from '#domain/followup/policy';
import { itemFollowUp } from '#domain/followup/state';
import { composeLetter, type LetterRefusalCode } from '#domain/letters/composeLetter';
import type { Addressee, InvoiceData, LetterFacts, LetterHistory } from '#domain/letters/facts';
import { detailedMax } from '#domain/letters/compose/invoiceDetails';
import type { LetterDocument } from '#domain/letters/model';
import type { Result } from '#domain/result';

/** A letter to write: to whom, which, about what. */
export type LetterToWrite = {
  readonly kind: LetterKind;
  readonly channel: Channel;
  readonly itemIds: readonly string[];
  readonly deadlineOn: PlainDate | null;
  /** Date of the letter. */
  readonly on: PlainDate;
  /** What goes with it, as printed; none when left out. */
  readonly enclosures?: readonly string[];
};

/** The letter as it stands today, or the mention that is missing. Amounts come from the claim of the day. */
export function composeFor(
  ctx: Context,
  file: CustomerFile,
  letter: LetterToWrite,
): Result<LetterDocument, LetterRefusalCode> {
  return composeInOwnWords(ctx, letterFacts(ctx, file, letter));
}

/** A letter in the words that the user saved for it, or in those of the program. */
export function composeInOwnWords(ctx: Context, facts: LetterFacts): Result<LetterDocument, LetterRefusalCode> {
  return composeLetter(facts, wordingFor(ctx, facts));
}

/** Everything a letter is composed from. */
export function letterFacts(ctx: Context, file: CustomerFile, letter: LetterToWrite): LetterFacts {
  const { channel, deadlineOn, itemIds, kind, on } = letter;
  return {
    kind,
    language: file.customer.language,
    tone: file.customer.tone,
    today: on,
    deadlineOn,
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    claim: claimOf(ctx, file, itemIds, kind, on),
    paymentReference: paymentReference(ctx, file, itemIds),
    history: historyOf(file, itemIds),
    registered: channel === 'registered_letter' ? { withReceipt: true, number: null } : null,
    showQr: storedPreferences(ctx.ledger).qrCode ?? true,
    offersPlan: kind === 'reminder1' || kind === 'reminder2',
    enclosures: letter.enclosures ?? [],
    ...(kind === 'reminder1' ? { invoiceData: invoiceDataOf(ctx, file, itemIds) } : {}),
  };
}

function invoiceDataOf(ctx: Context, file: CustomerFile, itemIds: readonly string[]): readonly InvoiceData[] {
  // More are not shown: the table of a long list stays one line an invoice.
  if (itemIds.length > detailedMax) return [];
  return file.facts.items
    .filter(({ itemId }) => itemIds.includes(itemId))
    .map(({ documentId, itemId }) => ({
      itemId,
      deliveredOn: documentOf(file, documentId).deliveredOn,
      orderReference: ctx.ledger.documents.detail(documentId)?.orderReference ?? '',
      shares: ctx.ledger.documents.vatOf(documentId),
      lines: ctx.ledger.invoiceLines.of(documentId),
    }));
}

/** Who a paper goes to, as his envelope and its references name him. */
export function addresseeOf(ctx: Context, file: CustomerFile): Addressee {
  const { customer } = file;
  const lines = addressLines(customer, countryOf(ctx.ledger));
  return {
    name: customer.name,
    // An address that no postman could read counts as missing: the letter is refused with its name.
    lines: lines.ok ? lines.value : [],
    customerNumber: customer.code ?? customer.number,
    businessNumber: customer.companyNumber === '' ? null : customer.companyNumber,
    salutation: null,
  };
}

/** What the customer is to quote: the structured reference of a single invoice, else the numbers. */
export function paymentReference(ctx: Context, file: CustomerFile, itemIds: readonly string[]): string {
  const documentIds = documentIdsOf(file, itemIds);
  const [only] = documentIds;
  const own = documentIds.length === 1 && only !== undefined ? ctx.ledger.documents.detail(only)?.paymentReference : '';
  return own === undefined || own === '' ? invoiceNumbers(file, itemIds).join(', ') : own;
}

function historyOf(file: CustomerFile, itemIds: readonly string[]): LetterHistory {
  const taken = (letter: LetterKind) =>
    file.facts.items
      .filter(({ itemId }) => itemIds.includes(itemId))
      .flatMap(({ itemId, policy }) =>
        itemFollowUp(file.facts.followUp, itemId).taken.filter(
          ({ how, level }) =>
            how === 'done' && policy.steps.some((step) => step.level === level && step.letter === letter),
        ),
      );
  const lastOn = (letter: LetterKind): PlainDate | null =>
    taken(letter)
      .filter(({ isDateKnown }) => isDateKnown)
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null;
  // A letter that names a day on which nothing was sent would spoil the file before a judge.
  const isUndated = (letter: LetterKind) => lastOn(letter) === null && taken(letter).length > 0;
  return {
    firstReminderOn: lastOn('reminder1'),
    secondReminderOn: lastOn('reminder2'),
    formalNoticeOn: lastOn('formalNotice'),
    lastCallOn: file.facts.followUp.calls.at(-1)?.on ?? null,
    undatedReminders: (['reminder1', 'reminder2', 'formalNotice'] as const).filter(isUndated).length,
  };
}
