import { ArrowDown, ArrowUp, Lock, Plus, Trash2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { blockName } from '#contract/texts/wordingNames';
import { Button } from '#renderer/components/Button.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { Palette } from '#renderer/screens/settings/wording/Palette.tsx';
import {
  movedBlock,
  shownBlock,
  withOriginal,
  withParagraph,
  withSource,
  type Block,
  type ShownBlock,
  type WordedLetter,
  type WordingView,
} from '#renderer/screens/settings/wording/wordingDraft';

type Field = HTMLTextAreaElement | HTMLInputElement;
type Change = (blocks: readonly Block[]) => void;

/** The letter from top to bottom: texts to write in, and locked cards for what the program writes. */
export function BlockList(props: {
  readonly letter: WordedLetter;
  readonly view: WordingView;
  readonly blocks: readonly Block[];
  readonly onChange: Change;
}) {
  const text = useText().wording;
  const { blocks, letter, onChange, view } = props;
  const [active, setActive] = useState<string | null>(null);
  const gone = view.specs.filter(({ id }) => !blocks.some((block) => block.id === id));
  return (
    <>
      {view.takesParagraphs ? null : <p className="soft">{text.noParagraph}</p>}
      <ol className="wordingBlocks">
        {blocks.map((block, index) => {
          const shown = shownBlock(block, view.specs);
          return (
            <li key={block.id}>
              {shown.role === 'part' ? (
                <LockedBlock block={shown} />
              ) : (
                <TextBlock
                  {...{ letter, view, blocks, onChange, index }}
                  block={shown}
                  isActive={active === block.id}
                  onActive={() => setActive(block.id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {gone.length === 0 ? null : <GoneBlocks {...{ blocks, view, onChange }} ids={gone.map(({ id }) => id)} />}
    </>
  );
}

function LockedBlock({ block }: { readonly block: ShownBlock }) {
  const text = useText().wording;
  const language = useLanguage();
  return (
    <div className="wordingLocked">
      <Lock aria-hidden />
      <div>
        <p className="strong">{blockName(block.id, language)}</p>
        <p className="soft">
          {text.locked} <Article article={block.article} />
        </p>
      </div>
    </div>
  );
}

function Article({ article }: { readonly article: string | null }) {
  const text = useText().wording;
  if (article === null) return null;
  const reasons: Readonly<Record<string, string>> = text.reasons;
  return <>{text.must(reasons[article] ?? article)}</>;
}

function TextBlock(props: {
  readonly letter: WordedLetter;
  readonly view: WordingView;
  readonly block: ShownBlock;
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly onChange: Change;
  readonly isActive: boolean;
  readonly onActive: () => void;
}) {
  const text = useText().wording;
  const language = useLanguage();
  const { block, blocks, onChange } = props;
  const field = useRef<Field | null>(null);
  const focus = (target: Field) => {
    field.current = target;
    props.onActive();
  };
  const source = block.source ?? '';
  const insert = (words: string) => {
    const at = field.current?.selectionStart ?? source.length;
    const to = field.current?.selectionEnd ?? at;
    onChange(withSource(blocks, block.id, source.slice(0, at) + words + source.slice(to)));
    field.current?.focus();
  };
  const isLine = block.role === 'title' || block.role === 'closing';
  return (
    <div className="stackTight wordingText">
      <TextField
        label={blockName(block.id, language)}
        value={source}
        onChange={(value) => onChange(withSource(blocks, block.id, value))}
        isMultiline={!isLine}
        maxLength={4_000}
        onFocus={focus}
        hint={block.isOffer ? text.offer : <Article article={block.article} />}
      />
      {props.isActive ? (
        <>
          <Palette letter={props.letter} view={props.view} onInsert={insert} />
          <BlockActions {...{ block, blocks, onChange }} index={props.index} takes={props.view.takesParagraphs} />
        </>
      ) : null}
    </div>
  );
}

function BlockActions(props: {
  readonly block: ShownBlock;
  readonly blocks: readonly Block[];
  readonly index: number;
  readonly onChange: Change;
  /** Paragraphs may be added. */
  readonly takes: boolean;
}) {
  const text = useText().wording;
  const language = useLanguage();
  const { block, blocks, index, onChange } = props;
  if (block.role === 'title') return null;
  const name = blockName(block.id, language);
  return (
    <div className="row">
      <Button
        kind="quiet"
        icon={ArrowUp}
        aria-label={text.upOf(name)}
        isDisabled={index <= 1}
        onPress={() => onChange(movedBlock(blocks, block.id, -1))}
      >
        {text.up}
      </Button>
      <Button
        kind="quiet"
        icon={ArrowDown}
        aria-label={text.downOf(name)}
        isDisabled={index >= blocks.length - 1}
        onPress={() => onChange(movedBlock(blocks, block.id, 1))}
      >
        {text.down}
      </Button>
      {props.takes ? (
        <Button kind="quiet" icon={Plus} onPress={() => onChange(withParagraph(blocks, block.id))}>
          {text.add}
        </Button>
      ) : null}
      {block.article === null ? (
        <Button
          kind="quiet"
          icon={Trash2}
          aria-label={text.removeOf(name)}
          onPress={() => onChange(blocks.filter(({ id }) => id !== block.id))}
        >
          {text.remove}
        </Button>
      ) : null}
    </div>
  );
}

function GoneBlocks(props: {
  readonly ids: readonly string[];
  readonly blocks: readonly Block[];
  readonly view: WordingView;
  readonly onChange: Change;
}) {
  const { pair } = useText().common;
  const text = useText().wording;
  const language = useLanguage();
  return (
    <section className="stackTight" aria-label={text.removed}>
      <p className="soft">{text.removed}</p>
      <div className="row">
        {props.ids.map((id) => (
          <Button
            key={id}
            icon={Undo2}
            aria-label={pair(text.putBack, blockName(id, language))}
            onPress={() => props.onChange(withOriginal(props.blocks, props.view.specs, id))}
          >
            {blockName(id, language)}
          </Button>
        ))}
      </div>
    </section>
  );
}
