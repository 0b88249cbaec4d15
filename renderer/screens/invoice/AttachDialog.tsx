import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { GivenPaper } from '#renderer/components/GivenPaper.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { paperRoles, type PaperRole } from '#renderer/screens/invoice/paperRoles';

/** Asks what a dropped or pasted paper is, and attaches it. */
export function AttachDialog(props: {
  readonly documentId: string;
  readonly file: File;
  readonly onClose: () => void;
}) {
  const text = useText();
  const words = text.money.invoice;
  const attach = useCommand('invoice.attachBytes');
  const { documentId, file } = props;
  const [role, setRole] = useState<PaperRole>(file.type.startsWith('image/') ? 'photo' : 'other');
  return (
    <Dialog title={words.attachWhat} onClose={props.onClose}>
      <GivenPaper file={file}>
        {(fileName, bytes) => (
          <CommandForm
            command={attach}
            input={bytes === null ? null : { documentId, role, fileName, bytes }}
            problem={text.common.loading}
            submit={words.attach}
            onDone={props.onClose}
            onCancel={props.onClose}
          >
            <p className="strong break">{fileName}</p>
            <Choices
              label={words.attachWhat}
              value={role}
              onChange={setRole}
              autoFocus
              options={paperRoles.map((value) => ({ value, label: words.roles[value] }))}
            />
          </CommandForm>
        )}
      </GivenPaper>
    </Dialog>
  );
}
