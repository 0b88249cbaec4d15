import { PageHead } from '#renderer/components/PageHead.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** Frame of the screen. */
export function SettingsScreen(_props: { readonly section: string | null }) {
  const text = useText();
  return <PageHead title={text.shell.settings} />;
}
