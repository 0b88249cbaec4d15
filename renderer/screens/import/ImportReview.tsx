import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { formatEuros } from '#domain/format/amount';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useRefusal, useText, useToday } from '#renderer/i18n/language.tsx';
import { ImportColumns } from '#renderer/screens/import/ImportColumns.tsx';
import type { Imported } from '#renderer/screens/import/imported';
import { ImportMention } from '#renderer/screens/import/ImportMention.tsx';
import { ImportDueDates } from '#renderer/screens/import/ImportDueDates.tsx';
import { ImportFiles } from '#renderer/screens/import/ImportFiles.tsx';
import { ImportLikeness } from '#renderer/screens/import/ImportLikeness.tsx';
import { ImportRow } from '#renderer/screens/import/ImportRow.tsx';
import { ImportRows } from '#renderer/screens/import/ImportRows.tsx';
import { StatementPart } from '#renderer/screens/import/StatementPart.tsx';
import { useWriting } from '#renderer/screens/import/useWriting';

type PreviewRow = ImportPreview['rows'][number];

/** What the file holds, line by line: ready, to complete, double, wrong; then the one button that writes. */
export function ImportReview(props: {
  readonly preview: ImportPreview;
  readonly onChange: (preview: ImportPreview) => void;
  readonly onAnother: () => void;
  readonly onDone: (result: Imported) => void;
}) {
  const { preview, onChange } = props;
  const text = useText().import;
  const remap = useCommand('import.remap');
  const order = useCommand('import.dateOrder');
  const writing = useWriting(preview, props.onDone);
  const [isOnInvoices, setOnInvoices] = useState<boolean | null>(null);
  const [isTaken, setTaken] = useState(false);
  const [opened, setOpened] = useState<PreviewRow | null>(null);
  const papers = preview.papers.filter(({ isThere, number }) => number !== null && !isThere).length;
  const isNothing = preview.counts.ready + papers === 0;
  // The statement follows the invoices in the same press: its payments find them there.
  const isFollowed = preview.statements.length > 0 && !isNothing;
  const isBankOnly = preview.statements.length > 0 && isNothing;
  const error = [remap.error, order.error, writing.error].find((each) => each !== null) ?? null;
  if (error !== null && !(error instanceof RefusedError)) throw error;

  return (
    <div className="stack">
      <ReviewHead preview={preview} onAnother={props.onAnother} />
      <ReviewProblems problems={preview.fileProblems} refusal={error?.refusal ?? null} />
      {preview.columns.length === 0 || isTaken ? null : (
        <ImportColumns
          preview={preview}
          onMap={(mapping, dateOrder) =>
            remap.mutate(
              { token: preview.token, mapping, ...(dateOrder === undefined ? {} : { dateOrder }) },
              { onSuccess: onChange },
            )
          }
        />
      )}
      <ImportFiles
        preview={preview}
        onOrder={(file, dateOrder) => order.mutate({ token: preview.token, file, dateOrder }, { onSuccess: onChange })}
      />
      <ImportLikeness preview={preview} onChange={onChange} />
      {preview.statements.length === 0 ? null : (
        <StatementPart preview={preview} isFollowing={isFollowed} onTaken={() => setTaken(true)} />
      )}
      <ImportDueDates preview={preview} onChange={onChange} />
      {preview.rows.length === 0 ? null : <ImportRows rows={preview.rows} counts={preview.counts} onOpen={setOpened} />}
      {preview.unansweredMentions === 0 ? null : <ImportMention answer={isOnInvoices} onAnswer={setOnInvoices} />}
      {isBankOnly ? null : (
        <ReviewFoot
          preview={preview}
          papers={papers}
          isBusy={writing.isBusy}
          onCommit={() => writing.write(isOnInvoices)}
        />
      )}
      {opened === null ? null : (
        <ImportRow token={preview.token} row={opened} onClose={() => setOpened(null)} onChange={onChange} />
      )}
      <p className="visuallyHidden" role="status">
        {text.states.ready} {preview.counts.ready}
      </p>
    </div>
  );
}

function ReviewProblems(props: {
  readonly problems: ImportPreview['fileProblems'];
  readonly refusal: RefusedError['refusal'] | null;
}) {
  const refusal = useRefusal();
  return (
    <>
      {props.problems.map((problem, index) => (
        <Notice key={index} kind="bad" isAlert>
          <Sentence value={problem} />
        </Notice>
      ))}
      {props.refusal === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(props.refusal)}
        </Notice>
      )}
    </>
  );
}

function ReviewHead({ preview, onAnother }: { readonly preview: ImportPreview; readonly onAnother: () => void }) {
  const text = useText().import;
  const language = useLanguage();
  const today = useToday();
  const isMany = preview.files.length > 1 && preview.format !== 'zip';
  return (
    <>
      <div className="spread">
        <h2 className="break">{isMany ? text.together.count(preview.files.length) : preview.fileName}</h2>
        <Button onPress={onAnother}>{text.another}</Button>
      </div>
      {preview.alreadyImportedOn === null ? null : (
        <Notice>{text.alreadyImported(shortDate(preview.alreadyImportedOn, today, language))}</Notice>
      )}
    </>
  );
}

function ReviewFoot(props: {
  readonly preview: ImportPreview;
  readonly papers: number;
  readonly isBusy: boolean;
  readonly onCommit: () => void;
}) {
  const text = useText().import;
  const language = useLanguage();
  const { papers, preview } = props;
  const { counts } = preview;
  const count = (kind: PreviewRow['kind']) =>
    new Set(preview.rows.filter((row) => row.state === 'ready' && row.kind === kind).map(({ number }) => number)).size;
  return (
    <div className="importFoot">
      <p>
        {counts.ready === 0
          ? papers === 0
            ? text.nothingReady
            : ''
          : text.summary(counts.customers, formatEuros(counts.openTotal, language))}
      </p>
      <Button kind="primary" onPress={props.onCommit} isDisabled={counts.ready + papers === 0} isPending={props.isBusy}>
        {counts.ready === 0 && papers > 0
          ? text.attachAll(papers)
          : text.importAll(count('invoice'), count('creditNote'), preview.statements.length)}
      </Button>
    </div>
  );
}
