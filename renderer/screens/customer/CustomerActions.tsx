import {
  FileSpreadsheet,
  UserPen,
  CirclePause,
  Copy,
  HandCoins,
  Handshake,
  ListOrdered,
  Mail,
  Phone,
  ReceiptText,
  ScrollText,
  ShieldQuestion,
  SkipForward,
} from 'lucide-react';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

/** What can be done with a customer, in one row; the daily ones show their letter. */
export function CustomerActions({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const { open } = useDialogs();
  const { go } = useNavigation();
  const { customerId } = file;
  const today = useToday();
  const duplicates = useDirect('letter.duplicates');
  const owes = file.open > 0;
  const isDue = file.next !== null && file.next.on <= today;
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
      {file.fields.relation === 'B2B' && owes ? (
        <Button icon={ScrollText} onPress={() => open({ kind: 'bill', customerId })}>
          {text.plan.bill}
        </Button>
      ) : null}
      <Button icon={Mail} hint="L" isDisabled={!owes} onPress={() => open({ kind: 'letter', customerId })}>
        {text.customer.letter}
      </Button>
      {isDue ? (
        <Button icon={SkipForward} onPress={() => open({ kind: 'ignoreStep', customerId })}>
          {text.customer.ignoreStep}
        </Button>
      ) : null}
      <Button icon={ReceiptText} onPress={() => open({ kind: 'creditNote', customerId })}>
        {text.customer.creditNote}
      </Button>
      <Button
        kind="quiet"
        icon={Copy}
        isPending={duplicates.isPending}
        onPress={() => duplicates.mutate({ customerId, how: 'dialog' })}
      >
        {text.customer.duplicates}
      </Button>
      <Button kind="quiet" icon={UserPen} onPress={() => open({ kind: 'editCustomer', customerId })}>
        {text.customer.edit}
      </Button>
      <Button kind="quiet" icon={FileSpreadsheet} onPress={() => go({ screen: 'statement', customerId })}>
        {text.customer.statement}
      </Button>
      {duplicates.data === undefined || duplicates.data.outcome === 'cancelled' ? null : (
        <p className="soft" role="status">
          {text.customer.duplicatesDone(duplicates.data)}
        </p>
      )}
    </div>
  );
}
