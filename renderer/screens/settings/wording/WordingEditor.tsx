import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PdfPages } from '#renderer/components/PdfPages.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { BlockList } from '#renderer/screens/settings/wording/BlockList.tsx';
import { Versions } from '#renderer/screens/settings/wording/Versions.tsx';
import type { Block, WordedLetter, WordingView } from '#renderer/screens/settings/wording/wordingDraft';

const pauseMillis = 500;

/** The blocks of one letter with their real pages beside them. Nothing holds before it is saved. */
export function WordingEditor(props: { readonly letter: WordedLetter; readonly view: WordingView }) {
  const text = useText().wording;
  const { letter, view } = props;
  const [blocks, setBlocks] = useState<readonly Block[]>(view.blocks);
  const isChanged = JSON.stringify(blocks) !== JSON.stringify(view.blocks);
  return (
    <div className="wordingColumns">
      <LetterPages letter={letter} blocks={blocks} />
      <section className="stack" aria-label={text.title}>
        <div className="row">
          <span className={view.isOwn ? 'mark warn' : 'mark'}>{view.isOwn ? text.own : text.original}</span>
          {isChanged ? <span className="mark warn">{text.changed}</span> : null}
        </div>
        <SaveForm {...{ letter, view, blocks, isChanged }} onForget={() => setBlocks(view.blocks)}>
          <BlockList letter={letter} view={view} blocks={blocks} onChange={setBlocks} />
        </SaveForm>
        <Versions view={view} onTake={setBlocks} />
      </section>
    </div>
  );
}

function SaveForm(props: {
  readonly letter: WordedLetter;
  readonly view: WordingView;
  readonly blocks: readonly Block[];
  readonly isChanged: boolean;
  readonly onForget: () => void;
  readonly children: React.ReactNode;
}) {
  const text = useText().wording;
  const { blocks, isChanged, letter, view } = props;
  const save = useCommand('wording.save');
  const reset = useDirect('wording.reset');
  const [alsoSame, setAlsoSame] = useState(true);
  return (
    <CommandForm
      command={save}
      input={{ ...letter, blocks: [...blocks], alsoSame }}
      submit={text.save}
      onDone={() => undefined}
      isHidden={!isChanged}
    >
      {props.children}
      {isChanged ? (
        <>
          <Tick isTicked={alsoSame} onChange={setAlsoSame}>
            {text.alsoSame}
          </Tick>
          <div>
            <Button kind="quiet" onPress={props.onForget}>
              {text.forget}
            </Button>
          </div>
        </>
      ) : null}
      {view.isOwn && !isChanged ? (
        <div>
          <Button icon={RotateCcw} onPress={() => reset.mutate(letter)}>
            {text.reset}
          </Button>
        </div>
      ) : null}
    </CommandForm>
  );
}

function LetterPages({ letter, blocks }: { readonly letter: WordedLetter; readonly blocks: readonly Block[] }) {
  const { pair } = useText().common;
  const text = useText().wording;
  const [customer, setCustomer] = useState<PickedCustomer | null>(null);
  const settled = useSettled(blocks);
  const pages = useQuery(
    'wording.preview',
    { ...letter, blocks: [...settled], customerId: customer?.customerId ?? null },
    { keepPrevious: true },
  );
  return (
    <section className="stack wordingPages" aria-label={text.preview}>
      <div className="wordingCustomer">
        <CustomerPicker label={text.withCustomer} value={customer} onChange={setCustomer} />
      </div>
      <Loaded answer={pages}>
        {({ isSample, pdf }) => (
          <>
            {isSample && customer !== null ? <p className="soft">{text.sample}</p> : null}
            <PdfPages base64={pdf} label={pair(text.preview, text.documents[letter.document])} />
          </>
        )}
      </Loaded>
    </section>
  );
}

// What stood still for a moment: drawing at each letter typed would always be late.
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMillis);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
