import { MapPin, Printer, Send } from 'lucide-react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { NextAction } from '#renderer/components/NextAction.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useRefusal, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Mail = Output<'mail.list'>[number];

/** An outcome asks for something of the user: what, and what comes after it. Once he did it, the letter is closed. */
export function MailDecision({ mail }: { readonly mail: Mail }) {
  const words = useText().mail;
  const refusal = useRefusal();
  const decide = useCommand('mail.waiveProof');
  const again = useCommand('mail.sendAgain');
  const { go } = useNavigation();
  const error = decide.error ?? again.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const todo: Readonly<Record<string, string>> = words.decisions;
  const title = words.groups.toDecide;
  const counts = mail.state === 'unclaimed' || mail.state === 'refused';
  return (
    <section className="card stackTight" aria-label={title}>
      <h3>{title}</h3>
      <p>{todo[mail.state] ?? ''}</p>
      {counts ? <PlainCopy mail={mail} /> : null}
      {counts ? <NextStep mail={mail} /> : null}
      {mail.state === 'unknownAddress' ? <Address mail={mail} /> : null}
      {mail.canSendAgain ? <p className="soft">{words.sendAgainText}</p> : null}
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <div className="row">
        {mail.canSendAgain ? (
          <Button
            kind="primary"
            icon={Send}
            onPress={() => again.mutate({ mailId: mail.mailId }, { onSuccess: () => go({ screen: 'run' }) })}
            isPending={again.isPending}
          >
            {words.sendAgain}
          </Button>
        ) : null}
        <Button
          kind={mail.canSendAgain ? 'normal' : 'primary'}
          onPress={() => decide.mutate({ mailId: mail.mailId, role: 'decision' })}
          isPending={decide.isPending}
        >
          {words.decided}
        </Button>
      </div>
    </section>
  );
}

/** The same letter once more by plain post: who did not fetch the one may read the other. */
function PlainCopy({ mail }: { readonly mail: Mail }) {
  const words = useText().mail;
  const language = useLanguage();
  const today = useToday();
  const refusal = useRefusal();
  const print = useDirect('letter.print');
  const sent = useCommand('mail.copySent');
  const error = print.error ?? sent.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  if (mail.copySentOn !== null) return <p>{words.copySentOn(shortDate(mail.copySentOn, today, language))}</p>;
  return (
    <>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <div className="row">
        <Button
          icon={Printer}
          onPress={() => print.mutate({ letterId: mail.letterId, how: 'dialog' })}
          isPending={print.isPending}
        >
          {words.copyPrint}
        </Button>
        <Button onPress={() => sent.mutate({ mailId: mail.mailId, on: today })} isPending={sent.isPending}>
          {words.copySent}
        </Button>
      </div>
    </>
  );
}

/** When the delay of the letter ends, and what the sequence of the customer asks for then. */
function NextStep({ mail }: { readonly mail: Mail }) {
  const words = useText().mail;
  const language = useLanguage();
  const today = useToday();
  const customer = useQuery('customer.get', { customerId: mail.customerId });
  const { deadlineOn } = mail;
  const next = customer.data?.next ?? null;
  return (
    <>
      {deadlineOn === null ? null : (
        <p>{words.deadlineIs(shortDate(deadlineOn, today, language), deadlineOn < today)}</p>
      )}
      {next === null ? null : (
        <p>
          {words.thenComes} <NextAction next={next} />
        </p>
      )}
    </>
  );
}

/** Where the letter went, and the way to correct it. */
function Address({ mail }: { readonly mail: Mail }) {
  const words = useText().mail;
  const { open } = useDialogs();
  return (
    <>
      {mail.sentTo.length === 0 ? null : (
        <p className="break">
          {words.sentTo} <strong>{mail.sentTo.join(', ')}</strong>
        </p>
      )}
      <div>
        <Button icon={MapPin} onPress={() => open({ kind: 'editCustomer', customerId: mail.customerId })}>
          {words.checkAddress}
        </Button>
      </div>
    </>
  );
}
