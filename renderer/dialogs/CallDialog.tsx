import { Dialog } from '#renderer/components/Dialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { CallPanel } from '#renderer/screens/today/CallPanel.tsx';

/** The call panel from anywhere else than the day's list. */
export function CallDialog({ customerId, onClose }: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text.shell.keyCallIt} place="side" onClose={onClose}>
      <CallPanel customerId={customerId} submit={text.today.log} onDone={onClose} isInDialog />
    </Dialog>
  );
}
