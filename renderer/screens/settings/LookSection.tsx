import type { Output } from '#contract/api';
import { languages } from '#domain/country';
import { useDirect } from '#renderer/api/useDirect';
import { Choices } from '#renderer/components/Choices.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** Language and colours of the window, at once. */
export function LookSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const text = useText();
  const language = useLanguage();
  const look = useDirect('app.setLook');
  return (
    <div className="stack">
      <Choices
        label={text.start.language}
        value={language}
        onChange={(chosen) => look.mutate({ language: chosen })}
        options={languages.map((value) => ({ value, label: text.start.languages[value] }))}
      />
      <Choices
        label={text.settings.theme}
        value={settings.preferences.theme}
        onChange={(theme) => look.mutate({ theme })}
        options={themes.map((value) => ({ value, label: text.settings.themes[value] }))}
      />
    </div>
  );
}
