import { SidePanel } from '#renderer/components/SidePanel.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { CallPanel } from '#renderer/screens/today/CallPanel.tsx';

/** The call panel at the right of the day's list. */
export function CallSidePanel(props: {
  readonly customerId: string;
  readonly customerName: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const text = useText();
  return (
    <SidePanel title={text.today.panel(props.customerName)} subject={props.customerId} onClose={props.onClose}>
      <CallPanel customerId={props.customerId} submit={text.today.logAndNext} onDone={props.onDone} />
    </SidePanel>
  );
}
