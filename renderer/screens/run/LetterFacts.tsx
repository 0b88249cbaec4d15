import type { ReactNode } from 'react';
import type { Catalogue } from '#renderer/i18n/catalogue';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useSentence, useText, useToday } from '#renderer/i18n/language.tsx';
import { isRegistered, type RunLetter } from '#renderer/screens/run/runParts';

function isAnyEnclosed({ encloses, papers }: RunLetter): boolean {
  return encloses || papers.some(({ isEnclosed }) => isEnclosed);
}

function enclosedText({ enclosedPages }: RunLetter, text: Catalogue['runPaper']): string {
  return enclosedPages === null ? text.duplicatesUncounted : text.duplicates(enclosedPages);
}

/** What a letter of the tour is: which paper, how much is in it, what is doubtful. */
export function LetterFacts({ letter }: { readonly letter: RunLetter }) {
  const { run: text, runPaper: paper } = useText();
  const language = useLanguage();
  const today = useToday();
  return (
    <>
      <span>
        {text.kinds[letter.kind]}
        {letter.deadlineOn === null ? null : (
          <span className="cellNote">{text.deadline(shortDate(letter.deadlineOn, today, language))}</span>
        )}
      </span>
      <span className="runMarks">
        <span>
          {text.invoices(letter.invoices.length)}
          {letter.pages === null ? null : `, ${text.pages(letter.pages)}`}
        </span>
        {isAnyEnclosed(letter) ? <span>{enclosedText(letter, paper)}</span> : null}
        {isRegistered(letter) ? <span className="mark">{text.registeredMark}</span> : null}
        {letter.doubts.length === 0 ? null : <span className="mark warn">{text.doubtMark}</span>}
      </span>
    </>
  );
}

/** Why a letter stays at home. */
export function WhyLeft({ letter, isStopped }: { readonly letter: RunLetter; readonly isStopped: boolean }): ReactNode {
  const text = useText().run;
  const sentence = useSentence();
  if (letter.leftBecause === null) return <span className="soft">{text.leftNow}</span>;
  return <span className={isStopped ? 'late' : 'soft'}>{sentence(letter.leftBecause)}</span>;
}
