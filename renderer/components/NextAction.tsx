import type { Output } from '#contract/api';
import { DateText } from '#renderer/components/DateText.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** `appeler le 12 mai (demain)`. */
export function NextAction({ next }: { readonly next: NonNullable<Output<'customer.get'>['next']> }) {
  const text = useText();
  return (
    <>
      {text.common.channels[next.channel]}, <DateText value={next.on} />
    </>
  );
}
