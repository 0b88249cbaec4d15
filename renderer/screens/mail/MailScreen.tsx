import { MailCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { mailGroups } from '#domain/registeredMail/desk';
import { useQuery } from '#renderer/api/useQuery';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { SidePanel } from '#renderer/components/SidePanel.tsx';
import { useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { CounterList } from '#renderer/screens/run/PostPapers.tsx';
import { MailInbox } from '#renderer/screens/mail/MailInbox.tsx';
import { MailAlerts } from '#renderer/screens/mail/MailAlerts.tsx';
import { MailNumberBox, numberless } from '#renderer/screens/mail/MailNumberBox.tsx';
import { MailPanel } from '#renderer/screens/mail/MailPanel.tsx';
import { useScannedKeys } from '#renderer/screens/mail/useScannedKeys';

type Mail = Output<'mail.list'>[number];

/** Registered letters by what is expected next; the panel beside the list takes what the post brought. */
export function MailScreen({ mailId }: { readonly mailId: string | null }) {
  const list = useQuery('mail.list', {});
  return <Loaded answer={list}>{(mails) => <MailDesk mails={mails} first={mailId} />}</Loaded>;
}

/** Still to be handed in, or handed in today: then the list for the counter has it. */
function isForCounter(today: PlainDate): (mail: Mail) => boolean {
  return ({ depositedOn, state }) => state === 'printed' || depositedOn === today;
}

function MailDesk({ mails, first }: { readonly mails: readonly Mail[]; readonly first: string | null }) {
  const text = useText().mail;
  const today = useToday();
  const [openId, setOpenId] = useState(first);
  const desk = useRef<HTMLDivElement>(null);
  useScannedKeys(desk);
  const open = mails.find(({ mailId }) => mailId === openId);
  useSelectedCustomer(open?.customerId ?? null);
  if (mails.length === 0) {
    return (
      <div className="stack">
        <PageHead title={text.title} />
        <EmptyState icon={MailCheck} title={text.empty}>
          <p>{text.emptyText}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={open === undefined ? 'mailDesk' : 'mailDesk withPanel'} ref={desk}>
      <div className="stack">
        <PageHead title={text.title} fact={text.fact(mails.filter(({ group }) => group !== 'closed').length)} />
        {mails.some(isForCounter(today)) ? (
          <div className="row flush">
            <CounterList runId={null} />
          </div>
        ) : null}
        <MailNumberBox mails={mails} onFound={setOpenId} />
        {mailGroups.map((group) => (
          <MailGroup
            key={group}
            title={text.groups[group]}
            mails={mails.filter((mail) => mail.group === group)}
            openId={openId}
            onOpen={setOpenId}
          />
        ))}
        <MailInbox mails={mails} />
      </div>
      {open === undefined ? null : (
        <SidePanel title={open.customerName} subject={open.mailId} onClose={() => setOpenId(null)}>
          <MailPanel
            key={open.mailId}
            mail={open}
            onNumbered={() =>
              setOpenId(numberless(mails).find(({ mailId }) => mailId !== open.mailId)?.mailId ?? openId)
            }
          />
        </SidePanel>
      )}
    </div>
  );
}

function MailGroup(props: {
  readonly title: string;
  readonly mails: readonly Mail[];
  readonly openId: string | null;
  readonly onOpen: (mailId: string) => void;
}) {
  if (props.mails.length === 0) return null;
  return (
    <section className="stackTight" aria-label={props.title}>
      <h2>
        {props.title} <span className="soft">{props.mails.length}</span>
      </h2>
      <ul className="mailList">
        {props.mails.map((mail) => (
          <MailLine
            key={mail.mailId}
            mail={mail}
            isOpen={mail.mailId === props.openId}
            onOpen={() => props.onOpen(mail.mailId)}
          />
        ))}
      </ul>
    </section>
  );
}

function MailLine(props: { readonly mail: Mail; readonly isOpen: boolean; readonly onOpen: () => void }) {
  const { mail } = props;
  const text = useText().mail;
  const language = useLanguage();
  const today = useToday();
  const states: Readonly<Record<string, string>> = text.states;
  // The days without news are told already.
  const alerts =
    mail.days?.code === 'mail.silent' ? mail.alerts.filter((alert) => alert !== 'noTrackingNews') : mail.alerts;
  return (
    <li>
      <button type="button" className="mailLine" aria-expanded={props.isOpen} onClick={props.onOpen}>
        <span>
          <strong className="break">{mail.customerName}</strong>
          <span className="cellNote">{mail.numberPrinted ?? mail.number ?? text.noNumber}</span>
        </span>
        <span>
          {mail.group === 'numberMissing' ? text.states.ticked : (states[mail.state] ?? mail.state)}
          {mail.depositedOn === null ? null : (
            <span className="cellNote">
              {text.postedOn} {shortDate(mail.depositedOn, today, language)}
            </span>
          )}
        </span>
        <span>
          {mail.days === null ? null : <Sentence value={mail.days} />}
          {alerts.length === 0 ? null : <MailAlerts alerts={alerts.slice(0, 1)} />}
        </span>
      </button>
    </li>
  );
}
