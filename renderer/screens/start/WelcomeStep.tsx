import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { countries, languages, relations, type Country, type Language, type Relation } from '#domain/country';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useRefusal, useText } from '#renderer/i18n/language.tsx';

type Status = Output<'app.status'>;

/** No ledger is open: make one, look at the example, or open one that exists. */
export function WelcomeStep({ status }: { readonly status: Status }) {
  const text = useText().start;
  return (
    <div className="startBody startColumns">
      <section className="stack" aria-label={text.title}>
        <h1>{text.title}</h1>
        <p className="startPromise">{text.promise}</p>
        {status.notices.map((notice, index) => (
          <Notice key={index} isAlert>
            <Sentence value={notice} />
          </Notice>
        ))}
        <NewLedger defaultFolder={status.defaultFolder} />
      </section>
      <aside className="stack">
        <ExistingLedgers recent={status.recent} />
        <DemoLedger />
      </aside>
    </div>
  );
}

function NewLedger({ defaultFolder }: { readonly defaultFolder: string }) {
  const text = useText().start;
  const language = useLanguage();
  const look = useCommand('app.setLook');
  const create = useCommand('ledger.create');
  const pick = useCommand('ledger.pickFolder');
  const [country, setCountry] = useState<Country>('FR');
  const [mainRelation, setMainRelation] = useState<Relation>('B2B');
  const [companyName, setCompanyName] = useState('');
  const [folder, setFolder] = useState<{ readonly token: string; readonly fileName: string } | null>(null);
  const name = companyName.trim();
  return (
    <CommandForm
      command={create}
      input={name === '' ? null : { folder: folder?.token ?? null, companyName: name, country, mainRelation, language }}
      problem={text.companyNameMissing}
      submit={text.begin}
      onDone={() => undefined}
    >
      <Choices<Language>
        label={text.language}
        value={language}
        onChange={(chosen) => look.mutate({ language: chosen })}
        options={languages.map((value) => ({ value, label: text.languages[value] }))}
      />
      <Choices<Country>
        label={text.country}
        value={country}
        onChange={setCountry}
        options={countries.map((value) => ({ value, label: text.countries[value] }))}
      />
      <Choices<Relation>
        label={text.customers}
        value={mainRelation}
        onChange={setMainRelation}
        options={relations.map((value) => ({ value, label: text.relations[value] }))}
      />
      <TextField label={text.companyName} value={companyName} onChange={setCompanyName} maxLength={120} isRequired />
      <div className="stackTight">
        <p className="soft break">
          {folder === null ? text.folderText(defaultFolder) : text.folderPicked(folder.fileName)}
        </p>
        <div className="flush">
          <Button
            kind="quiet"
            icon={FolderOpen}
            onPress={() => pick.mutate({ purpose: 'new' }, { onSuccess: setFolder })}
          >
            {text.pickFolder}
          </Button>
        </div>
      </div>
    </CommandForm>
  );
}

function ExistingLedgers({ recent }: { readonly recent: Status['recent'] }) {
  const text = useText().start;
  const refusal = useRefusal();
  const open = useCommand('ledger.open');
  const pick = useCommand('ledger.pickFolder');
  const { error } = open;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const pickAndOpen = () =>
    pick.mutate(
      { purpose: 'open' },
      { onSuccess: (picked) => picked !== null && open.mutate({ token: picked.token }) },
    );
  return (
    <section className="card stack" aria-label={text.existing}>
      <h2>{text.existing}</h2>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      {recent.map((ledger) => (
        <div key={ledger.token} className="stackTight">
          <div>
            <Button onPress={() => open.mutate({ token: ledger.token })} isDisabled={!ledger.isThere}>
              {ledger.name}
            </Button>
          </div>
          <p className="soft break">{ledger.isThere ? ledger.folder : `${ledger.folder} (${text.gone})`}</p>
        </div>
      ))}
      <div className="flush">
        <Button kind="quiet" icon={FolderOpen} onPress={pickAndOpen} isPending={open.isPending}>
          {text.openFolder}
        </Button>
      </div>
    </section>
  );
}

function DemoLedger() {
  const text = useText().start;
  const refusal = useRefusal();
  const language = useLanguage();
  const demo = useCommand('ledger.createDemo');
  const [country, setCountry] = useState<Country>('FR');
  const { error } = demo;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <section className="card stack" aria-label={text.look}>
      <h2>{text.look}</h2>
      <p>{text.lookText}</p>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <Choices<Country>
        label={text.country}
        value={country}
        onChange={setCountry}
        options={countries.map((value) => ({ value, label: text.countries[value] }))}
      />
      <div>
        <Button onPress={() => demo.mutate({ country, language })} isPending={demo.isPending}>
          {text.demo}
        </Button>
      </div>
    </section>
  );
}
