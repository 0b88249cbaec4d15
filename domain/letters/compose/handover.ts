import { formatDate } from '#domain/format/date';
import type { PlainDate } from '#domain/calendar/plainDate';
import { businessNumberText, type LetterContent } from '#domain/letters/compose/frame';
import { letterParts, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';

/** One sheet for the professional who takes over: debtor, account, interest, what was done and when. */
export function composeHandover(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const texts = parts.texts.handover;
  return {
    title: texts.title,
    subject: texts.subject({ name: facts.addressee.name }),
    blocks: [
      parts.paragraph(texts.opening(parts.count)),
      debtorLine(facts, parts),
      parts.claims,
      ...parts.account,
      ...whatWasDone(facts, parts),
      parts.signature(texts.closing),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}

/** Who owes, as a professional needs to find him. */
export function debtorLine(
  { addressee: { businessNumber, lines, name }, claim, language }: LetterFacts,
  { paragraph, texts }: LetterParts,
): LetterBlock {
  const number = businessNumber === null ? null : businessNumberText(businessNumber, claim.country, language);
  return paragraph(texts.handover.debtor({ name, address: lines.slice(1).join(', '), number }), true);
}

/** The steps taken so far, with their days; nothing when none was. */
export function whatWasDone(
  { history, language }: LetterFacts,
  { legalNotice, texts: { handover: texts } }: LetterParts,
): readonly LetterBlock[] {
  const told = (say: (date: string) => string, on: PlainDate | null) =>
    on === null ? [] : [say(formatDate(on, language))];
  const done = [
    ...told(texts.history.firstReminder, history.firstReminderOn),
    ...told(texts.history.secondReminder, history.secondReminderOn),
    ...told(texts.history.call, history.lastCallOn),
    ...told(texts.history.formalNotice, history.formalNoticeOn),
  ];
  return done.length === 0 ? [] : [legalNotice(done, texts.history.title)];
}
