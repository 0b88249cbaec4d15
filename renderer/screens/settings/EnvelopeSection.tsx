import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import { PreferencesForm } from '#renderer/screens/settings/PreferencesForm.tsx';
import { useReportWrong } from '#renderer/screens/settings/WrongFields.tsx';

const profiles = {
  FR: ['FR'],
  BE: ['BE-right', 'BE-left'],
} as const;
type Profile = (typeof profiles)[keyof typeof profiles][number];

/** Which window the address has to stand in, a sheet to try it, and a shift in half millimetres. */
export function EnvelopeSection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const text = useText().settings;
  const offered: readonly Profile[] = profiles[settings.company.country];
  return (
    <div className="stack">
      <PreferencesForm preferences={settings.preferences}>
        {(preferences, change) => (
          <>
            <Choices<Profile>
              label={text.envelope}
              value={offered.find((each) => each === preferences.windowProfile) ?? null}
              onChange={(windowProfile) => change({ windowProfile })}
              options={offered.map((value) => ({ value, label: text.profiles[value] }))}
            />
            <div className="fields">
              <OffsetField
                label={text.offsetX}
                value={preferences.windowOffsetXmm}
                onChange={(windowOffsetXmm) => change({ windowOffsetXmm })}
              />
              <OffsetField
                label={text.offsetY}
                value={preferences.windowOffsetYmm}
                onChange={(windowOffsetYmm) => change({ windowOffsetYmm })}
              />
            </div>
          </>
        )}
      </PreferencesForm>
      <EnvelopeSheet />
    </div>
  );
}

function EnvelopeSheet() {
  const text = useText();
  const refusal = useRefusal();
  const sheet = useCommand('sheet.print');
  const { error } = sheet;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <section className="card stack" aria-label={text.settings.envelopeSheet}>
      <p>{text.settings.envelopeText}</p>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      {sheet.data === undefined ? null : <Notice kind="good">{text.run.outcomes[sheet.data.outcome]}</Notice>}
      <div className="row">
        <Button icon={Printer} onPress={() => sheet.mutate({ sheet: 'envelope', runId: null, how: 'dialog' })}>
          {text.settings.envelopeSheet}
        </Button>
        <Button kind="quiet" onPress={() => sheet.mutate({ sheet: 'envelope', runId: null, how: 'viewer' })}>
          {text.run.hows.viewer}
        </Button>
      </div>
    </section>
  );
}

// Half millimetres: 0, 0,5, 1 ... up to 20 either way.
function offsetOf(typed: string): number | null {
  const match = /^(-?)(\d{1,2})(?:[.,]([05]))?$/.exec(typed.trim());
  if (match === null) return null;
  const halves = Number(match[2]) * 2 + (match[3] === '5' ? 1 : 0);
  return halves > 40 ? null : (match[1] === '-' ? -halves : halves) / 2;
}

function OffsetField(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const text = useText().settings;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(props.value).replace('.', ',');
  useReportWrong(offsetOf(shown) === null);
  const change = (value: string) => {
    setTyped(value);
    const offset = offsetOf(value);
    if (offset !== null) props.onChange(offset);
  };
  return (
    <TextField
      label={props.label}
      value={shown}
      onChange={change}
      error={offsetOf(shown) === null ? text.offsetWrong : null}
      maxLength={6}
    />
  );
}
