import { useState } from 'react';
import type { Input } from '#contract/api';
import { mailProofRoles } from '#contract/schemas/mailSchemas';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { GivenPaper } from '#renderer/components/GivenPaper.tsx';
import { useText } from '#renderer/i18n/language.tsx';

export type ProofRole = Input<'mail.attachBytes'>['role'];

/** Asks what a dropped or pasted proof is, and keeps it with the letter. */
export function ProofDialog(props: {
  readonly mailId: string;
  /** The proof that is missing first. */
  readonly first: ProofRole;
  readonly file: File;
  readonly onClose: () => void;
}) {
  const text = useText();
  const attach = useCommand('mail.attachBytes');
  const [role, setRole] = useState(props.first);
  return (
    <Dialog title={text.mail.proofWhat} onClose={props.onClose}>
      <GivenPaper file={props.file}>
        {(fileName, bytes) => (
          <CommandForm
            command={attach}
            input={bytes === null ? null : { mailId: props.mailId, role, fileName, bytes }}
            problem={text.common.loading}
            submit={text.mail.proofKeep}
            onDone={props.onClose}
            onCancel={props.onClose}
          >
            <p className="strong break">{fileName}</p>
            <Choices
              label={text.mail.proofWhat}
              value={role}
              onChange={setRole}
              autoFocus
              options={mailProofRoles.map((value) => ({ value, label: text.mail.proofRoles[value] }))}
            />
          </CommandForm>
        )}
      </GivenPaper>
    </Dialog>
  );
}
