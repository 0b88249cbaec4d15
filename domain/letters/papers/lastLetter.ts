import { formatDate } from '#domain/format/date';
import { frameLetter } from '#domain/letters/compose/frame';
import { letterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { checkMentions } from '#domain/letters/requiredMentions';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { ok, reject, type Result } from '#domain/result';

export type LastLetterRefusal =
  'letter.mentionMissing' | 'letter.nothingDue' | 'letter.deadlineInPast' | 'lastLetter.noFormalNotice';

/**
 * The last letter of the creditor himself, after a formal notice without effect and before the matter goes to a
 * professional: what is due, until when, and to whom it goes then.
 *
 * Refuses it before a formal notice: nothing may be threatened that could not follow.
 *
 * @param facts of a formal notice, with the day it was sent in `history.formalNoticeOn`
 * @source C. civ. (FR) art. 1231-6 and 1344; CPCE art. L111-8 (no cost for a consumer); CDE (BE) art. XIX.2 and XIX.4
 */
export function composeLastLetter(facts: LetterFacts): Result<LetterDocument, LastLetterRefusal> {
  const { deadlineOn, history, language, today } = facts;
  if (facts.claim.asked.total <= 0) return reject('letter.nothingDue');
  const mentions = checkMentions({ ...facts, kind: 'formalNotice' });
  if (!mentions.ok) return mentions;
  if (deadlineOn !== null && deadlineOn <= today) return reject('letter.deadlineInPast', { deadlineOn });
  if (history.formalNoticeOn === null) return reject('lastLetter.noFormalNotice');

  const parts = letterParts(facts);
  const texts = noteTexts[language].lastLetter;
  const framed = frameLetter(facts, {
    title: texts.title,
    subject: null,
    blocks: [
      parts.paragraph(texts.opening({ date: formatDate(history.formalNoticeOn, language) })),
      parts.claims,
      ...parts.account,
      parts.paragraph(texts.demand(parts.demand), true),
      parts.payment,
      parts.paragraph(texts.next[parts.situation]),
      parts.paragraph(`${texts.talk({ contact: parts.contact })} ${parts.texts.common.paidMeanwhile}`),
      parts.legalNotice([texts.law[parts.situation]]),
      parts.signature(texts.closing),
      ...parts.enclosures,
      ...parts.detail,
    ],
  });
  return ok({ ...framed, kind: 'lastLetter' });
}
