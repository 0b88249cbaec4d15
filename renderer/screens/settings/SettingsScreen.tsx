import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { AccountantSection } from '#renderer/screens/settings/AccountantSection.tsx';
import { BackupSection } from '#renderer/screens/settings/BackupSection.tsx';
import { CompanySection } from '#renderer/screens/settings/CompanySection.tsx';
import { EnvelopeSection } from '#renderer/screens/settings/EnvelopeSection.tsx';
import { LettersAndWords } from '#renderer/screens/settings/LettersAndWords.tsx';
import { LookSection } from '#renderer/screens/settings/LookSection.tsx';
import { MentionsSection } from '#renderer/screens/settings/MentionsSection.tsx';
import { RulesSection } from '#renderer/screens/settings/RulesSection.tsx';
import { StepsSection } from '#renderer/screens/settings/StepsSection.tsx';

type Settings = Output<'settings.get'>;

const sections = [
  'company',
  'letters',
  'steps',
  'mentions',
  'rules',
  'printing',
  'backup',
  'accountant',
  'look',
] as const;
type Section = (typeof sections)[number];

/** A place of its own inside the letters. */
const words = 'wording';

/** Sections with pages of a letter beside the fields. */
const wide: readonly Section[] = ['company', 'letters'];

/** My business, letters and their words, steps, rules, envelopes, backup, accountant, display. */
export function SettingsScreen({ section }: { readonly section: string | null }) {
  const text = useText().settings;
  const settings = useQuery('settings.get', {});
  const [shown, setShown] = useState<Section>(
    sections.find((each) => each === section) ?? (section === words ? 'letters' : 'company'),
  );
  const show = (key: string | number) => setShown(sections.find((each) => each === key) ?? 'company');
  return (
    <div className="stack">
      <PageHead title={text.title} />
      <Loaded answer={settings}>
        {(loaded) => (
          <Tabs className="stack" selectedKey={shown} onSelectionChange={show}>
            <TabList className="tabList" aria-label={text.sectionsLabel}>
              {sections.map((each) => (
                <Tab key={each} id={each} className="tab">
                  {text.sections[each]}
                </Tab>
              ))}
            </TabList>
            {sections.map((each) => (
              <TabPanel key={each} id={each} className="tabPanel">
                <div className={wide.includes(each) ? '' : 'settingsBody'}>
                  <SettingsSection section={each} settings={loaded} place={section} />
                </div>
              </TabPanel>
            ))}
          </Tabs>
        )}
      </Loaded>
    </div>
  );
}

function SettingsSection(props: {
  readonly section: Section;
  readonly settings: Settings;
  /** What the screen was opened for. */
  readonly place: string | null;
}) {
  const { place, section, settings } = props;
  switch (section) {
    case 'company':
      return <CompanySection settings={settings} />;
    case 'letters':
      return <LettersAndWords settings={settings} startsWithWords={place === words} />;
    case 'steps':
      return <StepsSection settings={settings} />;
    case 'mentions':
      return <MentionsSection />;
    case 'rules':
      return <RulesSection settings={settings} />;
    case 'printing':
      return <EnvelopeSection settings={settings} />;
    case 'backup':
      return <BackupSection settings={settings} />;
    case 'accountant':
      return <AccountantSection settings={settings} />;
    case 'look':
      return <LookSection settings={settings} />;
  }
}
