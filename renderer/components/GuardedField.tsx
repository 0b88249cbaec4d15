import { useEffect, useRef } from 'react';
import { checkWords, type WordHit, type WordSituation } from '#domain/guardrails/checkWords';
import type { Relation } from '#domain/country';
import { useQuery } from '#renderer/api/useQuery';
import { TextField, type TextFieldProps } from '#renderer/components/Field.tsx';
import { GuardrailNotice } from '#renderer/components/GuardrailNotice.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** A free text about a customer, looked through while it is typed for words that must not be there. */
export function GuardedField(
  props: TextFieldProps & {
    /** Null while it is not known: only what holds towards everyone is looked for. */
    readonly relation: Relation | null;
    /** Where it is printed the gravest words do not pass; in the file they are questioned. */
    readonly where: WordSituation['where'];
    /** The same words in the text that was there before are none of the user's. */
    readonly original?: string;
  },
) {
  const { relation, where, original, ...field } = props;
  const hits = useWordHits(field.value, relation, where, original);
  return (
    <>
      <TextField {...field} />
      <WordHits hits={hits} where={where} />
    </>
  );
}

/** The words of a text that must not be there, as the country of the ledger has it. */
export function useWordHits(
  value: string,
  relation: Relation | null,
  where: WordSituation['where'],
  original = '',
): readonly WordHit[] {
  const country = useQuery('app.status', {}).data?.ledger?.country ?? null;
  if (country === null || value.trim() === '') return [];
  const situation = { country, relation: relation ?? 'B2B', where } as const;
  const known = new Set(checkWords(original, situation).map(({ found }) => found.toLowerCase()));
  return checkWords(value, situation).filter(({ found }) => !known.has(found.toLowerCase()));
}

function WordHits({ hits, where }: { readonly hits: readonly WordHit[]; readonly where: WordSituation['where'] }) {
  const text = useText().lawWords;
  const box = useRef<HTMLDivElement>(null);
  const found = hits.map(({ rule }) => rule).join();
  // Said where it is seen, also at the foot of a panel that scrolls.
  useEffect(() => {
    if (found !== '') box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [found]);
  if (hits.length === 0) return null;
  const isBlocked = hits.some(({ severity }) => severity === 'blocks');
  return (
    <div ref={box} className="wordHits fieldWide" aria-live="polite">
      {hits.map((hit) => (
        <GuardrailNotice
          key={`${hit.rule}${hit.at}`}
          guardrail={{ ...hit, isConfirmed: hit.rule === 'costsToConsumer' }}
        />
      ))}
      {isBlocked ? <p className="strong">{where === 'letter' ? text.blockedOnPaper : text.blockedInPrint}</p> : null}
      {where === 'note' ? <p className="soft">{text.keptInFile}</p> : null}
    </div>
  );
}
