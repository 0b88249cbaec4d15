import { useState, type ReactNode } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useReportWrong, WrongFields } from '#renderer/screens/settings/WrongFields.tsx';

export type Preferences = Output<'settings.get'>['preferences'];
export type PreferencesChange = (change: Partial<Preferences>) => void;

/** Some of the preferences with one button; the others stay as they are. */
export function PreferencesForm(props: {
  readonly preferences: Preferences;
  readonly children: (preferences: Preferences, change: PreferencesChange) => ReactNode;
}) {
  const text = useText();
  const save = useCommand('settings.savePreferences');
  const [changed, setChanged] = useState<Partial<Preferences>>({});
  const preferences = { ...props.preferences, ...changed };
  const change: PreferencesChange = (part) => setChanged((before) => ({ ...before, ...part }));
  return (
    <div className="stack">
      <WrongFields>
        {(hasWrong) => (
          <CommandForm
            command={save}
            input={hasWrong ? null : preferences}
            problem={text.settings.correctFirst}
            submit={text.common.save}
            onDone={() => setChanged({})}
          >
            {props.children(preferences, change)}
          </CommandForm>
        )}
      </WrongFields>
      {save.isSuccess && Object.keys(changed).length === 0 ? <Notice kind="good">{text.settings.saved}</Notice> : null}
    </div>
  );
}

/** A whole number in a text field; what is no number is told and not kept. */
export function WholeNumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
}) {
  const text = useText().settings;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(props.value);
  const isGood = (value: string) =>
    /^-?\d{1,4}$/.test(value.trim()) && Number(value) >= props.least && Number(value) <= props.most;
  useReportWrong(!isGood(shown));
  const change = (value: string) => {
    setTyped(value);
    if (isGood(value)) props.onChange(Number(value));
  };
  return (
    <TextField
      label={props.label}
      value={shown}
      onChange={change}
      error={isGood(shown) ? null : text.numberWrong(props.least, props.most)}
      maxLength={6}
    />
  );
}
