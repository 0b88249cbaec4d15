import { useState } from 'react';
import type { Output } from '#contract/api';
import { rateOf } from '#contract/schemas/mentionSchemas';
import { parseTypedRate } from '#domain/countries/rateEntry';
import { languages, relations, type Country, type Language } from '#domain/country';
import { formatPercent } from '#domain/format/amount';
import { zeroCents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { MentionText } from '#renderer/components/MentionText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useReportWrong, WrongFields } from '#renderer/screens/settings/WrongFields.tsx';

type View = Output<'mentions.get'>;
type Terms = View['terms'];
type Change = (change: Partial<Terms>) => void;

/** The sentence for the user's own invoices, kind of customer by kind, and whether it stands there. */
export function MentionsSection() {
  const kept = useQuery('mentions.get', { terms: null });
  return <Loaded answer={kept}>{(view) => <Mentions key={JSON.stringify(view.terms)} kept={view} />}</Loaded>;
}

function Mentions({ kept }: { readonly kept: View }) {
  const text = useText();
  const words = text.lawWords;
  const windowLanguage = useLanguage();
  const save = useCommand('mentions.saveTerms');
  const [language, setLanguage] = useState<Language>(windowLanguage);
  const [terms, setTerms] = useState(kept.terms);
  const shown = useQuery('mentions.get', { terms }, { keepPrevious: true });
  const mentions = (shown.data ?? kept).mentions.filter((mention) => mention.language === language);
  const change: Change = (part) => setTerms((before) => ({ ...before, ...part }));
  return (
    <div className="stack">
      <p>{words.intro}</p>
      <Choices
        label={words.language}
        value={language}
        onChange={setLanguage}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
      <div className="mentions">
        {relations.map((relation) => {
          const mention = mentions.find((each) => each.relation === relation);
          return mention === undefined ? null : (
            <section key={relation} className="card stackTight" aria-label={words.audience[relation]}>
              <h2>{words.audience[relation]}</h2>
              <MentionText key={mention.text} mention={mention} />
            </section>
          );
        })}
      </div>
      <WrongFields>
        {(hasWrong) => (
          <CommandForm
            command={save}
            input={hasWrong ? null : terms}
            problem={text.settings.correctFirst}
            submit={text.common.save}
            onDone={() => {}}
          >
            <Question kept={kept} terms={terms} change={change} />
            <OwnTerms country={kept.country} terms={terms} change={change} />
          </CommandForm>
        )}
      </WrongFields>
    </div>
  );
}

function Question({ kept, terms, change }: { readonly kept: View; readonly terms: Terms; readonly change: Change }) {
  const words = useText().lawWords;
  const { isOnInvoices } = terms;
  return (
    <div className="stackTight">
      <Choices
        label={words.question}
        value={isOnInvoices === null ? 'unknown' : isOnInvoices ? 'yes' : 'no'}
        onChange={(value) => change({ isOnInvoices: value === 'unknown' ? null : value === 'yes' })}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words.answers[value] }))}
      />
      <p className="soft">{words.questionForAll}</p>
      {isOnInvoices === false ? <Notice>{words.missing[kept.country]}</Notice> : null}
      {isOnInvoices === null && kept.unanswered > 0 ? <p>{words.unanswered(kept.unanswered)}</p> : null}
    </div>
  );
}

function OwnTerms(props: { readonly country: Country; readonly terms: Terms; readonly change: Change }) {
  const words = useText().lawWords;
  const { terms, change } = props;
  const { clause } = terms;
  const setClause = (part: Partial<NonNullable<Terms['clause']>>) => {
    const next = { fixed: zeroCents, percent: rateOf(0), ...clause, ...part };
    change({ clause: next.fixed === 0 && next.percent === 0 ? null : next });
  };
  return (
    <fieldset className="stack">
      <legend>
        <h2>{words.ownTerms}</h2>
      </legend>
      <p className="soft">{words.rateHint}</p>
      <div className="fields">
        <PercentField
          label={words.businessRate}
          value={terms.businessRate}
          onChange={(businessRate) => change({ businessRate })}
        />
        {props.country === 'BE' ? (
          <>
            <PercentField
              label={words.consumerRate}
              value={terms.consumerRate}
              onChange={(consumerRate) => change({ consumerRate })}
            />
            <AmountField
              label={words.clauseFixed}
              value={clause === null || clause.fixed === 0 ? null : clause.fixed}
              onChange={(fixed) => setClause({ fixed: fixed ?? zeroCents })}
            />
            <PercentField
              label={words.clausePercent}
              value={clause === null || clause.percent === 0 ? null : clause.percent}
              onChange={(percent) => setClause({ percent: percent ?? rateOf(0) })}
            />
          </>
        ) : null}
      </div>
      {props.country === 'BE' ? <p className="soft">{words.clauseHint}</p> : null}
    </fieldset>
  );
}

const most = rateOf(1_000_000);

/** A yearly rate as people type it; empty: none. What is no rate is told and not kept. */
function PercentField(props: {
  readonly label: string;
  readonly value: RatePpm | null;
  readonly onChange: (rate: RatePpm | null) => void;
}) {
  const words = useText().lawWords;
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (props.value === null ? '' : formatPercent(props.value, language));
  const isGood = shown.trim() === '' || parseTypedRate(shown, most).ok;
  useReportWrong(!isGood);
  const change = (value: string) => {
    setTyped(value);
    const parsed = parseTypedRate(value, most);
    if (value.trim() === '') props.onChange(null);
    else if (parsed.ok) props.onChange(parsed.value);
  };
  return (
    <TextField
      label={props.label}
      value={shown}
      onChange={change}
      error={isGood ? null : words.rateWrong}
      maxLength={12}
    />
  );
}
