import { Percent } from 'lucide-react';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Toggle } from '#renderer/components/Choices.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { weekdayDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { LawPoints } from '#renderer/screens/settings/LawPoints.tsx';
import { PreferencesForm } from '#renderer/screens/settings/PreferencesForm.tsx';

type Settings = Output<'settings.get'>;

/** What the law says, with its date and source, and what it leaves to the user. */
export function RulesSection({ settings }: { readonly settings: Settings }) {
  const text = useText().settings;
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
      <Rates />
      <LawPoints
        country={settings.company.country}
        isSmallEnterprise={settings.company.country === 'BE' ? settings.company.isSmallEnterprise : null}
      />
      <Holidays holidays={settings.holidays} />
    </div>
  );
}

function Rates() {
  const text = useText().rates;
  const { go } = useNavigation();
  const rates = useQuery('rates.get', {});
  return (
    <section className="stackTight" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p>{text.fact}</p>
      <Loaded answer={rates}>
        {({ missing }) =>
          missing.length === 0 ? (
            <Notice kind="good">{text.noneMissing}</Notice>
          ) : (
            <Notice kind="warn">{text.missing(missing.length)}</Notice>
          )
        }
      </Loaded>
      <p>
        <Button icon={Percent} onPress={() => go({ screen: 'rates' })}>
          {text.open}
        </Button>
      </p>
    </section>
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
