import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { useLanguage } from '#renderer/i18n/language.tsx';

/** An amount in euros, figures under figures. */
export function Money({ value, className }: { readonly value: Cents; readonly className?: string }) {
  const language = useLanguage();
  return (
    <span className={className === undefined ? 'money' : `money ${className}`}>{formatEuros(value, language)}</span>
  );
}
