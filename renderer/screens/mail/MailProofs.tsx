import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { mailProofRoles } from '#contract/schemas/mailSchemas';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PaperPicture } from '#renderer/components/PaperPicture.tsx';
import { useFilesDrop } from '#renderer/components/useFilesDrop';
import { useFilePaste } from '#renderer/components/useFilePaste';
import { useText } from '#renderer/i18n/language.tsx';
import { ProofDialog, type ProofRole } from '#renderer/screens/mail/ProofDialog.tsx';

type Mail = Output<'mail.list'>[number];

/**
 * Slips, cards and envelopes: picked, dropped on the window, or pasted. A missing proof stays a dotted box until it is
 * there or the user says that he has none.
 */
export function MailProofs({ mail }: { readonly mail: Mail }) {
  const text = useText().mail;
  const attach = useDirect('mail.attachProof');
  const waive = useDirect('mail.waiveProof');
  const [given, setGiven] = useState<File | null>(null);
  // One paper at a time is asked about: of several the first.
  const isOver = useFilesDrop(([first]) => setGiven(first ?? null));
  useFilePaste(setGiven);
  const missing = mailProofRoles.filter((role) => mail.missingProofs.includes(role));
  const add = (role: ProofRole) => attach.mutate({ mailId: mail.mailId, role });
  return (
    <section className="stackTight" aria-label={text.proofs}>
      <h3>{text.proofs}</h3>
      {isOver ? <Notice kind="good">{text.proofOver}</Notice> : null}
      <ul className="proofs">
        {mail.proofs.map((proof) => (
          <Proof key={proof.attachmentId} proof={proof} />
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
      <p className="soft">{text.proofDrop}</p>
      <div>
        <Button kind="quiet" icon={FilePlus2} onPress={() => add('other')}>
          {text.proofRoles.other}
        </Button>
      </div>
      {given === null ? null : (
        <ProofDialog
          key={`${given.name}:${given.lastModified}`}
          mailId={mail.mailId}
          first={missing[0] ?? 'other'}
          file={given}
          onClose={() => setGiven(null)}
        />
      )}
    </section>
  );
}

function Proof({ proof }: { readonly proof: Mail['proofs'][number] }) {
  const text = useText().mail;
  const { attachmentId, fileName } = proof;
  const view = useDirect('attachment.open');
  const look = useQuery('attachment.look', { attachmentId });
  const labels: Readonly<Record<string, string>> = text.proofRoles;
  return (
    <li className="proof">
      <PaperPicture look={look.data} />
      <span className="break">
        {labels[proof.role] ?? proof.role}
        <span className="cellNote">{fileName}</span>
      </span>
      <Button kind="quiet" onPress={() => view.mutate({ attachmentId })}>
        {text.openProof}
      </Button>
    </li>
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
        {mail.events.map(({ event, isUndone, note, on }, index) => {
          const line = (
            <>
              <DateText value={on} /> {words[event] ?? event}
              {note === '' ? null : <span className="cellNote break">{note}</span>}
            </>
          );
          return <li key={index}>{isUndone ? <s>{line}</s> : line}</li>;
        })}
      </ol>
    </section>
  );
}
