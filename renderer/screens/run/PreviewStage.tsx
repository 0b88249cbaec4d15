import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PdfPages } from '#renderer/components/PdfPages.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { ClaimDetails } from '#renderer/screens/claim/ClaimDetails.tsx';
import { Enclosures } from '#renderer/screens/run/Enclosures.tsx';
import { StaysHome } from '#renderer/screens/run/StaysHome.tsx';
import type { Run, RunLetter, RunProblem } from '#renderer/screens/run/runParts';

type StageProps = { readonly run: Run; readonly problem: RunProblem };

/** Shorter words stand in every letter. */
const wordMin = 3;

/** The real pages, letter by letter; a paragraph of one letter can be changed, the others stay. */
export function PreviewStage({ run, problem }: StageProps) {
  const text = useText().run;
  const goTo = useCommand('run.goTo');
  const [search, setSearch] = useState('');
  const taken = run.letters.filter((letter) => letter.isTaken);
  const words = search.trim();
  const answer = useQuery(
    'run.find',
    { runId: run.runId, words },
    { enabled: words.length >= wordMin, keepPrevious: true },
  );
  const keys = words.length < wordMin ? null : answer.data?.keys;
  const found = taken.filter((letter) => keys?.includes(letter.key) ?? matches(letter, words));
  const [key, setKey] = useState<string | null>(null);
  const index = Math.max(
    0,
    found.findIndex((letter) => letter.key === key),
  );
  const letter = found[index];
  const turn = (step: number) => setKey(found[Math.min(Math.max(index + step, 0), found.length - 1)]?.key ?? null);
  useKeys({ ArrowRight: () => turn(1), ArrowLeft: () => turn(-1) });
  return (
    <>
      <div className="previewBar">
        <div className="row">
          <Button icon={ChevronLeft} onPress={() => turn(-1)} isDisabled={index === 0}>
            {text.previous}
          </Button>
          <span role="status">{text.nth(found.length === 0 ? 0 : index + 1, found.length)}</span>
          <Button icon={ChevronRight} onPress={() => turn(1)} isDisabled={index >= found.length - 1}>
            {text.following}
          </Button>
        </div>
        <TextField label={text.findIn} value={search} onChange={setSearch} type="search" maxLength={100} />
        <Button
          kind="primary"
          onPress={() => goTo.mutate({ runId: run.runId, stage: 'print' }, { onError: problem.show })}
        >
          {text.print}
        </Button>
      </div>
      <StaysHome run={run} />
      {letter === undefined ? null : <LetterPreview key={letter.key} {...{ run, letter, problem }} />}
    </>
  );
}

// Until the program has looked into the letters themselves: names and numbers.
function matches(letter: RunLetter, search: string): boolean {
  const words = [letter.customerName, ...letter.invoices.map(({ number }) => number)].join(' ').toLowerCase();
  return words.includes(search.toLowerCase());
}

function LetterPreview({ run, letter, problem }: StageProps & { readonly letter: RunLetter }) {
  const text = useText().run;
  const preview = useQuery('run.previewLetter', { runId: run.runId, key: letter.key }, { keepPrevious: true });
  const reset = useCommand('run.resetLetter');
  return (
    <div className="previewColumns">
      <Loaded answer={preview}>
        {({ pdf }) => <PdfPages base64={pdf} label={`${text.kinds[letter.kind]}, ${letter.customerName}`} />}
      </Loaded>
      <section className="stack" aria-label={text.editTitle}>
        <div className="spread">
          <h2>{text.editTitle}</h2>
          {letter.isEdited ? <span className="mark warn">{text.edited}</span> : null}
        </div>
        <Loaded answer={preview}>
          {({ paragraphs }) => (
            <>
              {paragraphs.map((paragraph) => (
                <Paragraph key={`${paragraph.index}:${paragraph.text}`} {...{ run, letter, paragraph }} />
              ))}
            </>
          )}
        </Loaded>
        {letter.isEdited ? (
          <div>
            <Button
              icon={RotateCcw}
              onPress={() => reset.mutate({ runId: run.runId, key: letter.key }, { onError: problem.show })}
            >
              {text.reset}
            </Button>
          </div>
        ) : null}
        <Enclosures {...{ run, letter, problem }} />
        <ClaimDetails
          key={letter.key}
          customerId={letter.customerId}
          itemIds={letter.invoices.map(({ itemId }) => itemId)}
          kind={letter.kind}
        />
      </section>
    </div>
  );
}

function Paragraph(props: {
  readonly run: Run;
  readonly letter: RunLetter;
  readonly paragraph: Output<'run.previewLetter'>['paragraphs'][number];
}) {
  const { paragraph } = props;
  const text = useText();
  const edit = useCommand('run.editParagraph');
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <Button
        kind="quiet"
        className="paragraph"
        aria-label={text.common.pair(text.run.change, text.run.paragraph(paragraph.index + 1))}
        onPress={() => setTyped(paragraph.text)}
      >
        <span className="break">{paragraph.text}</span>
        <span className="paragraphChange">{text.run.change}</span>
      </Button>
    );
  }
  return (
    <CommandForm
      command={edit}
      input={{ runId: props.run.runId, key: props.letter.key, index: paragraph.index, text: typed }}
      submit={text.common.save}
      onDone={() => setTyped(null)}
      onCancel={() => setTyped(null)}
    >
      <GuardedField
        label={text.run.paragraph(paragraph.index + 1)}
        value={typed}
        onChange={setTyped}
        isMultiline
        maxLength={4_000}
        autoFocus
        relation={props.letter.relation}
        where="letter"
        original={paragraph.text}
      />
    </CommandForm>
  );
}
