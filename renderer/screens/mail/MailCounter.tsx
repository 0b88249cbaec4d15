import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { compensationOf, levelsOf, type MailLevel } from '#domain/registeredMail/deskFacts';
import { useCommand } from '#renderer/api/useCommand';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Mail = Output<'mail.list'>[number];

/** What the slip of the counter says: level of compensation, price, office. */
export function MailCounter({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const [isOpen, setOpen] = useState(false);
  const { counter } = mail;
  if (mail.depositedOn === null) return null;
  if (isOpen) return <CounterForm mail={mail} onClose={() => setOpen(false)} />;
  return (
    <div className="row">
      {counter === null ? null : (
        <span className="break">
          {[counter.level, counter.office].filter((part) => part !== null && part !== '').join(', ')}{' '}
          {counter.price === null ? null : <Money value={counter.price} />}
        </span>
      )}
      <Button kind="quiet" icon={Pencil} onPress={() => setOpen(true)}>
        {text.counterTitle}
      </Button>
    </div>
  );
}

function CounterForm({ mail, onClose }: { readonly mail: Mail; readonly onClose: () => void }) {
  const text = useText().mail;
  const save = useCommand('mail.counter');
  const [level, setLevel] = useState<MailLevel | null>(mail.counter?.level ?? null);
  const [price, setPrice] = useState<Cents | null>(mail.counter?.price ?? null);
  const [office, setOffice] = useState(mail.counter?.office ?? '');
  const language = useLanguage();
  const levels = levelsOf(mail.carrier);
  return (
    <section className="card stack" aria-label={text.counterTitle}>
      <h3>{text.counterTitle}</h3>
      <CommandForm
        command={save}
        input={{ mailId: mail.mailId, level, price, office: office.trim() }}
        submit={text.record}
        onDone={onClose}
        onCancel={onClose}
      >
        {levels.length > 0 ? (
          <Choices<MailLevel>
            label={text.level}
            value={level}
            onChange={setLevel}
            options={levels.map((value) => ({
              value,
              label: `${value}, ${formatEuros(compensationOf(value), language)}`,
            }))}
          />
        ) : null}
        <AmountField label={text.price} value={price} onChange={setPrice} />
        <TextField label={text.office} value={office} onChange={setOffice} />
      </CommandForm>
    </section>
  );
}
