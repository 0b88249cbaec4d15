import { Paperclip } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { Part } from '#renderer/screens/invoice/Part.tsx';

const roles = ['quote', 'order', 'deliveryNote', 'receipt', 'invoice', 'photo', 'other'] as const;

/** The papers that prove the work and the order. */
export function Attachments({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const attach = useCommand('invoice.attach');
  const openFile = useCommand('attachment.open');
  const names: Readonly<Record<string, string>> = words.roles;
  return (
    <Part
      title={words.attachments}
      action={
        <MenuTrigger>
          <Button kind="quiet" icon={Paperclip}>
            {words.attach}
          </Button>
          <Popover className="popover">
            <Menu
              className="menu"
              aria-label={words.attachWhat}
              onAction={(key) => {
                const role = roles.find((each) => each === key);
                if (role !== undefined) attach.mutate({ documentId: file.documentId, role });
              }}
            >
              {roles.map((role) => (
                <MenuItem key={role} id={role} className="option">
                  {words.roles[role]}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      }
    >
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
    </Part>
  );
}
