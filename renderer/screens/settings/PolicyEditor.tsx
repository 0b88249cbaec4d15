import { useState } from 'react';
import type { Output } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { stepBases, type StepBasis } from '#domain/followup/policy';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Toggle } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { WholeNumberField } from '#renderer/screens/settings/PreferencesForm.tsx';
import { WrongFields } from '#renderer/screens/settings/WrongFields.tsx';

type Policy = Output<'policies.list'>[number];
type Step = Policy['steps'][number];

/** Days, bases and deadlines of one sequence; the dates of an example invoice move while they are edited. */
export function PolicyEditor(props: { readonly policy: Policy; readonly onDone: () => void }) {
  const text = useText();
  const save = useCommand('policies.save');
  const [policy, setPolicy] = useState(props.policy);
  const change = (level: number, step: Step) =>
    setPolicy((before) => ({ ...before, steps: before.steps.map((each) => (each.level === level ? step : each)) }));
  return (
    <section className="card stack" aria-label={text.settings.editPolicy(props.policy.name)}>
      <WrongFields>
        {(hasWrong) => (
          <CommandForm
            command={save}
            input={hasWrong ? null : policy}
            problem={text.settings.correctFirst}
            submit={text.common.save}
            onDone={props.onDone}
            onCancel={props.onDone}
          >
            <TextField
              label={text.settings.policyName}
              value={policy.name}
              onChange={(name) => setPolicy({ ...policy, name })}
              maxLength={120}
            />
            <PolicyCalendar policy={policy} />
            {policy.steps.map((step) => (
              <StepFields key={step.level} step={step} onChange={(changed) => change(step.level, changed)} />
            ))}
          </CommandForm>
        )}
      </WrongFields>
    </section>
  );
}

function StepFields({ step, onChange }: { readonly step: Step; readonly onChange: (step: Step) => void }) {
  const text = useText();
  const words = text.settings;
  const names: Readonly<Record<string, string>> = text.common.steps;
  const name = names[step.key] ?? step.key;
  const { grace } = step;
  return (
    <fieldset className="policyStep">
      <legend>{name}</legend>
      <div className="fields levelFields">
        {step.isOptional ? (
          <Toggle isOn={step.isOn} onChange={(isOn) => onChange({ ...step, isOn })}>
            {words.stepOn}
          </Toggle>
        ) : null}
        <WholeNumberField
          label={words.stepDays}
          value={step.offset.days}
          onChange={(days) => onChange({ ...step, offset: { ...step.offset, days } })}
          least={-365}
          most={730}
        />
        <SelectField<StepBasis>
          label={words.stepFrom}
          value={step.offset.from}
          onChange={(from) => onChange({ ...step, offset: { ...step.offset, from } })}
          options={stepBases.map((value) => ({ value, label: words.bases[value] }))}
        />
        {grace === null ? null : (
          <WholeNumberField
            label={words.stepGrace}
            value={grace.days}
            onChange={(days) => onChange({ ...step, grace: { ...grace, days } })}
            least={1}
            most={180}
          />
        )}
      </div>
    </fieldset>
  );
}

function PolicyCalendar({ policy }: { readonly policy: Policy }) {
  const text = useText();
  const words = text.settings;
  const language = useLanguage();
  const today = useToday();
  const [exampleDueOn, setExampleDueOn] = useState<PlainDate | null>(addDays(today, 14));
  const dueOn = exampleDueOn ?? today;
  const preview = useQuery('policies.preview', { policy, exampleDueOn: dueOn }, { keepPrevious: true });
  const names: Readonly<Record<string, string>> = text.common.steps;
  const shown = (date: PlainDate) => shortDate(date, today, language);
  return (
    <div className="stackTight policyCalendar">
      <DateField label={words.example} value={exampleDueOn} onChange={setExampleDueOn} lean="future" />
      <Loaded answer={preview}>
        {({ dates, files }) => (
          <>
            <ol className="calendarSteps">
              {dates.map(({ level, key, on, deadlineOn }) => (
                <li key={level}>
                  {words.exampleStep(names[key] ?? key, shown(on))}
                  {deadlineOn === null ? null : words.exampleDeadline(shown(deadlineOn))}
                </li>
              ))}
            </ol>
            <p className="soft">{words.files(files)}</p>
          </>
        )}
      </Loaded>
    </div>
  );
}
