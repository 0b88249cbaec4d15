import { ListOrdered, Tags } from 'lucide-react';
import { useState } from 'react';
import { labelFormatNames, labelFormats, type LabelFormatName } from '#domain/sheets/labelFormats';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { postPapersText } from '#renderer/i18n/postPapers';

/** What goes along to the post office: the list for the counter, labels for envelopes without a window. */
export function PostPapers({ hasRegistered, runId }: { readonly runId: string; readonly hasRegistered: boolean }) {
  const text = postPapersText[useLanguage()];
  return (
    <div className="stackTight">
      {hasRegistered ? (
        <div className="row flush">
          <CounterList runId={runId} />
        </div>
      ) : null}
      <details>
        <summary>{text.labels}</summary>
        <Labels runId={runId} />
      </details>
    </div>
  );
}

/** Prints the list of the registered letters of a tour; null: of all that wait to be handed in. */
export function CounterList({ runId }: { readonly runId: string | null }) {
  const text = postPapersText[useLanguage()];
  const sheet = useDirect('sheet.print');
  const print = () => sheet.mutate({ sheet: 'registeredList', runId, how: 'dialog' });
  return (
    <Button icon={ListOrdered} isPending={sheet.isPending} onPress={print}>
      {text.counterList}
    </Button>
  );
}

function Labels({ runId }: { readonly runId: string }) {
  const language = useLanguage();
  const text = postPapersText[language];
  const sheet = useDirect('sheet.print');
  const [format, setFormat] = useState<LabelFormatName>('3x8');
  const [typed, setTyped] = useState('1');
  const { columns, rows } = labelFormats[format];
  const most = columns * rows;
  const start = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  const isGood = start >= 1 && start <= most;
  const millimetres = (length: number) => length.toLocaleString(language);
  const print = () => sheet.mutate({ sheet: 'labels', runId, labelFormat: format, labelStart: start, how: 'dialog' });
  return (
    <div className="stackTight">
      <p className="soft">{text.labelsText}</p>
      <div className="fields">
        <SelectField<LabelFormatName>
          label={text.format}
          value={format}
          onChange={setFormat}
          options={labelFormatNames.map((value) => {
            const { columns: across, height, rows: down, width } = labelFormats[value];
            const size = { width: millimetres(width), height: millimetres(height) };
            return { value, label: text.formatOf({ count: across * down, ...size }) };
          })}
        />
        <TextField
          label={text.start}
          value={typed}
          onChange={setTyped}
          error={isGood ? null : text.startText(most)}
          maxLength={2}
        />
      </div>
      <div className="row flush">
        <Button icon={Tags} isDisabled={!isGood} isPending={sheet.isPending} onPress={print}>
          {text.print}
        </Button>
      </div>
    </div>
  );
}
