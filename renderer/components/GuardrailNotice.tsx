import { articleText } from '#contract/texts/articles';
import type { Guardrail } from '#domain/guardrails/contact';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

/** What stands in the way, by which text of law, and what is possible instead. */
export function GuardrailNotice({ guardrail }: { readonly guardrail: Guardrail & { readonly found?: string } }) {
  const text = useText().lawWords;
  const language = useLanguage();
  const { article, found = '', instead, isConfirmed, rule, severity } = guardrail;
  const source = [articleText(article, language), isConfirmed ? '' : text.notConfirmed]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <Notice kind={severity === 'blocks' ? 'bad' : 'warn'}>
      <p>
        <Sentence value={{ code: `guardrail.rule.${rule}`, params: { found } }} />
      </p>
      <p>
        <Sentence value={{ code: `guardrail.instead.${instead}`, params: {} }} />
      </p>
      {source === '' ? null : <p className="soft break">{source}</p>}
    </Notice>
  );
}
