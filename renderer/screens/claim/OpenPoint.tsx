import { Button as AriaButton } from 'react-aria-components';
import type { Output } from '#contract/api';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Point = Output<'claim.get'>['lines'][number]['open'][number];

// Here the program takes the careful reading: there is nothing to choose.
const withoutSetting: readonly string[] = ['claim.open.reminderCost', 'claim.open.beCap'];

/** What no source confirmed, and the way to what decides it: a rate is typed from its notice, all else is a setting. */
export function OpenPoint({ point }: { readonly point: Point }) {
  const text = useText();
  const { go } = useNavigation();
  const { close } = useDialogs();
  const isRate = point.code === 'claim.open.rateNotice';
  const hasSetting = !withoutSetting.includes(point.code);
  const leave = () => {
    close();
    go(isRate ? { screen: 'rates' } : { screen: 'settings', section: 'rules' });
  };
  return (
    <p>
      <span className="mark warn">{text.claim.openPoint}</span> <Sentence value={point} />{' '}
      {hasSetting ? (
        <AriaButton className="linkButton" onPress={leave}>
          {isRate ? text.claim.openRates : text.claim.openSetting}
        </AriaButton>
      ) : null}
    </p>
  );
}
