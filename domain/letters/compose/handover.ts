import { formatDate } from '#domain/format/date';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

/** One sheet for the professional who takes over: debtor, account, interest, what was done and when. */
export function composeHandover(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const texts = parts.texts.handover;
  const { addressee, history, language } = facts;
  const told = (say: (date: string) => string, on: PlainDate | null) =>
    on === null ? [] : [say(formatDate(on, language))];
  const done = [
    ...told(texts.history.firstReminder, history.firstReminderOn),
    ...told(texts.history.secondReminder, history.secondReminderOn),
    ...told(texts.history.call, history.lastCallOn),
    ...told(texts.history.formalNotice, history.formalNoticeOn),
  ];
  const address = addressee.lines.slice(1).join(', ');
  return {
    title: texts.title,
    subject: texts.subject({ name: addressee.name }),
    blocks: [
      parts.paragraph(texts.opening(parts.count)),
      parts.paragraph(texts.debtor({ name: addressee.name, address, number: addressee.businessNumber }), true),
      parts.claims,
      ...parts.account,
      ...(done.length === 0 ? [] : [parts.legalNotice(done, texts.history.title)]),
      parts.signature(texts.closing),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}
