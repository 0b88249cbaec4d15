import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { Choices, Toggle } from '#renderer/components/Choices.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import {
  PreferencesForm,
  WholeNumberField,
  type Preferences,
  type PreferencesChange,
} from '#renderer/screens/settings/PreferencesForm.tsx';

const tones = ['gentle', 'normal', 'firm'] as const;
const longest = 365;

type Part = { readonly preferences: Preferences; readonly change: PreferencesChange };

/** Tone, rhythm and what is left alone; and the pause of everything. */
export function LettersSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  return (
    <PreferencesForm preferences={settings.preferences}>
      {(preferences, change) => (
        <>
          <Tone preferences={preferences} change={change} />
          <Rhythm preferences={preferences} change={change} />
          <Pause preferences={preferences} change={change} />
        </>
      )}
    </PreferencesForm>
  );
}

function Tone({ preferences, change }: Part) {
  const text = useText().settings;
  return (
    <div className="stackTight">
      <Choices
        label={text.tone}
        value={preferences.tone}
        onChange={(tone) => change({ tone })}
        options={tones.map((value) => ({ value, label: text.tones[value] }))}
      />
      <p className="soft">{text.toneText}</p>
      <Toggle isOn={preferences.qrCode} onChange={(qrCode) => change({ qrCode })}>
        {text.qr}
      </Toggle>
      <p className="soft">{text.qrText}</p>
      <Toggle isOn={preferences.morningNotice} onChange={(morningNotice) => change({ morningNotice })}>
        {text.morning}
      </Toggle>
    </div>
  );
}

function Rhythm({ preferences, change }: Part) {
  const text = useText().settings;
  return (
    <div className="fields levelFields">
      <WholeNumberField
        label={text.terms}
        value={preferences.defaultTermsDays}
        onChange={(defaultTermsDays) => change({ defaultTermsDays })}
        least={0}
        most={longest}
      />
      <WholeNumberField
        label={text.gap}
        value={preferences.minimumGapDays}
        onChange={(minimumGapDays) => change({ minimumGapDays })}
        least={0}
        most={longest}
      />
      <WholeNumberField
        label={text.attempts}
        value={preferences.callAttempts}
        onChange={(callAttempts) => change({ callAttempts })}
        least={1}
        most={10}
      />
      <AmountField
        label={text.minAmount}
        value={preferences.minAmount}
        onChange={(amount) => amount !== null && change({ minAmount: amount })}
      />
      <AmountField
        label={text.tolerance}
        value={preferences.tolerance}
        onChange={(amount) => amount !== null && change({ tolerance: amount })}
      />
    </div>
  );
}

function Pause({ preferences, change }: Part) {
  const text = useText().settings;
  const save = useCommand('settings.savePreferences');
  const resume = () => {
    change({ pausedUntil: null, pauseReason: '' });
    save.mutate({ ...preferences, pausedUntil: null, pauseReason: '' });
  };
  return (
    <section className="card stack" aria-label={text.pauseTitle}>
      <h2>{text.pauseTitle}</h2>
      <p>{text.pauseText}</p>
      <div className="fields">
        <DateField
          label={text.pausedUntil}
          value={preferences.pausedUntil}
          onChange={(pausedUntil) => change({ pausedUntil })}
          lean="future"
        />
        <TextField
          label={text.pauseReason}
          value={preferences.pauseReason}
          onChange={(pauseReason) => change({ pauseReason })}
        />
      </div>
      {preferences.pausedUntil === null ? null : (
        <div>
          <Button onPress={resume}>{text.pauseEnd}</Button>
        </div>
      )}
    </section>
  );
}
