import { Printer } from 'lucide-react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import { OffsetField } from '#renderer/screens/settings/OffsetField.tsx';
import { PreferencesForm } from '#renderer/screens/settings/PreferencesForm.tsx';
import { PrinterOffsets } from '#renderer/screens/settings/PrinterOffsets.tsx';

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
      <PrinterOffsets preferences={settings.preferences} />
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
