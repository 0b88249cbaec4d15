import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { CompanyFields, type Company } from '#renderer/screens/settings/CompanyFields.tsx';
import { GeneralTerms } from '#renderer/screens/settings/GeneralTerms.tsx';
import { LetterheadImages } from '#renderer/screens/settings/LetterheadImages.tsx';
import { SampleLetter } from '#renderer/screens/settings/SampleLetter.tsx';

/** Who writes the letters, with a sample that changes while it is typed. */
export function CompanySection({ settings }: { readonly settings: Output<'settings.get'> }) {
  const text = useText();
  const save = useCommand('settings.saveCompany');
  const [company, setCompany] = useState<Company>(settings.company);
  return (
    <div className="startColumns">
      <div className="stack">
        <CommandForm command={save} input={company} submit={text.common.save} onDone={() => undefined}>
          <CompanyFields company={company} onChange={setCompany} />
          <LetterheadImages logo={settings.logo} signature={settings.signature} color={settings.letterColor} />
          <GeneralTerms />
        </CommandForm>
        {save.isSuccess ? <Notice kind="good">{text.settings.saved}</Notice> : null}
      </div>
      <SampleLetter company={company} />
    </div>
  );
}
