import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

/** Leads from "a rate is missing" to where it is typed; a question that is open is put aside. */
export function ToRates() {
  const text = useText().rates;
  const { go } = useNavigation();
  const { close } = useDialogs();
  const leave = () => {
    close();
    go({ screen: 'rates' });
  };
  return (
    <Button kind="quiet" onPress={leave}>
      {text.open}
    </Button>
  );
}
