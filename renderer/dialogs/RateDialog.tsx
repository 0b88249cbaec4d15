import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { parseTypedRate, type TypedSeries } from '#domain/countries/rateEntry';
import { formatPercent } from '#domain/format/amount';
import { ratePpm, type RatePpm } from '#domain/money/rate';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import type { AskedRate } from '#renderer/dialogs/dialogRequest';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { periodShown } from '#renderer/screens/rates/rateWords';

type Rates = Output<'rates.get'>;

/** A rate as it stands in the official notice; without more, the one that is missing first. */
export function RateDialog(props: { readonly asked?: AskedRate; readonly onClose: () => void }) {
  const text = useText().rates;
  const rates = useQuery('rates.get', {});
  const title = isNew(props.asked ?? null) ? text.enterOther : text.correct;
  return (
    <Dialog title={title} onClose={props.onClose}>
      <Loaded answer={rates}>
        {(loaded) => <RateForm rates={loaded} asked={props.asked ?? firstAsked(loaded)} onClose={props.onClose} />}
      </Loaded>
    </Dialog>
  );
}

function isNew(asked: AskedRate | null): boolean {
  return asked === null || asked.replaces === null;
}

function firstAsked({ enterable, missing }: Rates): AskedRate | null {
  const [first] = missing;
  const [other] = enterable;
  if (first !== undefined) return { ...first, replaces: null };
  return other === undefined ? null : { series: other.series, from: other.nextFrom, replaces: null };
}

function RateForm(props: { readonly rates: Rates; readonly asked: AskedRate | null; readonly onClose: () => void }) {
  const text = useText();
  const words = text.rates;
  const { asked, rates } = props;
  const before = rates.series.flatMap(({ rows }) => rows).find(({ id }) => id !== null && id === asked?.replaces);
  const enter = useCommand('rates.enter');
  const [series, setSeries] = useState(asked?.series ?? 'ECB_MRO_SEMESTER_START');
  const [from, setFrom] = useState<PlainDate | null>(asked?.from ?? null);
  const [percent, setPercent] = useState('');
  const [source, setSource] = useState(before?.source ?? '');
  const pick = (picked: TypedSeries) => {
    setSeries(picked);
    setFrom(rates.enterable.find((each) => each.series === picked)?.nextFrom ?? null);
  };
  return (
    <CommandForm
      command={enter}
      input={from === null ? null : { series, from, percent, source, replaces: asked?.replaces ?? null }}
      problem={words.dayMissing}
      submit={text.common.save}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      {isNew(asked) ? (
        <SelectField
          label={words.which}
          value={series}
          onChange={pick}
          options={rates.enterable.map((each) => ({ value: each.series, label: words.series[each.series] }))}
        />
      ) : (
        <p className="strong">
          {words.series[series]}
          {before === undefined ? '' : `, ${periodShown(before, words)}`}
        </p>
      )}
      <p className="soft">{words.where[series]}</p>
      <div className="fields">
        <TextField
          label={words.rate}
          value={percent}
          onChange={setPercent}
          hint={<Understood percent={percent} series={series} country={rates.country} />}
          maxLength={40}
          autoFocus
          isRequired
        />
        {isNew(asked) ? (
          <DateField label={words.firstDay} value={from} onChange={setFrom} lean="past" isRequired />
        ) : null}
      </div>
      <TextField
        label={words.source}
        value={source}
        onChange={setSource}
        hint={words.sourceHint}
        isRequired
        maxLength={200}
      />
    </CommandForm>
  );
}

// What was understood, and what the law makes of it: a slip is seen before it is saved.
function Understood(props: {
  readonly percent: string;
  readonly series: TypedSeries;
  readonly country: Rates['country'];
}) {
  const words = useText().rates;
  const language = useLanguage();
  const rate = parseTypedRate(props.percent);
  if (!rate.ok) return <>{words.typedHint}</>;
  const shown = (value: RatePpm) => formatPercent(value, language);
  const more =
    props.country === 'FR' && props.series === 'ECB_MRO_SEMESTER_START'
      ? words.penalties(shown(ratePpm(rate.value + 100_000)))
      : props.series === 'FR_LEGAL_OTHER'
        ? words.floor(shown(ratePpm(rate.value * 3)))
        : '';
  return <>{`${words.understood(shown(rate.value))} ${more}`.trim()}</>;
}
