import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useFilesDrop } from '#renderer/components/useFilesDrop';
import { useFilePaste } from '#renderer/components/useFilePaste';
import { useText } from '#renderer/i18n/language.tsx';
import { AttachDialog } from '#renderer/screens/invoice/AttachDialog.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { paperRoles } from '#renderer/screens/invoice/paperRoles';
import { Part } from '#renderer/screens/invoice/Part.tsx';

/** The papers that prove the work and the order: picked, dropped on the window, or pasted. */
export function Attachments({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const openFile = useDirect('attachment.open');
  const names: Readonly<Record<string, string>> = words.roles;
  const [given, setGiven] = useState<File | null>(null);
  // One paper at a time is asked about: of several the first.
  const isOver = useFilesDrop(([first]) => setGiven(first ?? null));
  useFilePaste(setGiven);
  return (
    <Part title={words.attachments} action={<PickPaper documentId={file.documentId} />}>
      {isOver ? <Notice kind="good">{words.attachOver}</Notice> : null}
      {file.attachments.length === 0 ? (
        <p className="soft">{words.attachmentsNone}</p>
      ) : (
        <ul>
          {file.attachments.map((attachment) => (
            <li key={attachment.attachmentId}>
              <AriaButton
                className="button quiet"
                onPress={() => openFile.mutate({ attachmentId: attachment.attachmentId })}
              >
                <Paperclip aria-hidden />
                <span className="break">
                  {names[attachment.role] ?? attachment.role} : {attachment.fileName}
                </span>
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <p className="soft noPrint">{words.attachDrop}</p>
      {given === null ? null : (
        <AttachDialog
          key={`${given.name}:${given.lastModified}`}
          documentId={file.documentId}
          file={given}
          onClose={() => setGiven(null)}
        />
      )}
    </Part>
  );
}

function PickPaper({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const words = text.money.invoice;
  const attach = useDirect('invoice.attach');
  return (
    <MenuTrigger>
      <Button kind="quiet" icon={Paperclip}>
        {words.attach}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={words.attachWhat}
          onAction={(key) => {
            const role = paperRoles.find((each) => each === key);
            if (role !== undefined) attach.mutate({ documentId, role });
          }}
        >
          {paperRoles.map((role) => (
            <MenuItem key={role} id={role} className="option">
              {words.roles[role]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
