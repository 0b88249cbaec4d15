import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import { mailStates, possibleMailEvents } from '#domain/registeredMail/machine';
import type { PlainDate } from '#domain/calendar/plainDate';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

type Mail = Output<'mail.list'>[number];
type MailEvent = Input<'mail.record'>['event'];
type Consequence = Output<'mail.record'>['consequence'];

const outcomes = ['deliver', 'refuse', 'returnUnclaimed', 'returnUnknown'] as const;
const others = ['carrierScan', 'notice', 'declareLost', 'cancel'] as const;

/** What the post brought: only what can happen to a letter in this state. */
export function MailNews(props: { readonly mail: Mail; readonly onRecorded: (consequence: Consequence) => void }) {
  const { mail } = props;
  const words = useText().mail;
  const [event, setEvent] = useState<MailEvent | null>(null);
  const state = mailStates.find((each) => each === mail.state);
  const possible: readonly MailEvent[] = state === undefined ? [] : possibleMailEvents(state);
  const shownOutcomes = outcomes.filter((each) => possible.includes(each));
  const shownOthers = others.filter((each) => possible.includes(each));
  if (shownOutcomes.length + shownOthers.length === 0) return null;
  return (
    <section className="stack" aria-label={words.whatHappened}>
      <h3>{words.whatHappened}</h3>
      {shownOutcomes.length === 0 ? null : (
        <div className="results" role="group" aria-label={words.whatHappened}>
          {shownOutcomes.map((each) => (
            <Button
              key={each}
              className={each === event ? 'result chosen' : 'result'}
              aria-pressed={each === event}
              onPress={() => setEvent(each)}
            >
              {words.outcomes[each]}
            </Button>
          ))}
        </div>
      )}
      <div className="row" role="group" aria-label={words.news}>
        {shownOthers.map((each) => (
          <Button key={each} kind="quiet" aria-pressed={each === event} onPress={() => setEvent(each)}>
            {words.others[each]}
          </Button>
        ))}
      </div>
      {event === null ? null : (
        <RecordForm
          key={event}
          mail={mail}
          event={event}
          onDone={(consequence) => {
            setEvent(null);
            props.onRecorded(consequence);
          }}
          onCancel={() => setEvent(null)}
        />
      )}
    </section>
  );
}

function RecordForm(props: {
  readonly mail: Mail;
  readonly event: MailEvent;
  readonly onDone: (consequence: Consequence) => void;
  readonly onCancel: () => void;
}) {
  const { mail, event } = props;
  const text = useText();
  const today = useToday();
  const record = useCommand('mail.record');
  const [on, setOn] = useState<PlainDate | null>(today);
  const [note, setNote] = useState('');
  const notes: Readonly<Record<string, string>> = text.mail.notes;
  const noteLabel = notes[event];
  const outcome = outcomes.find((each) => each === event);
  const [presentedOn, setPresentedOn] = useState<PlainDate | null>(null);
  // The card and the envelope say when the letter was first presented, if the user never heard of it before.
  const asksPresented =
    (event === 'deliver' || event === 'returnUnclaimed') &&
    !mail.events.some((known) => known.event === 'notice' && !known.isUndone);
  const base = { mailId: mail.mailId, event, number: null, note: note.trim() };
  return (
    <CommandForm
      command={record}
      input={on === null ? null : { ...base, on, ...(presentedOn === null ? {} : { presentedOn }) }}
      problem={text.common.dateMissing}
      submit={text.mail.record}
      onDone={({ consequence }) => props.onDone(consequence)}
      onCancel={props.onCancel}
    >
      {outcome === undefined ? null : <p>{text.mail.consequences[outcome]}</p>}
      <DateField label={text.mail.on} value={on} onChange={setOn} lean="past" autoFocus />
      {asksPresented ? (
        <DateField label={text.mail.presentedOn} value={presentedOn} onChange={setPresentedOn} lean="past" />
      ) : null}
      {noteLabel === undefined ? null : <TextField label={noteLabel} value={note} onChange={setNote} />}
    </CommandForm>
  );
}
