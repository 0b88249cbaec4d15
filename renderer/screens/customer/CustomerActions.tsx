import {
  DoorClosed,
  Ellipsis,
  FileSpreadsheet,
  FolderArchive,
  UserPen,
  CirclePause,
  Copy,
  HandCoins,
  Handshake,
  ListOrdered,
  Mail,
  Merge,
  Phone,
  ReceiptText,
  ScrollText,
  ShieldQuestion,
  Signpost,
  SkipForward,
  UserX,
} from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { eraseText } from '#renderer/i18n/erase';
import { goneText } from '#renderer/i18n/gone';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { routesText } from '#renderer/i18n/routes';
import { useNavigation } from '#renderer/navigation.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';
import { PaperMenu } from '#renderer/screens/customer/PaperMenu.tsx';

/** What can be done with a customer, in one row; the daily ones show their letter. */
export function CustomerActions({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const { open } = useDialogs();
  const { customerId } = file;
  const language = useLanguage();
  const duplicates = useDirect('letter.duplicates');
  const owes = file.open > 0;
  return (
    <div className="fileActions noPrint" role="toolbar" aria-label={text.customer.actions}>
      <Button
        kind={owes ? 'primary' : 'normal'}
        icon={Phone}
        hint="A"
        onPress={() => open({ kind: 'call', customerId })}
      >
        {text.customer.call}
      </Button>
      <Button icon={HandCoins} hint="P" onPress={() => open({ kind: 'payment', customerId })}>
        {text.customer.payment}
      </Button>
      <Button icon={Handshake} hint="R" isDisabled={!owes} onPress={() => open({ kind: 'promise', customerId })}>
        {text.customer.promise}
      </Button>
      <Button icon={CirclePause} isDisabled={!owes} onPress={() => open({ kind: 'pause', customerId })}>
        {text.customer.pauseIt}
      </Button>
      <Button icon={ShieldQuestion} hint="D" isDisabled={!owes} onPress={() => open({ kind: 'dispute', customerId })}>
        {text.customer.dispute}
      </Button>
      <Button icon={ListOrdered} isDisabled={!owes} onPress={() => open({ kind: 'plan', customerId })}>
        {text.customer.plan}
      </Button>
      <Button icon={Mail} hint="L" isDisabled={!owes} onPress={() => open({ kind: 'letter', customerId })}>
        {text.customer.letter}
      </Button>
      <Button icon={FolderArchive} onPress={() => open({ kind: 'evidence', customerId, documentIds: [] })}>
        {text.evidence.action}
      </Button>
      <Button icon={Signpost} isDisabled={!owes} onPress={() => open({ kind: 'routes', customerId, documentIds: [] })}>
        {routesText[language].action}
      </Button>
      <PaperMenu customerId={customerId} />
      <MoreActions file={file} />
      <Button
        kind="quiet"
        icon={Copy}
        isPending={duplicates.isPending}
        onPress={() => duplicates.mutate({ customerId, mark: 'duplicate', how: 'dialog' })}
      >
        {text.customer.duplicates}
      </Button>
      {duplicates.data === undefined || duplicates.data.outcome === 'cancelled' ? null : (
        <p className="soft" role="status">
          {text.customer.duplicatesDone(duplicates.data)}
        </p>
      )}
    </div>
  );
}

/** What is done less often: one menu, so that the daily ones stay in one row. */
function MoreActions({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const { open } = useDialogs();
  const { go } = useNavigation();
  const today = useToday();
  const language = useLanguage();
  const { customerId } = file;
  const isDue = file.next !== null && file.next.on <= today;
  const actions = [
    ...(isDue ? [{ id: 'ignoreStep', label: text.customer.ignoreStep, icon: SkipForward }] : []),
    ...(file.fields.relation === 'B2B' && file.open > 0
      ? [{ id: 'bill', label: text.plan.bill, icon: ScrollText }]
      : []),
    { id: 'creditNote', label: text.customer.creditNote, icon: ReceiptText },
    { id: 'statement', label: text.customer.statement, icon: FileSpreadsheet },
    { id: 'edit', label: text.customer.edit, icon: UserPen },
    { id: 'gone', label: goneText[language].action, icon: DoorClosed },
    { id: 'merge', label: text.customer.merge.action, icon: Merge },
    { id: 'erase', label: eraseText[language].action, icon: UserX },
  ];
  const act = (id: string) => {
    if (id === 'ignoreStep') open({ kind: 'ignoreStep', customerId });
    else if (id === 'bill') open({ kind: 'bill', customerId });
    else if (id === 'creditNote') open({ kind: 'creditNote', customerId });
    else if (id === 'statement') go({ screen: 'statement', customerId });
    else if (id === 'gone') open({ kind: 'customerGone', customerId });
    else if (id === 'merge') open({ kind: 'mergeCustomer', customerId });
    else if (id === 'erase') open({ kind: 'eraseCustomer', customerId });
    else open({ kind: 'editCustomer', customerId });
  };
  return (
    <MenuTrigger>
      <Button icon={Ellipsis}>{text.customer.more}</Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={text.customer.more} onAction={(key) => act(String(key))}>
          {actions.map(({ icon: Icon, id, label }) => (
            <MenuItem key={id} id={id} className="option" textValue={label}>
              <Icon aria-hidden /> {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
