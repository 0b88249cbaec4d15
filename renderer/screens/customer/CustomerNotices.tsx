import type { ReactNode } from 'react';
import { formatEuros } from '#domain/format/amount';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import type { CustomerFile } from '#renderer/screens/customer/CustomerScreen.tsx';

/** Whatever holds the file back or needs care stands at its top, with the way out beside it. */
export function CustomerNotices({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { open } = useDialogs();
  const endPause = useCommand('pause.end');
  const cancelPromise = useCommand('promise.cancel');
  const cancelPlan = useCommand('plan.cancel');
  const day = (on: Parameters<typeof shortDate>[0]) => shortDate(on, today, language);
  const hasAddress = file.fields.street !== '' && file.fields.postcode !== '' && file.fields.city !== '';

  return (
    <div className="stackTight fileNotices">
      {file.pauses.map((pause) => (
        <Line
          key={pause.pauseId}
          action={<Button onPress={() => endPause.mutate({ pauseId: pause.pauseId })}>{text.customer.pauseEnd}</Button>}
        >
          <strong>{pause.until === null ? text.customer.pauseOpen : text.customer.pauseLine(day(pause.until))}</strong>{' '}
          {pause.reason}
        </Line>
      ))}
      {file.disputes.map((dispute) => (
        <Line
          key={dispute.disputeId}
          action={
            <Button onPress={() => open({ kind: 'closeDispute', disputeId: dispute.disputeId })}>
              {text.customer.disputeClose}
            </Button>
          }
        >
          <strong>{text.customer.disputeLine(day(dispute.since))}</strong> {dispute.reason}
        </Line>
      ))}
      {file.promises
        .filter((promise) => promise.state === 'open' || promise.state === 'broken')
        .map((promise) => (
          <Line
            key={promise.promiseId}
            kind={promise.state === 'broken' ? 'bad' : 'good'}
            action={
              promise.state === 'open' ? (
                <Button onPress={() => cancelPromise.mutate({ promiseId: promise.promiseId })}>
                  {text.customer.promiseCancel}
                </Button>
              ) : null
            }
          >
            <strong>{text.customer.promiseState[promise.state]}</strong>{' '}
            {text.customer.promiseLine(formatEuros(promise.amount, language), day(promise.promisedOn))}
          </Line>
        ))}
      {file.plans.map((plan) => (
        <Line
          key={plan.planId}
          kind="good"
          action={
            <Button onPress={() => cancelPlan.mutate({ planId: plan.planId })}>{text.customer.planCancel}</Button>
          }
        >
          {text.customer.planLine(
            plan.instalments.filter((instalment) => instalment.open === 0).length,
            plan.instalments.length,
          )}
        </Line>
      ))}
      {hasAddress || file.open <= 0 ? null : (
        <Line
          action={
            <Button onPress={() => open({ kind: 'editCustomer', customerId: file.customerId })}>
              {text.customer.edit}
            </Button>
          }
        >
          {text.customer.addressMissing}
        </Line>
      )}
      {file.relationGuessed ? (
        <Line
          action={
            <Button onPress={() => open({ kind: 'editCustomer', customerId: file.customerId })}>
              {text.customer.edit}
            </Button>
          }
        >
          {text.customer.guessed}
        </Line>
      ) : null}
      {file.fields.isLocked ? <Notice>{text.customer.locked}</Notice> : null}
    </div>
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
