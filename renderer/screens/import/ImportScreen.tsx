import { useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { AlreadyReminded } from '#renderer/screens/import/AlreadyReminded.tsx';
import { ImportPanel } from '#renderer/screens/import/ImportPanel.tsx';
import { StatementPart, TakenNotice } from '#renderer/screens/import/StatementPart.tsx';
import type { Imported } from '#renderer/screens/import/imported';

/** Invoices from a file, a drop or a paste, at any time after the first start. */
export function ImportScreen() {
  const text = useText().import;
  const { go } = useNavigation();
  const [result, setResult] = useState<Imported | null>(null);
  const isUndone = useIsUndone(result?.actionId ?? null);
  const goToday = () => go({ screen: 'today' });
  return (
    <div className="stack">
      <PageHead title={text.title} fact={text.fact} />
      {result === null ? (
        <ImportPanel onDone={setResult} />
      ) : (
        <>
          {isUndone ? <Notice>{text.takenBack}</Notice> : <ImportedNotice result={result} />}
          {result.statementsLeft === null ? null : <StatementPart preview={result.statementsLeft} />}
          {result.taken === undefined ? null : <TakenNotice taken={result.taken} />}
          {result.lateInvoices.length === 0 || isUndone ? (
            <div className="row flush">
              <Button kind={result.taken === undefined ? 'primary' : 'normal'} onPress={goToday}>
                {text.goToday}
              </Button>
              <Button onPress={() => setResult(null)}>{text.more}</Button>
            </div>
          ) : (
            <AlreadyReminded invoices={result.lateInvoices} onDone={goToday} />
          )}
        </>
      )}
    </div>
  );
}

// The user may take it back while he still reads what came.
function useIsUndone(actionId: string | null): boolean {
  const { data: rows } = useQuery('history.list', { limit: 30 });
  return actionId !== null && (rows?.find((row) => row.actionId === actionId)?.isUndone ?? false);
}

/** What was written, and what stayed in the file. */
export function ImportedNotice({ result }: { readonly result: Imported }) {
  const text = useText().import;
  const facts = text.doneFacts(result.customers, result.payments, result.creditNotes, result.papers);
  const left = text.doneLeft(result.duplicates, result.left);
  // A credit note alone is no invoice: what came is the title.
  const isTitle = result.invoices === 0 && facts !== '';
  return (
    <Notice kind="good">
      <strong>{isTitle ? facts : text.doneTitle(result.invoices)}</strong>
      {facts === '' || isTitle ? null : <p>{facts}</p>}
      {result.credits.map((credit, index) => (
        <p key={index}>
          <Sentence value={credit} />
        </p>
      ))}
      {left === '' ? null : <p>{left}</p>}
    </Notice>
  );
}
