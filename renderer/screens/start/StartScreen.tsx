import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { AlreadyReminded } from '#renderer/screens/import/AlreadyReminded.tsx';
import { ImportPanel } from '#renderer/screens/import/ImportPanel.tsx';
import type { Imported } from '#renderer/screens/import/imported';
import { ImportedNotice } from '#renderer/screens/import/ImportScreen.tsx';
import { StatementPart, TakenNotice } from '#renderer/screens/import/StatementPart.tsx';
import { CompanyStep } from '#renderer/screens/start/CompanyStep.tsx';
import { WelcomeStep } from '#renderer/screens/start/WelcomeStep.tsx';

type Status = Output<'app.status'>;

const stepOrder = ['where', 'company', 'invoices', 'reminded'] as const;
type StepName = (typeof stepOrder)[number];

/** First start: where, who, which invoices, what was already sent. Every step can wait. */
export function StartScreen({ status }: { readonly status: Status }) {
  const text = useText().start;
  const [result, setResult] = useState<Imported | null>(null);
  const step = result === null ? stepOf(status) : 'reminded';
  return (
    <main className="start">
      <header className="startHead">
        <p className="startName">Dûment</p>
        <ol className="startSteps" aria-label={text.steps}>
          {stepOrder.map((name) => (
            <li
              key={name}
              aria-current={name === step ? 'step' : undefined}
              className={name === step ? 'isCurrent' : ''}
            >
              {text.stepNames[name]}
            </li>
          ))}
        </ol>
      </header>
      {step === 'where' ? <WelcomeStep status={status} /> : null}
      {step === 'company' ? <CompanyStep /> : null}
      {step === 'invoices' || step === 'reminded' ? <InvoicesStep result={result} onImported={setResult} /> : null}
    </main>
  );
}

function stepOf({ ledger }: Status): StepName {
  switch (ledger?.setupStep) {
    case undefined:
      return 'where';
    case 'company':
    case 'letterhead':
      return 'company';
    case 'invoices':
      return 'invoices';
    case 'reminded':
    case 'done':
      return 'reminded';
  }
}

function InvoicesStep(props: { readonly result: Imported | null; readonly onImported: (result: Imported) => void }) {
  const { result, onImported } = props;
  const text = useText().start;
  const setStep = useCommand('setup.step');
  const finish = () => setStep.mutate({ step: 'done' });
  return (
    <section className="stack startBody" aria-label={text.invoices}>
      <h1>{text.invoices}</h1>
      {result === null ? (
        <>
          <p>{text.invoicesText}</p>
          <ImportPanel onDone={onImported} />
          <div className="row">
            <Button onPress={finish}>{text.byHand}</Button>
            <Button kind="quiet" onPress={finish}>
              {text.later}
            </Button>
            <p className="soft">{text.laterText}</p>
          </div>
        </>
      ) : (
        <>
          <ImportedNotice result={result} />
          {result.statementsLeft === null ? null : <StatementPart preview={result.statementsLeft} />}
          {result.taken === undefined ? null : <TakenNotice taken={result.taken} />}
          {result.lateInvoices.length === 0 ? null : <AlreadyReminded invoices={result.lateInvoices} onDone={finish} />}
          <div>
            <Button kind={result.lateInvoices.length === 0 ? 'primary' : 'quiet'} onPress={finish}>
              {result.lateInvoices.length === 0 ? text.finish : text.later}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
