import type { Output } from '#contract/api';
import type { Language } from '#domain/country';
import { Toggle } from '#renderer/components/Choices.tsx';
import { formatDateShort } from '#domain/format/date';
import { weekdayDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { PreferencesForm } from '#renderer/screens/settings/PreferencesForm.tsx';

type Settings = Output<'settings.get'>;
type Rate = Settings['rates'][number];

// Rates of the last years stand in sight, the older ones one press away.
const recentRates = 4;

/** What the law says, with its date and source: read only. The user's own choices are below. */
export function RulesSection({ settings }: { readonly settings: Settings }) {
  const text = useText().settings;
  const series = [...new Set(settings.rates.map((rate) => rate.series))];
  const names: Readonly<Record<string, string>> = text.series;
  return (
    <div className="stack">
      {settings.company.country === 'FR' ? (
        <PreferencesForm preferences={settings.preferences}>
          {(preferences, change) => (
            <Toggle isOn={preferences.alsaceMoselle} onChange={(alsaceMoselle) => change({ alsaceMoselle })}>
              {text.alsace}
            </Toggle>
          )}
        </PreferencesForm>
      ) : null}
      <h2>{text.rates}</h2>
      <p>{text.ratesText}</p>
      {series.map((each) => (
        <RateSeries
          key={each}
          name={names[each] ?? each}
          rates={settings.rates.filter((rate) => rate.series === each).toSorted(newestFirst)}
        />
      ))}
      <Holidays holidays={settings.holidays} />
    </div>
  );
}

function newestFirst(a: Rate, b: Rate): number {
  return a.from < b.from ? 1 : -1;
}

function RateSeries({ name, rates }: { readonly name: string; readonly rates: readonly Rate[] }) {
  const text = useText().settings;
  const older = rates.slice(recentRates);
  return (
    <section className="stackTight" aria-label={name}>
      <h3>{name}</h3>
      <RateTable rates={rates.slice(0, recentRates)} name={name} />
      {older.length === 0 ? null : (
        <details>
          <summary>{text.olderRates}</summary>
          <RateTable rates={older} name={`${name}, ${text.olderRates}`} />
        </details>
      )}
    </section>
  );
}

// `2.62`: the decimal sign of the language, no zeros that say nothing.
function percentShown(percent: string, language: Language): string {
  const short = percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
  return `${language === 'en' ? short : short.replace('.', ',')}\u00a0%`;
}

function RateTable({ rates, name }: { readonly rates: readonly Rate[]; readonly name: string }) {
  const text = useText().settings;
  const language = useLanguage();
  return (
    <table className="plain" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{text.rateFrom}</th>
          <th scope="col">{text.rateTo}</th>
          <th scope="col" className="right">
            {text.rateValue}
          </th>
          <th scope="col">{text.rateSource}</th>
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <tr key={rate.from}>
            <td>{formatDateShort(rate.from)}</td>
            <td>{formatDateShort(rate.to)}</td>
            <td className="right nowrap">
              {rate.percent === null || !rate.isConfirmed ? text.rateMissing : percentShown(rate.percent, language)}
            </td>
            <td className="break">{rate.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Holidays({ holidays }: { readonly holidays: Settings['holidays'] }) {
  const text = useText().settings;
  const today = useToday();
  const language = useLanguage();
  return (
    <section className="stackTight" aria-label={text.holidays}>
      <h2>{text.holidays}</h2>
      <ul className="holidays">
        {holidays.map(({ on, name }) => (
          <li key={on}>
            {weekdayDate(on, today, language)} <span className="soft">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
