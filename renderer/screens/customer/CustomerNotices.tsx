import type { Cents } from '#domain/money/cents';
import type { ReactNode } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { goneText } from '#renderer/i18n/gone';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

type Props = { readonly file: CustomerFile };

/** Whatever holds the file back or needs care stands at its top, with the way out beside it. */
export function CustomerNotices({ file }: Props) {
  return (
    <div className="stackTight fileNotices">
      <Gone file={file} />
      <Pauses file={file} />
      <Disputes file={file} />
      <Promises file={file} />
      <ToComplete file={file} />
    </div>
  );
}

function Gone({ file: { customerId, gone } }: Props) {
  const text = goneText[useLanguage()];
  const day = useDay();
  const back = useDirect('customer.back');
  if (gone === null) return null;
  return (
    <Line action={<Button onPress={() => back.mutate({ customerId })}>{text.back}</Button>}>
      <strong>{text.since[gone.what](day(gone.on))}</strong> {gone.source === '' ? '' : `(${gone.source}) `}
      {text.advice[gone.what]}
    </Line>
  );
}

function Pauses({ file }: Props) {
  const text = useText();
  const day = useDay();
  const end = useDirect('pause.end');
  return file.pauses.map(({ pauseId, until, reason }) => (
    <Line key={pauseId} action={<Button onPress={() => end.mutate({ pauseId })}>{text.customer.pauseEnd}</Button>}>
      <strong>{until === null ? text.customer.pauseOpen : text.customer.pauseLine(day(until))}</strong> {reason}
    </Line>
  ));
}

function Disputes({ file }: Props) {
  const text = useText();
  const day = useDay();
  const language = useLanguage();
  const { open } = useDialogs();
  const amountText = (amount: Cents | null) => (amount === null ? '' : formatEuros(amount, language));
  return file.disputes.map(({ amount, disputeId, since, reason }) => (
    <Line
      key={disputeId}
      action={<Button onPress={() => open({ kind: 'closeDispute', disputeId })}>{text.customer.disputeClose}</Button>}
    >
      <strong>{text.customer.disputeLine(day(since), amountText(amount))}</strong> {reason}
    </Line>
  ));
}

function Promises({ file }: Props) {
  const text = useText();
  const language = useLanguage();
  const day = useDay();
  const cancel = useDirect('promise.cancel');
  return file.promises
    .filter(({ state }) => state === 'open' || state === 'broken')
    .map(({ promiseId, state, amount, promisedOn }) => (
      <Line
        key={promiseId}
        kind={state === 'broken' ? 'bad' : 'good'}
        action={
          state === 'open' ? (
            <Button onPress={() => cancel.mutate({ promiseId })}>{text.customer.promiseCancel}</Button>
          ) : null
        }
      >
        <strong>{text.customer.promiseState[state]}</strong>{' '}
        {text.customer.promiseLine(formatEuros(amount, language), day(promisedOn))}
      </Line>
    ));
}

function ToComplete({ file }: Props) {
  const text = useText();
  const { open } = useDialogs();
  const { street, postcode, city, isLocked } = file.fields;
  const isAddressMissing = file.open > 0 && [street, postcode, city].includes('');
  const edit = (
    <Button onPress={() => open({ kind: 'editCustomer', customerId: file.customerId })}>{text.customer.edit}</Button>
  );
  return (
    <>
      {isAddressMissing ? <Line action={edit}>{text.customer.addressMissing}</Line> : null}
      {file.relationGuessed ? <Line action={edit}>{text.customer.guessed}</Line> : null}
      {isLocked ? <Notice>{text.customer.locked}</Notice> : null}
    </>
  );
}

function Line(props: {
  readonly kind?: 'warn' | 'bad' | 'good';
  readonly action: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Notice kind={props.kind ?? 'warn'}>
      <div className="spread">
        <span className="break">{props.children}</span>
        {props.action}
      </div>
    </Notice>
  );
}

function useDay(): (on: PlainDate) => string {
  const language = useLanguage();
  const today = useToday();
  return (on) => shortDate(on, today, language);
}
