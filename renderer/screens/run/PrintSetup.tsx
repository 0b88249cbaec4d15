import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { RunProblem } from '#renderer/screens/run/runParts';
import type { PrintHow, Printing } from '#renderer/screens/run/usePrinting';

type Answer = Output<'print.choices'>;

/** A name that no printer has. */
const askEachTime = '';

/** How the pages reach paper: printer, sides, a copy for the binder. Chosen once, kept for the next tour. */
export function PrintSetup({ problem, printing }: { readonly problem: RunProblem; readonly printing: Printing }) {
  const { run: text, runPaper: paper } = useText();
  const { data } = useQuery('print.choices', {}, { isOutside: true, everySeconds: 10 });
  const command = useCommand('print.choose');
  const choose = (changes: Partial<Answer['choices']>) => {
    if (data !== undefined) command.mutate({ ...data.choices, ...changes }, { onError: problem.show });
  };
  const canDirect = data !== undefined && data.isDirect && data.choices.printer !== null;
  const hows = (['dialog', 'direct', 'pdf', 'viewer'] as const).filter((how) => how !== 'direct' || canDirect);
  const labels: Readonly<Record<PrintHow, string>> = { ...text.hows, direct: paper.direct };
  return (
    <>
      <Choices<PrintHow>
        label={text.how}
        value={printing.how}
        onChange={printing.setHow}
        options={hows.map((value) => ({ value, label: labels[value] }))}
      />
      {data === undefined ? null : (
        <div className="stackTight printSetup">
          <Printers answer={data} onChoose={(printer) => choose({ printer })} />
          <Tick isTicked={data.choices.isTwoSided} onChange={(isTwoSided) => choose({ isTwoSided })}>
            {paper.twoSided}
          </Tick>
          <Tick isTicked={data.choices.withFileCopy} onChange={(withFileCopy) => choose({ withFileCopy })}>
            {paper.fileCopy}
          </Tick>
        </div>
      )}
      {data === undefined || !toPrinter.includes(printing.how) ? null : <PrinterSays answer={data} />}
      {printing.how === 'viewer' || printing.how === 'pdf' ? <p className="soft">{paper.fullSize}</p> : null}
    </>
  );
}

const toPrinter: readonly PrintHow[] = ['dialog', 'direct'];

// Before printing, and after it too: what was handed over waits until the printer is put right.
function PrinterSays({ answer: { choices, printers } }: { readonly answer: Answer }) {
  const paper = useText().runPaper;
  const [only, ...others] = printers;
  const printer = printers.find(({ name }) => name === choices.printer) ?? (others.length === 0 ? only : undefined);
  if (printer === undefined || printer.problem === null) return null;
  return <Notice isAlert>{paper.printerSays(printer.label, paper.printerProblems[printer.problem])}</Notice>;
}

function Printers({
  answer,
  onChoose,
}: {
  readonly answer: Answer;
  readonly onChoose: (printer: string | null) => void;
}) {
  const paper = useText().runPaper;
  const { choices, printers } = answer;
  if (printers.length === 0) return null;
  const isThere = printers.some(({ name }) => name === choices.printer);
  return (
    <SelectField
      label={paper.printer}
      value={isThere ? (choices.printer ?? askEachTime) : askEachTime}
      onChange={(name) => onChoose(name === askEachTime ? null : name)}
      options={[
        { value: askEachTime, label: paper.askPrinter },
        ...printers.map(({ label, name }) => ({ value: name, label })),
      ]}
    />
  );
}
