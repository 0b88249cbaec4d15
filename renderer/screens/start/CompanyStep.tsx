import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { CompanyFields, type Company } from '#renderer/screens/settings/CompanyFields.tsx';
import { RhythmChoices } from '#renderer/screens/start/RhythmChoices.tsx';
import { LetterheadImages } from '#renderer/screens/settings/LetterheadImages.tsx';
import { SampleLetter } from '#renderer/screens/settings/SampleLetter.tsx';

type Settings = Output<'settings.get'>;

/** Who writes the letters: the form at the left, a sample letter that changes with it at the right. */
export function CompanyStep() {
  const settings = useQuery('settings.get', {});
  return <Loaded answer={settings}>{(loaded) => <CompanyForm settings={loaded} />}</Loaded>;
}

function CompanyForm({ settings }: { readonly settings: Settings }) {
  const text = useText().start;
  const save = useCommand('settings.saveCompany');
  const setStep = useCommand('setup.step');
  const [company, setCompany] = useState<Company>(settings.company);
  const goOn = () => setStep.mutate({ step: 'invoices' });
  return (
    <div className="startBody startColumns">
      <section className="stack" aria-label={text.company}>
        <h1>{text.company}</h1>
        <p>{text.companyText}</p>
        <CommandForm command={save} input={company} submit={text.next} onDone={goOn}>
          <CompanyFields company={company} onChange={setCompany} />
          <LetterheadImages logo={settings.logo} signature={settings.signature} color={settings.letterColor} />
          <RhythmChoices country={settings.company.country} />
        </CommandForm>
        <div className="row">
          <Button kind="quiet" onPress={goOn}>
            {text.later}
          </Button>
          <p className="soft">{text.laterText}</p>
        </div>
      </section>
      <aside>
        <SampleLetter company={company} />
      </aside>
    </div>
  );
}
