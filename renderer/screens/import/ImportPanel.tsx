import { ClipboardPaste, FileDown, FileUp } from 'lucide-react';
import { useState } from 'react';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Waiting } from '#renderer/components/Waiting.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import type { Imported } from '#renderer/screens/import/imported';
import { ImportReview } from '#renderer/screens/import/ImportReview.tsx';
import { useFilesDrop } from '#renderer/components/useFilesDrop';
import { filesMax } from '#renderer/api/droppedFiles';
import { bytesToBase64, largestFile, textToBase64 } from '#renderer/api/bytes';

/** From a file, a drop or a paste to the invoices of the ledger; nothing is written before the last button. */
export function ImportPanel({ onDone }: { readonly onDone: (result: Imported) => void }) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  if (preview === null) return <ImportSource onRead={setPreview} />;
  return <ImportReview preview={preview} onChange={setPreview} onAnother={() => setPreview(null)} onDone={onDone} />;
}

/** All files of one drop together: 100 MB. */
const largestDrop = 100 * 1024 * 1024;

function ImportSource({ onRead }: { readonly onRead: (preview: ImportPreview) => void }) {
  const text = useText().import;
  const refusal = useRefusal();
  const open = useCommand('import.open');
  const read = useCommand('import.read');
  const readFiles = useCommand('import.readFiles');
  const model = useCommand('import.model');
  const [isPasting, setPasting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const fail = (error: unknown) => {
    if (!(error instanceof RefusedError)) throw error;
    setProblem(refusal(error.refusal));
  };
  const pick = () => {
    setProblem(null);
    open.mutate({}, { onSuccess: (preview) => preview !== null && onRead(preview), onError: fail });
  };
  const readBytes = (fileName: string, bytes: string) => {
    setProblem(null);
    read.mutate({ fileName: fileName.slice(0, 200), bytes }, { onSuccess: onRead, onError: fail });
  };
  const take = async (dropped: readonly File[]) => {
    const [file, ...others] = dropped;
    if (file === undefined) return setProblem(text.nothingDropped);
    if (dropped.some(({ size }) => size > largestFile)) return setProblem(text.tooLarge);
    const isTooMuch = dropped.reduce((sum, { size }) => sum + size, 0) > largestDrop || dropped.length > filesMax;
    if (isTooMuch) return setProblem(text.tooMany);
    const bytesOf = async (one: File) => bytesToBase64(new Uint8Array(await one.arrayBuffer()));
    if (others.length === 0) return readBytes(file.name, await bytesOf(file));
    setProblem(null);
    const files = [];
    for (const one of dropped) files.push({ fileName: one.name.slice(0, 200), bytes: await bytesOf(one) });
    readFiles.mutate({ files }, { onSuccess: onRead, onError: fail });
  };
  const isOver = useFilesDrop((files) => void take(files));

  if (open.isPending || read.isPending || readFiles.isPending) return <Waiting />;
  return (
    <div className="stack">
      {problem === null ? null : (
        <Notice kind="bad" isAlert>
          {problem}
        </Notice>
      )}
      <div className={isOver ? 'dropZone isOver' : 'dropZone'}>
        <FileUp aria-hidden className="dropIcon" />
        <Button kind="primary" onPress={pick}>
          {text.open}
        </Button>
        <p>{text.drop}</p>
        <p className="soft">{text.formats}</p>
      </div>
      <div className="row flush">
        <Button kind="quiet" icon={ClipboardPaste} onPress={() => setPasting(!isPasting)} aria-expanded={isPasting}>
          {text.paste}
        </Button>
        <Button kind="quiet" icon={FileDown} onPress={() => model.mutate({}, { onError: fail })}>
          {text.model}
        </Button>
      </div>
      {isPasting ? <Paste onRead={(table) => readBytes(`${text.pasteName}.csv`, textToBase64(table))} /> : null}
    </div>
  );
}

function Paste({ onRead }: { readonly onRead: (table: string) => void }) {
  const text = useText().import;
  const [table, setTable] = useState('');
  return (
    <div className="stackTight">
      <TextField
        label={text.pasteLabel}
        value={table}
        onChange={setTable}
        isMultiline
        maxLength={2_000_000}
        autoFocus
      />
      <div>
        <Button onPress={() => onRead(table)} isDisabled={table.trim() === ''}>
          {text.pasteRead}
        </Button>
      </div>
    </div>
  );
}
