import { useEffect, useState } from 'react';
import { bytesToBase64 } from '#renderer/api/bytes';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import { paperRoles, type PaperRole } from '#renderer/screens/invoice/paperRoles';

/** Larger files are not read into the window: the program takes 20 MB. */
const largestPaper = 20 * 1024 * 1024;

/** Asks what a dropped or pasted paper is, and attaches it. */
export function AttachDialog(props: {
  readonly documentId: string;
  readonly file: File;
  readonly onClose: () => void;
}) {
  const text = useText();
  const words = text.money.invoice;
  const refusal = useRefusal();
  const attach = useCommand('invoice.attachBytes');
  const { documentId, file } = props;
  const [role, setRole] = useState<PaperRole>(file.type.startsWith('image/') ? 'photo' : 'other');
  const isTooLarge = file.size > largestPaper;
  const { bytes, isLost } = useBytes(file, isTooLarge);
  const fileName = (file.name === '' ? words.attachPasted : file.name).slice(0, 200);
  return (
    <Dialog title={words.attachWhat} onClose={props.onClose}>
      {isTooLarge || isLost ? (
        <Notice kind="bad" isAlert>
          {refusal({ code: isLost ? 'file.unreadable' : 'file.tooLarge', params: { name: fileName } })}
        </Notice>
      ) : (
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
    </Dialog>
  );
}

/** The bytes of a file once they are read; null before, and for one that went away meanwhile: `isLost`. */
function useBytes(file: File, isTooLarge: boolean): { readonly bytes: string | null; readonly isLost: boolean } {
  const [bytes, setBytes] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (isTooLarge) return undefined;
    let isWanted = true;
    void file.arrayBuffer().then(
      (buffer) => (isWanted ? setBytes(bytesToBase64(new Uint8Array(buffer))) : undefined),
      () => (isWanted ? setLost(true) : undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [file, isTooLarge]);
  return { bytes, isLost };
}
