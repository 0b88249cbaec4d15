import { present } from '#domain/assert';
import type { Country } from '#domain/country';
import { everyLetter, type BlockRole, type BlockSpec, type PartId } from '#domain/letters/templates/blockSpec';
import type { VariableCode } from '#domain/letters/templates/variableNames';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { WordingKey } from '#domain/letters/templates/wording';
import { situationOf } from '#domain/letters/texts/letterTexts';
import { wordedTexts } from '#domain/letters/texts/wordedTexts';

type PaperKey = WordingKey<WordedPaper>;
type Reason = keyof typeof reasons;

// Why a block must stay. Where no article is known by number, the reason itself is said.
const reasons = {
  letter: { FR: everyLetter, BE: everyLetter },
  payment: { FR: 'paiement', BE: 'paiement' },
  proof: { FR: 'preuve', BE: 'preuve' },
  agreement: { FR: 'art. 1103 C. civ.', BE: 'art. 5.69 C. civ.' },
  byHand: { FR: 'art. 1376 C. civ.', BE: 'art. 8.21 C. civ.' },
  originals: { FR: 'art. 1375 C. civ.', BE: 'art. 8.20 C. civ.' },
  freeTime: { FR: 'dir. (UE) 2023/2225, art. 2', BE: 'dir. (UE) 2023/2225, art. 2' },
  default: { FR: 'accord', BE: 'accord' },
  notice: { FR: 'art. 1344 C. civ.', BE: 'mise en demeure' },
  consumer: { FR: 'art. 1344 C. civ.', BE: 'art. XIX.2 CDE' },
  bill: { FR: 'art. L511-1 C. com.', BE: 'art. 1 LULC' },
  statement: { FR: 'relevé', BE: 'relevé' },
  copy: { FR: 'double', BE: 'double' },
  exhibits: { FR: 'art. 132 CPC', BE: 'art. 736 C. jud.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Country, string>>>>;

/**
 * The blocks of a paper beside the sequence as the program writes them, in the order of the page: its sentences, and the
 * names of what the program puts between them.
 *
 * @source C. civ. (FR) art. 1103, 1344, 1375, 1376; C. com. (FR) art. L511-1; CPC (FR) art. 132; C. civ. (BE) art. 5.69,
 * 8.20, 8.21; CDE (BE) art. XIX.2; C. jud. (BE) art. 736; directive (EU) 2023/2225 art. 2
 */
export function paperBlocks(key: PaperKey): readonly BlockSpec[] {
  const isConsumer = key.relation === 'B2C';
  const { closing, must, part, text, title } = makers(key);
  switch (key.document) {
    case 'lastLetter':
      return lastLetter(key);
    case 'planProposal':
    case 'paymentPlan':
    case 'instalmentNote':
    case 'instalmentNotice':
    case 'billOfExchange':
      return agreement(key);
    case 'phoneConfirmation':
      return [
        title(),
        text('opening'),
        must(text('agreed', 'strong'), 'agreement', ['amount', 'promisedOn']),
        part('promises', 'agreement'),
        text('concerning'),
        text('noted'),
        part('payment'),
        text('pause'),
        text('correct'),
        closing(),
      ];
    case 'receipt':
      return [
        title(),
        must(text('received'), 'proof', ['amount', 'words', 'receivedOn']),
        part('invoices', 'proof'),
        part('used', 'proof'),
        text('settled', 'strong'),
        part('cheque', 'proof'),
        text('thanks'),
        closing(),
      ];
    case 'statement':
      return [
        title(),
        text('opening'),
        part('movements', 'proof'),
        part('ageing'),
        part('account', 'proof'),
        part('payment'),
        must(text('note', 'legal'), isConsumer ? 'consumer' : 'statement'),
        closing(),
      ];
    case 'interestAnnex':
      return [title(), text('opening'), part('slices', 'proof'), part('account', 'proof'), part('articles', 'proof')];
    case 'invoiceDuplicate':
      return [
        part('title', 'copy'),
        text('opening'),
        part('said'),
        part('vat', 'proof'),
        part('dues', 'proof'),
        part('account', 'proof'),
        part('payment'),
        must(text('note', 'legal'), 'copy'),
      ];
    case 'exhibitList':
      return [title(), text('opening'), part('exhibits', 'exhibits'), text('certified', 'legal'), closing()];
  }
}

function lastLetter(key: PaperKey): readonly BlockSpec[] {
  const { closing, must, part, text, title } = makers(key);
  const why = key.relation === 'B2C' ? 'consumer' : 'notice';
  return [
    title(),
    text('opening'),
    part('claims', why),
    part('account', why),
    must(text('demand', 'strong'), why, ['amount', 'deadline']),
    part('payment', 'payment'),
    must(text('consequences'), why),
    text('contest'),
    part('law', why),
    closing(),
    part('enclosures'),
    part('detail', why),
  ];
}

function agreement(key: PaperKey): readonly BlockSpec[] {
  const { closing, must, part, text, title } = makers(key);
  const isConsumer = key.relation === 'B2C';
  switch (key.document) {
    case 'planProposal':
      return [
        title(),
        text('opening'),
        part('invoices', 'agreement'),
        part('instalments', 'agreement'),
        isConsumer ? must(text('terms'), 'freeTime') : text('terms'),
        must(text('answer', 'strong'), 'agreement', ['answerBy']),
        text('noWaiver', 'legal'),
        part('signatures', 'byHand'),
      ];
    case 'paymentPlan':
      return [
        title(),
        must(text('parties'), 'agreement', ['business', 'customer']),
        must(text('acknowledgement', 'strong'), 'byHand', ['amount', 'words']),
        part('invoices', 'agreement'),
        part('instalments', 'agreement'),
        must(text('howPaid'), 'payment', ['iban', 'reference']),
        must(text('acceleration', 'legal'), 'default', ['days']),
        isConsumer ? must(text('consumer', 'legal'), 'freeTime') : part('charges', 'agreement'),
        text('imputation', 'legal'),
        text('noNovation', 'legal'),
        text('limitation', 'legal'),
        must(text('originals', 'legal'), 'originals'),
        part('signatures', 'byHand'),
        part('slips'),
      ];
    case 'instalmentNote':
      return [
        title(),
        must(text('opening'), 'default', ['amount', 'instalmentOn']),
        text('alreadyPlanned'),
        part('payment', 'payment'),
        closing(),
      ];
    case 'instalmentNotice':
      return [
        title(),
        must(text('opening'), 'default', ['amount', 'instalmentOn']),
        must(text('demand', 'strong'), 'default', ['deadline', 'balance']),
        text('agreement'),
        part('payment', 'payment'),
        closing(),
      ];
    default:
      return [
        part('title', 'bill'),
        part('order', 'bill'),
        part('mentions', 'bill'),
        text('value'),
        part('signatures', 'bill'),
      ];
  }
}

function makers(key: PaperKey) {
  const text = (id: string, role: BlockRole = 'paragraph'): BlockSpec => ({
    ...{ id, role, source: wordsOf(key, id), article: null, needs: [], isOffer: false },
  });
  const must = (spec: BlockSpec, why: Reason, needs: readonly VariableCode[] = []): BlockSpec => ({
    ...spec,
    article: reasons[why][key.country],
    needs,
  });
  return {
    text,
    must,
    title: () => must(text('title', 'title'), 'letter'),
    closing: () => must(text('closing', 'closing'), 'letter'),
    part: (id: PartId, why: Reason | null = null): BlockSpec => ({
      ...{ id, role: 'part', source: null, needs: [], isOffer: false },
      article: why === null ? null : reasons[why][key.country],
    }),
  };
}

/** The sentence of the program for this tone, law or kind of customer. */
function wordsOf({ country, document, language, relation, tone }: PaperKey, id: string): string {
  const texts: Readonly<Record<string, string | Readonly<Record<string, string>>>> = wordedTexts[language][document];
  const words = present(texts[id], `words of ${document} ${id}`);
  if (typeof words === 'string') return words;
  const cases = [tone, situationOf(country, relation), country, relation];
  const chosen = cases.find((one) => words[one] !== undefined);
  return present(words[chosen ?? ''], `words of ${document} ${id} ${cases.join(' ')}`);
}
