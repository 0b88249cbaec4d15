import { articleText } from '#contract/texts/articles';
import { useState } from 'react';
import type { Output } from '#contract/api';
import type { Country } from '#domain/country';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';

type Point = Output<'lawPoints.get'>[number];

const standard = 'standard';

/** What no source could settle: each point with its readings, where it comes from, and the one that holds. */
export function LawPoints(props: { readonly country: Country; readonly isSmallEnterprise: boolean | null }) {
  const { country, isSmallEnterprise } = props;
  const text = useText().rates.points;
  const points = useQuery('lawPoints.get', {});
  return (
    <section className="stack" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <Loaded answer={points}>
        {(loaded) => (
          <ul className="lawPoints">
            {loaded.map((point) => (
              <LawPoint key={point.point} point={point} />
            ))}
            {isSmallEnterprise === null ? null : <SmallEnterprise />}
          </ul>
        )}
      </Loaded>
      <h3>
        {text.others} <span className="mark warn">{text.unconfirmed}</span>
      </h3>
      <ul className="stackTight">
        {Object.values(text.otherPoints[country]).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

function LawPoint({ point }: { readonly point: Point }) {
  const text = useText().rates.points;
  const language = useLanguage();
  return (
    <li className="stackTight">
      {point.isWords ? <Words point={point} /> : <Readings point={point} />}
      <p className="soft break">
        <span className="mark warn">{text.unconfirmed}</span> {point.isChosen ? text.chosen : text.usual} ·{' '}
        {text.source(articleText(point.article, language))}
      </p>
    </li>
  );
}

function Readings({ point }: { readonly point: Point }) {
  const text = useText().rates.points;
  const choose = useDirect('lawPoints.choose');
  const names: Readonly<Record<string, string>> = text.readings;
  const [only, ...others] = point.readings;
  if (others.length === 0) {
    return (
      <>
        <p className="strong">{text.names[point.point]}</p>
        <p>{names[only ?? ''] ?? ''}</p>
        <p className="soft">{text.fixed}</p>
      </>
    );
  }
  return (
    <Choices
      label={text.names[point.point]}
      value={point.reading}
      onChange={(reading) => choose.mutate({ point: point.point, reading })}
      options={point.readings.map((reading) => ({ value: reading, label: names[reading] ?? reading }))}
    />
  );
}

function Words({ point }: { readonly point: Point }) {
  const text = useText();
  const words = text.rates.points;
  const choose = useDirect('lawPoints.choose');
  const save = useCommand('lawPoints.choose');
  const [isOwn, setOwn] = useState(point.reading !== standard);
  const [typed, setTyped] = useState(point.reading === standard ? '' : point.reading);
  const pick = (which: 'standard' | 'own') => {
    setOwn(which === 'own');
    if (which === standard && point.reading !== standard) choose.mutate({ point: point.point, reading: standard });
  };
  return (
    <>
      <Choices
        label={words.names[point.point]}
        value={isOwn ? 'own' : standard}
        onChange={pick}
        options={[
          { value: standard, label: words.wordsStandard },
          { value: 'own', label: words.wordsOwn },
        ]}
      />
      {isOwn ? (
        <CommandForm
          command={save}
          input={{ point: point.point, reading: typed }}
          submit={text.common.save}
          onDone={() => undefined}
        >
          <TextField label={words.words} value={typed} onChange={setTyped} isMultiline maxLength={600} />
        </CommandForm>
      ) : null}
    </>
  );
}

// Not a reading but a fact of the user's business: it is said where the business is described.
function SmallEnterprise() {
  const text = useText().rates.points;
  const { go } = useNavigation();
  return (
    <li className="stackTight">
      <p>
        {text.company} <span className="mark warn">{text.unconfirmed}</span>
      </p>
      <p>
        <Button onPress={() => go({ screen: 'settings', section: 'company' })}>{text.companyOpen}</Button>
      </p>
    </li>
  );
}
