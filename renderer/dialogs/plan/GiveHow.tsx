import type { Input } from '#contract/api';
import { Choices } from '#renderer/components/Choices.tsx';
import { useText } from '#renderer/i18n/language.tsx';

export type How = Input<'plan.propose'>['how'];

/** To the printer, into a file, or into the viewer of the system. */
export function GiveHow({ how, onChange }: { readonly how: How; readonly onChange: (how: How) => void }) {
  const text = useText();
  return (
    <Choices
      label={text.plan.give}
      value={how}
      onChange={onChange}
      options={(['dialog', 'pdf', 'viewer'] as const).map((value) => ({ value, label: text.plan.hows[value] }))}
    />
  );
}
