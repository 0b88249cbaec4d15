import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { OffsetField } from '#renderer/screens/settings/OffsetField.tsx';
import type { Preferences } from '#renderer/screens/settings/PreferencesForm.tsx';
import { WrongFields } from '#renderer/screens/settings/WrongFields.tsx';

type Offset = Output<'print.choices'>['offsets'][number]['offset'];

/** The shift of one printer among several, with a sheet to try it. Nothing to see on a computer without printers. */
export function PrinterOffsets({ preferences }: { readonly preferences: Preferences }) {
  const text = useText().runPaper.printerOffsets;
  const { data } = useQuery('print.choices', {}, { isOutside: true });
  const [picked, setPicked] = useState<string | null>(null);
  if (data === undefined || data.printers.length === 0) return null;
  const chosen = picked ?? usualPrinter(data);
  const own = new Map(data.offsets.map(({ offset, printer }) => [printer, offset]));
  const general = { offsetXmm: preferences.windowOffsetXmm, offsetYmm: preferences.windowOffsetYmm };
  return (
    <section className="card stack" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <SelectField
        label={text.printer}
        value={chosen}
        onChange={setPicked}
        options={data.printers.map(({ label, name }) => ({
          value: name,
          label: own.has(name) ? text.own(label) : label,
        }))}
      />
      {chosen === null ? null : (
        <OneOffset
          key={`${chosen} ${own.has(chosen)}`}
          printer={chosen}
          start={own.get(chosen) ?? general}
          isOwn={own.has(chosen)}
        />
      )}
    </section>
  );
}

// The one that letters are printed on, or the only one.
function usualPrinter({ choices, printers }: Output<'print.choices'>): string | null {
  const [only, ...others] = printers;
  const used = printers.find(({ name }) => name === choices.printer) ?? (others.length === 0 ? only : undefined);
  return used?.name ?? null;
}

function OneOffset(props: { readonly printer: string; readonly start: Offset; readonly isOwn: boolean }) {
  const { isOwn, printer, start } = props;
  const text = useText();
  const words = text.runPaper.printerOffsets;
  const keep = useCommand('print.offset');
  const forget = useDirect('print.offset');
  const sheet = useDirect('sheet.print');
  const [offset, setOffset] = useState(start);
  const change = (part: Partial<Offset>) => setOffset((before) => ({ ...before, ...part }));
  const isKept = isOwn && offset.offsetXmm === start.offsetXmm && offset.offsetYmm === start.offsetYmm;
  return (
    <>
      <WrongFields>
        {(hasWrong) => (
          <CommandForm
            command={keep}
            input={hasWrong ? null : { printer, offset }}
            problem={text.settings.correctFirst}
            submit={words.keep}
            onDone={() => undefined}
          >
            <div className="fields">
              <OffsetField
                label={text.settings.offsetX}
                value={offset.offsetXmm}
                onChange={(offsetXmm) => change({ offsetXmm })}
              />
              <OffsetField
                label={text.settings.offsetY}
                value={offset.offsetYmm}
                onChange={(offsetYmm) => change({ offsetYmm })}
              />
            </div>
          </CommandForm>
        )}
      </WrongFields>
      {isKept ? <Notice kind="good">{words.kept}</Notice> : null}
      <div className="row">
        <Button
          icon={Printer}
          onPress={() => sheet.mutate({ sheet: 'envelope', runId: null, printer, how: 'dialog' })}
          isPending={sheet.isPending}
        >
          {words.sheet}
        </Button>
        {isOwn ? (
          <Button kind="quiet" onPress={() => forget.mutate({ printer, offset: null })}>
            {words.drop}
          </Button>
        ) : null}
      </div>
    </>
  );
}
