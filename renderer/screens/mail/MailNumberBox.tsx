import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useSentence, useText, useToday } from '#renderer/i18n/language.tsx';

type Mail = Output<'mail.list'>[number];
type Number = { readonly normalized: string; readonly printed: string };

/** Letters that have no number yet, those already posted first. */
export function numberless(mails: readonly Mail[]): readonly Mail[] {
  return (['numberMissing', 'toPost'] as const).flatMap((group) => mails.filter((mail) => mail.group === group));
}

/** A number scanned or typed: its letter opens, or it is offered to one that has none. */
export function MailNumberBox(props: { readonly mails: readonly Mail[]; readonly onFound: (mailId: string) => void }) {
  const { mails } = props;
  const text = useText().mail;
  const sentence = useSentence();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [free, setFree] = useState<Number | null>(null);
  const waiting = numberless(mails);
  const look = () => {
    const checked = checkMailNumber(typed, mails[0]?.carrier ?? 'laposte');
    setFree(null);
    if (!checked.valid) return setProblem(sentence({ code: `mailNumber.${checked.reason}`, params: {} }));
    const found = mails.find(({ number }) => number === checked.normalized);
    setTyped('');
    setProblem(found === undefined && waiting.length === 0 ? text.numberOfNone(checked.printed) : null);
    if (found === undefined) return setFree(waiting.length === 0 ? null : checked);
    return props.onFound(found.mailId);
  };
  return (
    <div className="stackTight mailNumberBox">
      <form
        className="row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <TextField
          label={text.numberBox}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setProblem(null);
          }}
          hint={text.numberHint}
          error={problem}
          maxLength={80}
          className="numberField"
        />
        <Button type="submit">{text.numberFind}</Button>
      </form>
      {free === null ? null : (
        <GiveNumber key={free.normalized} number={free} waiting={waiting} onClose={() => setFree(null)} />
      )}
    </div>
  );
}

/** A number that no letter has: Enter gives it to the next one that waits for its own. */
function GiveNumber(props: {
  readonly number: Number;
  readonly waiting: readonly Mail[];
  readonly onClose: () => void;
}) {
  const { number, waiting } = props;
  const words = useText();
  const text = words.mail;
  const today = useToday();
  const record = useCommand('mail.record');
  const [mailId, setMailId] = useState<string | null>(waiting[0]?.mailId ?? null);
  const chosen = waiting.find((mail) => mail.mailId === mailId);
  const [typedOn, setTypedOn] = useState<PlainDate | null | undefined>(undefined);
  const on = typedOn === undefined ? (chosen?.tickedOn ?? today) : typedOn;
  const input = { event: 'deposit' as const, number: number.normalized, note: '' };
  return (
    <Notice>
      <p>{text.numberFree(number.printed)}</p>
      <CommandForm
        command={record}
        input={mailId === null || on === null ? null : { ...input, mailId, on }}
        problem={words.common.dateMissing}
        submit={text.numberGive}
        onDone={props.onClose}
        onCancel={props.onClose}
        isReady
      >
        <div className="row">
          <SelectField<string>
            label={text.inbox.letter}
            value={mailId}
            onChange={setMailId}
            options={waiting.map((mail) => ({ value: mail.mailId, label: mail.customerName }))}
          />
          <DateField key={chosen?.mailId ?? ''} label={text.postedOn} value={on} onChange={setTypedOn} lean="past" />
        </div>
      </CommandForm>
    </Notice>
  );
}
