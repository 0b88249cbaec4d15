import { FileCheck2, FilePlus2 } from 'lucide-react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

type Mail = Output<'mail.list'>[number];

const roles = ['depositSlip', 'receipt', 'envelopeFront', 'envelopeBack', 'other'] as const;
type Role = (typeof roles)[number];

/** Slips, cards and envelopes; a missing proof stays a dotted box until it is there or the user says that he has none. */
export function MailProofs({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const refusal = useRefusal();
  const attach = useCommand('mail.attachProof');
  const waive = useCommand('mail.waiveProof');
  const view = useCommand('attachment.open');
  const error = attach.error ?? waive.error ?? view.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const labels: Readonly<Record<string, string>> = text.proofRoles;
  const missing = roles.filter((role) => mail.missingProofs.includes(role));
  const add = (role: Role) => attach.mutate({ mailId: mail.mailId, role });
  return (
    <section className="stackTight" aria-label={text.proofs}>
      <h3>{text.proofs}</h3>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <ul className="proofs">
        {mail.proofs.map((proof) => (
          <li key={proof.attachmentId} className="proof">
            <FileCheck2 aria-hidden />
            <span className="break">
              {labels[proof.role] ?? proof.role}
              <span className="cellNote">{proof.fileName}</span>
            </span>
            <Button kind="quiet" onPress={() => view.mutate({ attachmentId: proof.attachmentId })}>
              {text.openProof}
            </Button>
          </li>
        ))}
        {missing.map((role) => (
          <li key={role} className="proof isMissing">
            <FilePlus2 aria-hidden />
            <span>
              {text.proofRoles[role]}
              <span className="cellNote">{text.missing}</span>
            </span>
            <Button onPress={() => add(role)}>{text.addProof}</Button>
            <Button kind="quiet" onPress={() => waive.mutate({ mailId: mail.mailId, role })}>
              {text.waive}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button kind="quiet" icon={FilePlus2} onPress={() => add('other')}>
          {text.proofRoles.other}
        </Button>
      </div>
    </section>
  );
}

/** What happened to the letter, day by day; what was undone stays, struck through. */
export function MailHistory({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const words: Readonly<Record<string, string>> = text.events;
  return (
    <section className="stackTight" aria-label={text.history}>
      <h3>{text.history}</h3>
      <ol className="mailEvents">
        {mail.events.map(({ event, on, isUndone }, index) => {
          const line = (
            <>
              <DateText value={on} /> {words[event] ?? event}
            </>
          );
          return <li key={index}>{isUndone ? <s>{line}</s> : line}</li>;
        })}
      </ol>
    </section>
  );
}
