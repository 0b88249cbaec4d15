import { frameLetter } from '#domain/letters/compose/frame';
import { letterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { checkMentions } from '#domain/letters/requiredMentions';
import { paperKeyOf, type PaperPieces } from '#domain/letters/templates/composePaper';
import { fillWording } from '#domain/letters/templates/fillWording';
import { paperBlocks } from '#domain/letters/templates/paperSpecs';
import { templateValues, variablesFrom } from '#domain/letters/templates/variables';
import type { Wording } from '#domain/letters/templates/wording';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { ok, reject, type Result } from '#domain/result';

export type LastLetterRefusal =
  | 'letter.mentionMissing'
  | 'letter.nothingDue'
  | 'letter.deadlineInPast'
  | 'lastLetter.noFormalNotice'
  | 'letter.wordingBroken';

/**
 * The last letter of the creditor himself, after a formal notice without effect and before the matter goes to a
 * professional: what is due, until when, and to whom it goes then.
 *
 * Refuses it before a formal notice: nothing may be threatened that could not follow.
 *
 * @param facts of a formal notice, with the day it was sent in `history.formalNoticeOn`
 * @param wording the user's own words; null: those of the program
 * @source C. civ. (FR) art. 1231-6 and 1344; CPCE art. L111-8 (no cost for a consumer); CDE (BE) art. XIX.2 and XIX.4
 */
export function composeLastLetter(
  facts: LetterFacts,
  wording: Wording | null = null,
): Result<LetterDocument, LastLetterRefusal> {
  const { claim, deadlineOn, history, language, sender, today, tone } = facts;
  if (claim.asked.total <= 0) return reject('letter.nothingDue');
  const mentions = checkMentions({ ...facts, kind: 'formalNotice' });
  if (!mentions.ok) return mentions;
  if (deadlineOn !== null && deadlineOn <= today) return reject('letter.deadlineInPast', { deadlineOn });
  if (history.formalNoticeOn === null) return reject('lastLetter.noFormalNotice');

  const parts = letterParts(facts);
  const specs = paperBlocks(paperKeyOf('lastLetter', { ...claim, language, tone }));
  const printed: PaperPieces['parts'] = {
    claims: [parts.claims],
    account: parts.account,
    payment: [parts.payment],
    law: [parts.legalNotice([noteTexts[language].lastLetter.law[parts.situation]])],
    enclosures: parts.enclosures,
    detail: parts.detail,
  };
  const filled = fillWording(wording?.blocks ?? specs, {
    ...{ specs, language, sender, offers: false },
    values: templateValues('lastLetter', language, variablesFrom(facts)),
    partOf: (id) => printed[id] ?? [],
  });
  if (!filled.ok) return filled;
  const { blocks, title } = filled.value;
  return ok({
    ...frameLetter(facts, { title: title ?? '', subject: null, blocks }, wording?.version),
    kind: 'lastLetter',
  });
}
