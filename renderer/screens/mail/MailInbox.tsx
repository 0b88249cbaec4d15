import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { mailProofRoles } from '#contract/schemas/mailSchemas';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { PaperPicture } from '#renderer/components/PaperPicture.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { ProofRole } from '#renderer/screens/mail/ProofDialog.tsx';

type Mail = Output<'mail.list'>[number];
type Scan = Output<'inbox.list'>['files'][number];

/** Scans that wait in the folder to be filed, each offered to the letter whose number is in its name. */
export function MailInbox({ mails }: { readonly mails: readonly Mail[] }) {
  const text = useText().mail.inbox;
  const inbox = useQuery('inbox.list', {}, { isOutside: true });
  const openFolder = useDirect('inbox.openFolder');
  if (inbox.data === undefined || inbox.data.folder === null) return null;
  const { files } = inbox.data;
  return (
    <section className="stackTight" aria-label={text.title}>
      <h2>
        {text.title} {files.length === 0 ? null : <span className="soft">{files.length}</span>}
      </h2>
      {files.length === 0 ? (
        <p className="soft">{text.text}</p>
      ) : (
        <ul className="proofs">
          {files.map((scan) => (
            <InboxFile key={`${scan.name} ${scan.proposal?.mailId ?? ''}`} scan={scan} mails={mails} />
          ))}
        </ul>
      )}
      <div>
        <Button kind="quiet" icon={FolderOpen} onPress={() => openFolder.mutate({})}>
          {text.openFolder}
        </Button>
      </div>
    </section>
  );
}

function InboxFile({ scan, mails }: { readonly scan: Scan; readonly mails: readonly Mail[] }) {
  const text = useText();
  const words = text.mail.inbox;
  const keep = useCommand('inbox.file');
  const view = useDirect('inbox.view');
  const look = useQuery('inbox.look', { name: scan.name });
  const [mailId, setMailId] = useState<string | null>(scan.proposal?.mailId ?? null);
  const [role, setRole] = useState<ProofRole>(scan.proposal?.role ?? 'other');
  return (
    <li className="proof">
      <PaperPicture look={look.data} />
      <div className="stackTight inboxFile">
        <div className="row">
          <strong className="break">{scan.name}</strong>
          <Button kind="quiet" onPress={() => view.mutate({ name: scan.name })}>
            {text.mail.openProof}
          </Button>
          {scan.proposal === null ? null : (
            <span className="soft">{scan.proposal.foundIn === 'text' ? words.foundText : words.found}</span>
          )}
        </div>
        <CommandForm
          command={keep}
          input={mailId === null ? null : { name: scan.name, mailId, role }}
          problem={words.which}
          submit={words.keep}
          onDone={() => undefined}
        >
          <div className="row">
            <SelectField<string>
              label={words.letter}
              placeholder={words.choose}
              value={mailId}
              onChange={setMailId}
              options={mails.map((mail) => ({
                value: mail.mailId,
                label: `${mail.customerName}, ${mail.numberPrinted ?? mail.number ?? text.mail.noNumber}`,
              }))}
            />
            <SelectField<ProofRole>
              label={text.mail.proofWhat}
              value={role}
              onChange={setRole}
              options={mailProofRoles.map((value) => ({ value, label: text.mail.proofRoles[value] }))}
            />
          </div>
        </CommandForm>
      </div>
    </li>
  );
}
