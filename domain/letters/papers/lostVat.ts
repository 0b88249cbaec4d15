import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import type { Cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';
import { ok, reject, type Result } from '#domain/result';
import type { LossGround } from '#domain/vat/lostDebt';
import { unpaidByRate } from '#domain/vat/unpaidVat';

/** An invoice that stays unpaid, with its VAT by rate after its credit notes. */
export type LostInvoice = {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly description: string;
  readonly shares: readonly VatShare[];
  readonly paid: Cents;
};

/** Why invoices are lost, and since when. */
export type PaperGround = {
  readonly ground: LossGround;
  readonly on: PlainDate;
  /** Court, number of the judgment, list of proofs; empty when none is added. */
  readonly detail: string;
  /** The invoices that it is about. */
  readonly numbers: readonly string[];
};

export type LostVatPaper = PaperFacts & {
  readonly invoices: readonly LostInvoice[];
  /** Why they are lost; several invoices may have several reasons. */
  readonly grounds: readonly PaperGround[];
  /** Belgium: the sentence on VAT to be paid back, as the user wants it; null: the proposed one. */
  readonly phrase: string | null;
};

export type LostVatRefusal =
  'paper.mentionMissing' | 'vat.nothingUnpaid' | 'vat.groundOfOtherCountry' | 'vat.oneInvoice';

/**
 * The overprint of the law, with its two amounts in cents. It is in French whatever the language of the paper: the tax
 * office reads it.
 *
 * @source CGI art. 272-1; BOI-TVA-DED-40-10-20
 */
export function vatOverprint({ net, vat }: { readonly net: Cents; readonly vat: Cents }): string {
  const { overprint } = paperTexts.fr.duplicate;
  return typeset(overprint({ net: formatEuros(net, 'fr'), vat: formatEuros(vat, 'fr') }), 'fr');
}

/**
 * France: the duplicate of an unpaid invoice with the overprint of the law, or one summary for several invoices.
 *
 * @source CGI art. 272-1; BOI-TVA-DED-40-10-20
 */
export function composeVatDuplicate(facts: LostVatPaper): Result<LetterDocument, LostVatRefusal> {
  const checked = check(facts);
  if (!checked.ok) return checked;
  const { language, invoices } = facts;
  const texts = paperTexts[language].duplicate;
  const grounds = groundTexts(facts, texts.grounds, texts.ground);
  if (grounds === null) return reject('vat.groundOfOtherCountry');
  const unpaid = vatTotals(invoices.flatMap(({ shares, paid }) => unpaidByRate(shares, paid)));
  const [first] = invoices;
  const isSingle = invoices.length === 1 && first !== undefined;
  return ok(
    framePaper(facts, {
      kind: 'vatDuplicate',
      title: isSingle ? texts.title : texts.summaryTitle,
      subject: isSingle
        ? texts.subject({ number: first.number, date: formatDate(first.issuedOn, language) })
        : texts.summarySubject({ count: invoices.length }),
      blocks: [
        { block: 'overprint', text: vatOverprint(unpaid) },
        ...(isSingle ? [sharesTable(texts.invoiceTitle, invoices, language, false)] : []),
        sharesTable(texts.unpaidTitle, invoices, language, true),
        ...grounds.map((ground) => paragraph(ground, language)),
        { block: 'legalNotice', title: null, texts: [typeset(texts.closing, language)] },
        { block: 'signature', closing: '', name: facts.sender.signatory, role: facts.sender.signatoryRole },
      ],
    }),
  );
}

/**
 * Belgium: the document that corrects an invoice and states the VAT whose refund is obtained. Between VAT payers it is a
 * copy: the credit note itself travels as a structured file.
 *
 * @source CTVA art. 77 § 1, 7° and 79; royal decree n° 4 art. 3; the wording of the last phrase is not confirmed
 */
export function composeCorrectiveDocument(facts: LostVatPaper): Result<LetterDocument, LostVatRefusal> {
  const checked = check(facts);
  if (!checked.ok) return checked;
  const { language, invoices } = facts;
  const [invoice] = invoices;
  if (invoices.length !== 1 || invoice === undefined) return reject('vat.oneInvoice');
  const texts = paperTexts[language].corrective;
  const duplicate = paperTexts[language].duplicate;
  const grounds = groundTexts(facts, texts.grounds, duplicate.ground);
  if (grounds === null) return reject('vat.groundOfOtherCountry');
  const unpaid = vatTotals(unpaidByRate(invoice.shares, invoice.paid));
  const named = { number: invoice.number, date: formatDate(invoice.issuedOn, language) };
  const notes = [facts.phrase ?? texts.phrase, texts.register, ...(facts.relation === 'B2B' ? [texts.copy] : [])];
  return ok(
    framePaper(facts, {
      kind: 'correctiveDocument',
      title: texts.title,
      subject: texts.subject(named),
      blocks: [
        paragraph(texts.opening({ ...named, vat: formatEuros(unpaid.vat, language) }), language, true),
        sharesTable(duplicate.unpaidTitle, invoices, language, true),
        ...grounds.map((ground) => paragraph(ground, language)),
        { block: 'legalNotice', title: null, texts: notes.map((note) => typeset(note, language)) },
        { block: 'signature', closing: '', name: facts.sender.signatory, role: facts.sender.signatoryRole },
      ],
    }),
  );
}

function check({ sender, addressee, invoices }: LostVatPaper): Result<null, LostVatRefusal> {
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderAddress', sender.addressLines.join('')],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines.join('')],
    ['invoices', invoices.map(({ number }) => number).join('')],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });
  const isUnpaid = invoices.every(({ shares, paid }) => {
    const { net, vat } = vatTotals(unpaidByRate(shares, paid));
    return net + vat > 0;
  });
  return isUnpaid ? ok(null) : reject('vat.nothingUnpaid');
}

// One sentence for each reason; it names its invoices when there are several. Null: a ground that this country has not.
function groundTexts(
  { grounds, language }: LostVatPaper,
  names: Readonly<Partial<Record<LossGround, string>>>,
  say: (p: { ground: string; date: string; detail: string }) => string,
): readonly string[] | null {
  const sentences = grounds.flatMap(({ detail, ground, numbers, on }) => {
    const name = names[ground];
    if (name === undefined) return [];
    const more = detail.trim() === '' ? '' : ` (${detail.trim()})`;
    const sentence = say({ ground: name, date: formatDate(on, language), detail: more });
    const colon = language === 'fr' ? ' : ' : ': ';
    return [grounds.length === 1 ? sentence : `${numbers.join(', ')}${colon}${sentence}`];
  });
  return sentences.length === grounds.length && sentences.length > 0 ? sentences : null;
}

function sharesTable(
  title: string,
  invoices: readonly LostInvoice[],
  language: Language,
  isUnpaid: boolean,
): LetterBlock {
  const { columns } = paperTexts[language].duplicate;
  const rows = invoices.flatMap(({ description, issuedOn, number, paid, shares }) =>
    (isUnpaid ? unpaidByRate(shares, paid) : shares).map((share) => ({ ...share, description, issuedOn, number })),
  );
  return {
    block: 'table',
    title: typeset(title, language),
    columns: [
      { label: columns.number, share: 3, isRight: false },
      { label: columns.issuedOn, share: 2, isRight: false },
      { label: columns.description, share: 4, isRight: false },
      { label: columns.rate, share: 2, isRight: true },
      { label: columns.net, share: 3, isRight: true },
      { label: columns.vat, share: 3, isRight: true },
    ],
    rows: rows.map(({ description, issuedOn, net, number, rateMilli, vat }) => [
      number,
      formatDateShort(issuedOn),
      typeset(description, language),
      formatPercent(ratePpm(rateMilli * 10), language),
      formatEuros(net, language),
      formatEuros(vat, language),
    ]),
    total: null,
    // What goes on over a page carries its tax.
    carry: rows.map(({ vat }) => vat),
  };
}
