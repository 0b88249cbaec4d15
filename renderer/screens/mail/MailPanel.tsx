import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { copyText } from '#renderer/api/copyText';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { MailCounter } from '#renderer/screens/mail/MailCounter.tsx';
import { MailAlerts } from '#renderer/screens/mail/MailAlerts.tsx';
import { MailDecision } from '#renderer/screens/mail/MailDecision.tsx';
import { MailNews } from '#renderer/screens/mail/MailNews.tsx';
import { MailHistory, MailProofs } from '#renderer/screens/mail/MailProofs.tsx';
import { RegisteredNumber } from '#renderer/screens/run/RegisteredNumber.tsx';

type Mail = Output<'mail.list'>[number];

/** One registered letter: where it is, what the post brought, its proofs. */
export function MailPanel({ mail, onNumbered }: { readonly mail: Mail; readonly onNumbered: () => void }) {
  const text = useText().mail;
  const { go } = useNavigation();
  const { open } = useDialogs();
  // Said once, where it was asked: recording an outcome takes its buttons away.
  const [consequence, setConsequence] = useState<Output<'mail.record'>['consequence']>([]);
  return (
    <div className="stack">
      {mail.alerts.length === 0 ? null : (
        <Notice>
          <MailAlerts alerts={mail.alerts} />
        </Notice>
      )}
      <MailFacts mail={mail} />
      <MailCounter mail={mail} />
      {mail.state === 'printed' ? <Deposit mail={mail} onNumbered={onNumbered} /> : null}
      {consequence.length === 0 ? null : (
        <Notice kind="good">
          {consequence.map((each, index) => (
            <p key={index}>
              <Sentence value={each} />
            </p>
          ))}
        </Notice>
      )}
      {mail.group === 'toDecide' ? <MailDecision mail={mail} /> : null}
      <MailNews mail={mail} onRecorded={setConsequence} />
      <MailProofs mail={mail} />
      <MailHistory mail={mail} />
      <div className="row">
        <Button kind="quiet" onPress={() => open({ kind: 'showLetter', letterId: mail.letterId })}>
          {text.seeLetter}
        </Button>
        <Button kind="quiet" onPress={() => go({ screen: 'customer', customerId: mail.customerId })}>
          {text.seeCustomer}
        </Button>
      </div>
    </div>
  );
}

function MailFacts({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const states: Readonly<Record<string, string>> = text.states;
  return (
    <>
      {mail.number === null ? null : <MailNumber mail={mail} number={mail.numberPrinted ?? mail.number} />}
      <dl className="callFacts">
        <dt>{text.carriers[mail.carrier]}</dt>
        <dd>
          {mail.group === 'numberMissing' ? text.states.ticked : (states[mail.state] ?? mail.state)}
          {mail.days === null ? null : (
            <span className="cellNote">
              <Sentence value={mail.days} />
            </span>
          )}
        </dd>
        <Fact title={text.postedOn} on={mail.depositedOn} />
        <Fact title={text.pickupUntil} on={mail.pickupUntil} />
        <Fact title={text.nextLook} on={mail.group === 'toDecide' ? null : mail.nextLookOn} />
        <LegalDate mail={mail} />
        <Fact title={text.deadline} on={reachedNobody(mail) ? null : mail.deadlineOn} />
      </dl>
    </>
  );
}

/** It never came to the customer: it counts for nothing, whatever its dates say. */
function reachedNobody({ state }: Mail): boolean {
  return state === 'unknownAddress' || state === 'lost';
}

/** The day from which the law counts the letter, and why; or why there is none. */
function LegalDate({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const bases: Readonly<Record<string, string>> = text.bases;
  const { legalDate } = mail;
  if (mail.depositedOn === null) return null;
  return (
    <>
      <dt>{text.legalDate}</dt>
      <dd>
        {reachedNobody(mail) ? text.legalNone : null}
        {reachedNobody(mail) || legalDate !== null ? null : text.legalUnknown}
        {reachedNobody(mail) || legalDate === null ? null : (
          <>
            <DateText value={legalDate.on} />
            <span className="cellNote">{bases[legalDate.basis] ?? legalDate.basis}</span>
            <EstimatedPresentation on={legalDate.presentationOn} />
          </>
        )}
      </dd>
    </>
  );
}

/** While the post has not said when it presented a letter, the day from which the law would count is an estimate. */
function EstimatedPresentation({ on }: { readonly on: PlainDate | null }) {
  const text = useText().lawWords;
  const language = useLanguage();
  const today = useToday();
  if (on === null) return null;
  return (
    <p>
      <span className="mark warn">{text.estimated}</span> {text.presentationOn(shortDate(on, today, language))}
    </p>
  );
}

function Fact({ title, on }: { readonly title: string; readonly on: PlainDate | null }) {
  if (on === null) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <DateText value={on} />
      </dd>
    </>
  );
}

function MailNumber({ mail, number }: { readonly mail: Mail; readonly number: string }) {
  const text = useText().mail;
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="stackTight">
      <div className="row">
        <strong className="mailNumber">{number}</strong>
        <Button kind="quiet" icon={Copy} onPress={() => setCopied(copyText(mail.number ?? number))}>
          {isCopied ? text.copied : text.copyNumber}
        </Button>
      </div>
      <p className="soft">{text.trackingText(text.trackingPages[mail.carrier])}</p>
    </div>
  );
}

/** The number is what is typed; Enter saves it and goes on to the next letter without one. */
function Deposit({ mail, onNumbered }: { readonly mail: Mail; readonly onNumbered: () => void }) {
  const text = useText();
  const today = useToday();
  const record = useCommand('mail.record');
  const [on, setOn] = useState<PlainDate | null>(mail.tickedOn ?? today);
  const [number, setNumber] = useState('');
  const input = { mailId: mail.mailId, event: 'deposit' as const, on: on ?? today, number: number.trim(), note: '' };
  return (
    <section className="card stack" aria-label={text.mail.depositTitle}>
      <h3>{text.mail.depositTitle}</h3>
      <CommandForm
        command={record}
        input={on === null || number.trim() === '' ? null : input}
        problem={text.run.numberMissing}
        submit={text.mail.depositSave}
        onDone={onNumbered}
      >
        <DateField label={text.mail.postedOn} value={on} onChange={setOn} lean="past" />
        <RegisteredNumber label={text.mail.number} onChange={(typed) => setNumber(typed.text)} autoFocus />
      </CommandForm>
    </section>
  );
}
