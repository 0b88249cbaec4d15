import { everyLetter, type BlockRole, type BlockSpec, type PartId } from '#domain/letters/templates/blockSpec';
import { placeholder, recalling, templateOf } from '#domain/letters/templates/originalText';
import type { VariableCode } from '#domain/letters/templates/variableNames';
import { paperBlocks } from '#domain/letters/templates/paperSpecs';
import { isWordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { LetterWordingKey, WordingBlock, WordingKey } from '#domain/letters/templates/wording';
import { letterTexts, situationOf } from '#domain/letters/texts/letterTexts';

/** Figures that stand by themselves and may be left out. */
const optionalParts: readonly PartId[] = ['enclosures', 'done'];

/** The blocks of a letter or a paper as the program writes them, in the order of the page. */
export function originalBlocks({ document, ...key }: WordingKey): readonly BlockSpec[] {
  return isWordedPaper(document) ? paperBlocks({ ...key, document }) : letterBlocks({ ...key, document });
}

function letterBlocks(key: LetterWordingKey): readonly BlockSpec[] {
  switch (key.document) {
    case 'courtesy':
      return courtesy(key);
    case 'reminder1':
      return isBeConsumer(key) ? beFirstReminder(key) : reminder1(key);
    case 'reminder2':
      return reminder2(key);
    case 'formalNotice':
      return formalNotice(key);
    case 'conciliation':
      return conciliation(key);
    case 'handover':
      return handover(key);
  }
}

/** The same as the user would keep it. */
export function originalWording(key: WordingKey): readonly WordingBlock[] {
  return originalBlocks(key).map(({ id, source }) => ({ id, source }));
}

/** Text of law or usage for which a letter of this kind must say what it says. */
function articleOf({ document, country, relation }: LetterWordingKey): string {
  if (country === 'BE' && relation === 'B2C') return 'art. XIX.2 CDE';
  if (document === 'formalNotice') return country === 'FR' ? 'art. 1344 C. civ.' : 'mise en demeure';
  return 'paiement';
}

function isBeConsumer({ country, relation }: LetterWordingKey): boolean {
  return country === 'BE' && relation === 'B2C';
}

function makers(key: LetterWordingKey) {
  const { language } = key;
  const article = articleOf(key);
  const text = (id: string, role: BlockRole, write: (count: number) => string): BlockSpec => ({
    ...{ id, role, source: templateOf(write, language), article: null, needs: [], isOffer: false },
  });
  const plain = (id: string, words: string) => text(id, 'paragraph', () => words);
  return {
    ...{ text, plain, article },
    texts: letterTexts[language],
    situation: situationOf(key.country, key.relation),
    /** Words that say which step this is: changed, but never left out. */
    title: (words: string): BlockSpec => ({ ...text('title', 'title', () => words), article: everyLetter }),
    closing: (words: string): BlockSpec => ({ ...text('closing', 'closing', () => words), article: everyLetter }),
    part: (id: PartId): BlockSpec => ({
      ...{ id, role: 'part', source: null, needs: [], isOffer: false },
      article: optionalParts.includes(id) ? null : article,
    }),
    must: (spec: BlockSpec, needs: readonly VariableCode[] = []): BlockSpec => ({ ...spec, article, needs }),
    plan: (): BlockSpec => ({ ...plain('plan', letterTexts[language].common.plan[key.tone]), isOffer: true }),
  };
}

const asked = { amount: placeholder('amount'), before: placeholder('deadline') };
const contact = { contact: placeholder('contact') };

function courtesy(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, plain, text, texts, title } = makers(key);
  const own = texts.courtesy;
  return [
    title(own.title),
    text('opening', 'paragraph', own.opening[key.tone]),
    part('claims'),
    text('question', 'paragraph', (count) => own.check[key.tone]({ ...contact, count })),
    part('payment'),
    plain('alreadyPlanned', own.alreadyPlanned[key.tone]),
    closing(own.closing[key.tone]),
    part('enclosures'),
  ];
}

function reminder1(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, plain, plan, situation, text, texts, title } = makers(key);
  const own = texts.reminder1;
  const isAnnounced = key.tone !== 'gentle' && (situation === 'FR_B2B' || situation === 'BE_B2B');
  return [
    title(own.title),
    text('opening', 'paragraph', own.opening[key.tone]),
    part('claims'),
    part('account'),
    plain('demand', own.demand[key.tone](asked)),
    part('payment'),
    plain('question', `${own.question[key.tone](contact)} ${texts.common.paidMeanwhile[key.tone]}`),
    plan(),
    ...(isAnnounced ? [text('announced', 'legal', () => own.announced[situation])] : []),
    closing(own.closing[key.tone]),
    part('enclosures'),
  ];
}

// The words of the first reminder are those of the law: only what surrounds them is the user's.
function beFirstReminder(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, plain, plan, text, texts } = makers(key);
  const own = texts.reminder1;
  return [
    part('title'),
    text('opening', 'paragraph', own.opening[key.tone]),
    part('claims'),
    part('account'),
    part('free'),
    part('period'),
    part('payment'),
    part('indemnity'),
    plain('question', `${own.question[key.tone](contact)} ${texts.common.paidMeanwhile[key.tone]}`),
    plan(),
    part('law'),
    closing(own.closing[key.tone]),
    part('enclosures'),
  ];
}

function reminder2(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, plain, plan, situation, text, texts, title } = makers(key);
  const own = texts.reminder2;
  const noCharge = situation === 'FR_B2C' ? ` ${own.noCharge}` : '';
  return [
    title(own.title),
    text('opening', 'paragraph', recalling(own.opening[key.tone], key.language)),
    part('claims'),
    part('account'),
    text('demand', 'strong', () => own.demand[key.tone](asked)),
    part('payment'),
    plain('consequences', `${own.consequences[situation][key.tone](asked)}${noCharge}`),
    plan(),
    plain('agreement', `${own.agreement[key.tone](contact)} ${texts.common.paidMeanwhile[key.tone]}`),
    closing(own.closing[key.tone]),
    part('enclosures'),
    part('detail'),
  ];
}

function formalNotice(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, must, part, plain, plan, situation, text, texts } = makers(key);
  const own = texts.formalNotice;
  return [
    part('title'),
    text('opening', 'paragraph', recalling(own.opening[key.tone], key.language)),
    part('claims'),
    part('account'),
    must(
      text('demand', 'strong', () => own.demand(asked)),
      ['amount', 'deadline'],
    ),
    part('payment'),
    must(plain('consequences', own.consequences[situation][key.tone])),
    plan(),
    plain('contest', `${own.contest[key.tone](contact)} ${texts.common.paidMeanwhile[key.tone]}`),
    part('law'),
    closing(own.closing[key.tone]),
    part('enclosures'),
    part('detail'),
  ];
}

function conciliation(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, plain, plan, text, texts, title } = makers(key);
  const own = texts.conciliation;
  return [
    title(own.title),
    text('opening', 'paragraph', recalling(own.opening[key.tone], key.language)),
    part('claims'),
    part('account'),
    plain('proposal', `${own.proposal[key.country]} ${own.answer[key.tone](asked)}`),
    plan(),
    part('payment'),
    plain('agreement', `${texts.reminder2.agreement[key.tone](contact)} ${texts.common.paidMeanwhile[key.tone]}`),
    part('law'),
    closing(own.closing[key.tone]),
    part('enclosures'),
    part('detail'),
  ];
}

function handover(key: LetterWordingKey): readonly BlockSpec[] {
  const { closing, part, text, texts, title } = makers(key);
  const own = texts.handover;
  return [
    title(own.title),
    text('opening', 'paragraph', own.opening),
    part('debtor'),
    part('claims'),
    part('account'),
    part('done'),
    closing(own.closing),
    part('enclosures'),
    part('detail'),
  ];
}
