import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import { planReminderLimits, type PlanReminders } from '#domain/followup/planReminders';
import { planSteps, type PlanStep } from '#domain/followup/planSequence';
import { noticeDeadline } from '#domain/followup/planStanding';
import { Button } from '#renderer/components/Button.tsx';
import { Toggle } from '#renderer/components/Choices.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { PreferencesForm, WholeNumberField } from '#renderer/screens/settings/PreferencesForm.tsx';

type Settings = Output<'settings.get'>;

/** How the instalments of a plan are reminded of, one line for each kind of customer until it is edited. */
export function PlanSteps({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const words = text.plan.steps;
  const [isEdited, setEdited] = useState(false);
  return (
    <section className="card stackTight" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="soft">{words.text}</p>
      {isEdited ? (
        <PlanStepsForm settings={settings} />
      ) : (
        <>
          <Summary reminders={settings.preferences.planReminders} />
          <div className="row">
            <Button icon={Pencil} onPress={() => setEdited(true)} aria-label={text.settings.editPolicy(words.title)}>
              {text.settings.edit}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type AllReminders = Settings['preferences']['planReminders'];

function Summary({ reminders }: { readonly reminders: AllReminders }) {
  const words = useText().plan.steps;
  return (
    <ul>
      {(['B2B', 'B2C'] as const).map((relation) => {
        const steps = planSteps(reminders[relation]).map((step) => `${nameOf(step, words)} ${words.day(step.days)}`);
        return (
          <li key={relation}>
            <strong>{words.relations[relation]}</strong>{' '}
            <span className="soft">{[...steps, words.wholeAfter(reminders[relation].noticeDays)].join(' › ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

type Words = ReturnType<typeof useText>['plan']['steps'];

function nameOf({ channel, key }: PlanStep, words: Words): string {
  return channel === 'registered_letter' ? words.registeredNotice : words.names[key];
}

function PlanStepsForm({ settings }: { readonly settings: Settings }) {
  return (
    <PreferencesForm preferences={settings.preferences}>
      {({ alsaceMoselle, planReminders }, change) =>
        (['B2B', 'B2C'] as const).map((relation) => (
          <StepsOf
            key={relation}
            relation={relation}
            place={{ country: settings.company.country, isAlsaceMoselle: alsaceMoselle }}
            reminders={planReminders[relation]}
            onChange={(part) =>
              change({ planReminders: { ...planReminders, [relation]: { ...planReminders[relation], ...part } } })
            }
          />
        ))
      }
    </PreferencesForm>
  );
}

type Place = { readonly country: Country; readonly isAlsaceMoselle: boolean };

function StepsOf(props: {
  readonly relation: Relation;
  readonly place: Place;
  readonly reminders: PlanReminders;
  readonly onChange: (part: Partial<PlanReminders>) => void;
}) {
  const text = useText();
  const words = text.plan.steps;
  const { onChange, place, relation, reminders } = props;
  return (
    <fieldset className="policyStep">
      <legend>{words.relations[relation]}</legend>
      <div className="fields levelFields">
        <WholeNumberField
          label={words.noteDays}
          value={reminders.noteDays}
          onChange={(noteDays) => onChange({ noteDays })}
          {...planReminderLimits.noteDays}
        />
        <WholeNumberField
          label={words.noticeAfterDays}
          value={reminders.noticeAfterDays}
          onChange={(noticeAfterDays) => onChange({ noticeAfterDays })}
          {...planReminderLimits.noticeAfterDays}
        />
        <WholeNumberField
          label={words.noticeDays}
          value={reminders.noticeDays}
          onChange={(noticeDays) => onChange({ noticeDays })}
          {...planReminderLimits.noticeDays[relation]}
        />
      </div>
      <Toggle isOn={reminders.isNoticeRegistered} onChange={(isNoticeRegistered) => onChange({ isNoticeRegistered })}>
        {words.isNoticeRegistered}
      </Toggle>
      {reminders.isNoticeRegistered ? null : <p className="late">{words.plainWarning}</p>}
      <Example place={place} reminders={reminders} />
    </fieldset>
  );
}

function Example({ place, reminders }: { readonly place: Place; readonly reminders: PlanReminders }) {
  const text = useText();
  const words = text.plan.steps;
  const language = useLanguage();
  const today = useToday();
  const [asked, setAsked] = useState<PlainDate | null>(addDays(today, 14));
  const dueOn = asked ?? today;
  const shown = (day: PlainDate) => shortDate(day, today, language);
  const steps = planSteps(reminders);
  const noticeOn = addDays(dueOn, reminders.noticeAfterDays);
  const wholeOn = addDays(noticeDeadline(noticeOn, reminders.noticeDays, place), 1);
  return (
    <div className="stackTight policyCalendar">
      <DateField label={words.example} value={asked} onChange={setAsked} lean="future" />
      <ol className="calendarSteps">
        {steps.map((step) => (
          <li key={step.key}>{text.settings.exampleStep(nameOf(step, words), shown(addDays(dueOn, step.days)))}</li>
        ))}
        <li>{text.settings.exampleStep(words.wholeBack, shown(wholeOn))}</li>
      </ol>
    </div>
  );
}
