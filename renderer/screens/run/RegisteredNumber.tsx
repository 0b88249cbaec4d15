import { useRef, useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { TextField } from '#renderer/components/Field.tsx';
import { useDomEvent } from '#renderer/components/useDomEvent';
import { useSentence, useText } from '#renderer/i18n/language.tsx';

export type NumberTyped = { readonly text: string; readonly isGood: boolean };

/** A registered number, typed or scanned; its check digit is looked at at once. */
export function RegisteredNumber(props: {
  readonly label: string;
  readonly onChange: (number: NumberTyped) => void;
  readonly autoFocus?: boolean;
}) {
  const text = useText().run;
  const sentence = useSentence();
  const holder = useRef<HTMLDivElement>(null);
  useDomEvent(holder, 'keydown', toNextNumber);
  const settings = useQuery('settings.get', {});
  const carrier = settings.data?.company.country === 'BE' ? 'bpost' : 'laposte';
  const [typed, setTyped] = useState('');
  const isAsked = typed.trim() !== '';
  const check = useQuery(
    'mail.checkNumber',
    { carrier, number: typed.trim() },
    { enabled: isAsked, keepPrevious: true },
  );
  const found = isAsked ? check.data : undefined;
  const change = (value: string) => {
    setTyped(value);
    // The program looks again when it is posted: here only what is plainly missing holds the button back.
    props.onChange({ text: value, isGood: value.trim() !== '' });
  };
  const warning = found?.warning ?? null;
  const refusal = found?.refusal ?? null;
  const hint = warning === null ? (found?.printed ?? text.numberHint) : sentence(warning);
  return (
    <div className="numberHolder" ref={holder}>
      <TextField
        label={props.label}
        value={typed}
        onChange={change}
        hint={hint}
        error={refusal === null ? null : sentence(refusal)}
        maxLength={80}
        autoFocus={props.autoFocus ?? false}
        className="numberField"
      />
    </div>
  );
}

// A scanner ends with Enter. In a list of letters the next number goes into the next field; in a form it saves.
function toNextNumber(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || target.form !== null) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>('.numberField input')];
  const next = fields[fields.indexOf(target) + 1];
  event.preventDefault();
  next?.focus();
  next?.select();
}
