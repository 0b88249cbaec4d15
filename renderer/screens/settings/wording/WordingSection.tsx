import { useState } from 'react';
import type { Output } from '#contract/api';
import { languages, relations } from '#domain/country';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { WordingEditor } from '#renderer/screens/settings/wording/WordingEditor.tsx';
import type { WordedLetter } from '#renderer/screens/settings/wording/wordingDraft';

type Tone = WordedLetter['tone'];

const tones = ['gentle', 'normal', 'firm'] as const;

/** The words of letters and papers: one at a time, with its real pages beside it. */
export function WordingSection({ tone }: { readonly tone: Tone }) {
  const text = useText().wording;
  const language = useLanguage();
  const [letter, setLetter] = useState<WordedLetter>({ document: 'reminder1', relation: 'B2B', language, tone });
  const list = useQuery('wording.list', {});
  const view = useQuery('wording.get', letter);
  const change = (part: Partial<WordedLetter>) => setLetter((now) => ({ ...now, ...part }));
  return (
    <div className="stack">
      <h2>{text.title}</h2>
      <p className="wordingIntro">{text.text}</p>
      <Loaded answer={list}>{(documents) => <Which {...{ documents, letter, change }} />}</Loaded>
      <Loaded answer={view}>
        {(loaded) => <WordingEditor key={`${loaded.name} ${stamp(loaded)}`} letter={letter} view={loaded} />}
      </Loaded>
    </div>
  );
}

// Another version came in force: what was typed before is saved or gone.
function stamp({ versions }: Output<'wording.get'>): string {
  return versions.map(({ versionId, isUndone }) => `${versionId}${isUndone ? '-' : ''}`).join(' ');
}

function Which(props: {
  readonly documents: Output<'wording.list'>;
  readonly letter: WordedLetter;
  readonly change: (part: Partial<WordedLetter>) => void;
}) {
  const text = useText().wording;
  const { change, documents, letter } = props;
  const one = (document: WordedLetter['document']) => documents.find((each) => each.document === document);
  const offered = one(letter.document) ?? { relations, hasTones: true };
  const choose = (document: WordedLetter['document']) => {
    const [only = letter.relation, ...others] = one(document)?.relations ?? relations;
    change({ document, relation: others.length === 0 ? only : letter.relation });
  };
  return (
    <div className="wordingWhich">
      <SelectField
        label={text.letter}
        value={letter.document}
        onChange={choose}
        options={documents.map(({ document, family, worded }) => ({
          value: document,
          group: text.families[family],
          label: worded === 0 ? text.documents[document] : `${text.documents[document]} (${text.own})`,
        }))}
      />
      <Choices
        label={text.language}
        value={letter.language}
        onChange={(language) => change({ language })}
        options={languages.map((value) => ({ value, label: text.languages[value] }))}
      />
      <Choices
        label={text.relation}
        value={letter.relation}
        onChange={(relation) => change({ relation })}
        options={offered.relations.map((value) => ({ value, label: text.relations[value] }))}
      />
      {offered.hasTones ? (
        <Choices
          label={text.tone}
          value={letter.tone}
          onChange={(tone) => change({ tone })}
          options={tones.map((value) => ({ value, label: text.tones[value] }))}
        />
      ) : (
        <p className="soft">{text.allTones}</p>
      )}
    </div>
  );
}
