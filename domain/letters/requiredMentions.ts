import type { Country, Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { LetterFacts } from '#domain/letters/facts';
import { ok, reject, type Result } from '#domain/result';

/** A fact without which a letter is not printed. */
export const mentionFields = [
  'senderName',
  'senderAddress',
  'senderSiret',
  'senderEnterpriseNumber',
  'senderIban',
  'signatory',
  'addresseeName',
  'addresseeAddress',
  'deadlineOn',
  'paymentReference',
  'description',
  'firstReminderOn',
] as const;
export type MentionField = (typeof mentionFields)[number];

export type RequiredMention = {
  readonly field: MentionField;
  /** Text of law or usage that asks for it. */
  readonly article: string;
};

/**
 * What a letter of this kind must print.
 *
 * @source C. com. art. R123-237 (number of the French business); CDE art. III.25 (Belgian enterprise number); C. civ. 1344;
 * CDE art. XIX.2 (first reminder to a consumer)
 */
export function requiredMentions(kind: LetterKind, country: Country, relation: Relation): readonly RequiredMention[] {
  const notice = country === 'FR' ? 'art. 1344 C. civ.' : 'mise en demeure';
  const common: RequiredMention[] = [
    { field: 'senderName', article: notice },
    { field: 'senderAddress', article: notice },
    country === 'FR'
      ? { field: 'senderSiret', article: 'art. R123-237 C. com.' }
      : { field: 'senderEnterpriseNumber', article: relation === 'B2C' ? 'art. XIX.2 CDE' : 'art. III.25 CDE' },
    { field: 'addresseeName', article: notice },
  ];
  if (kind === 'handover') return common;

  const toPay: RequiredMention[] = [
    ...common,
    { field: 'addresseeAddress', article: notice },
    { field: 'senderIban', article: 'paiement' },
    { field: 'paymentReference', article: 'paiement' },
    { field: 'signatory', article: notice },
  ];
  if (kind === 'courtesy') return toPay;

  const isBeConsumer = country === 'BE' && relation === 'B2C';
  const dated: RequiredMention[] = [
    ...toPay,
    { field: 'deadlineOn', article: isBeConsumer ? 'art. XIX.2 CDE' : notice },
  ];
  if (!isBeConsumer) return dated;
  // Book XIX: the first reminder says what was sold, and everything after it says when it was sent.
  return [...dated, { field: kind === 'reminder1' ? 'description' : 'firstReminderOn', article: 'art. XIX.2 CDE' }];
}

/** Refuses a letter that lacks a mention, with the first one missing and the article that asks for it. */
export function checkMentions(facts: LetterFacts): Result<null, 'letter.mentionMissing'> {
  const { kind, claim } = facts;
  const missing = requiredMentions(kind, claim.country, claim.relation).find(({ field }) => isMissing(field, facts));
  return missing === undefined
    ? ok(null)
    : reject('letter.mentionMissing', { field: missing.field, article: missing.article });
}

function isMissing(field: MentionField, facts: LetterFacts): boolean {
  const { sender, addressee } = facts;
  switch (field) {
    case 'senderName':
      return isBlank(sender.name);
    case 'senderAddress':
      return sender.addressLines.every(isBlank);
    case 'senderSiret':
      return isBlank(sender.siret);
    case 'senderEnterpriseNumber':
      return isBlank(sender.enterpriseNumber);
    case 'senderIban':
      return isBlank(sender.iban);
    case 'signatory':
      return isBlank(sender.signatory);
    case 'addresseeName':
      return isBlank(addressee.name);
    case 'addresseeAddress':
      // The name alone is one line: a window with nothing else brings no letter anywhere.
      return addressee.lines.filter((line) => !isBlank(line)).length < 2;
    case 'deadlineOn':
      return facts.deadlineOn === null;
    case 'paymentReference':
      return isBlank(facts.paymentReference);
    case 'description':
      return facts.claim.invoices.some(({ description }) => isBlank(description));
    case 'firstReminderOn':
      return facts.history.firstReminderOn === null;
  }
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
