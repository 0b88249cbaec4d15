import type { Catalogue } from '#renderer/i18n/catalogue';
import { HandCoins, ListOrdered } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Input, Output } from '#contract/api';
import { addDays, endOfMonth, isoWeekday, type PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import { unansweredOutcomes } from '#domain/followup/event';
import { callParties, checkParty, type CallParty } from '#domain/guardrails/contact';
import type { Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { GuardrailNotice } from '#renderer/components/GuardrailNotice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { weekdayDate } from '#renderer/i18n/dates';
import { useLanguage, useRefusal, useText, useToday } from '#renderer/i18n/language.tsx';
import { RefusedError } from '#renderer/api/client';
import { callResults, type CallOutcome } from '#renderer/screens/today/callResults';

type Draft = Input<'call.log'>;

/** The one field that a result needs, what will happen next, and the button. */
export function CallResultForm(props: {
  readonly outcome: CallOutcome;
  readonly prepared: Output<'call.prepare'>;
  readonly submit: string;
  readonly onDone: () => void;
}) {
  const text = useText();
  const { outcome, prepared } = props;
  const { open } = useDialogs();
  const log = useCommand('call.log');
  const draft = useDraft(outcome, prepared);
  const { need, asksDate, input } = draft;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.scrollIntoView?.({ block: 'nearest' }), []);

  return (
    <div ref={form}>
      <CommandForm
        command={log}
        input={input}
        problem={problemOf(draft, text.common)}
        submit={props.submit}
        onDone={props.onDone}
        isReady={need === 'nothing'}
      >
        {asksDate ? (
          <>
            <DateField
              label={need === 'promise' ? text.today.promisedOn : text.today.untilOn}
              value={draft.on}
              onChange={draft.setOn}
              lean="future"
              autoFocus
              isRequired
            />
            <QuickDays onPick={draft.setOn} />
          </>
        ) : null}
        <AmountOf draft={draft} />
        {outcome === 'not_reached' ? null : (
          <WhoAnswered party={draft.party} onChange={draft.setParty} prepared={prepared} outcome={outcome} />
        )}
        <GuardedField
          relation={prepared.relation}
          where="note"
          label={need === 'reason' ? text.today.reason : `${text.today.note} (${text.common.optional})`}
          value={draft.note}
          onChange={draft.setNote}
          maxLength={4000}
          autoFocus={need === 'reason'}
        />
        {outcome === 'has_paid' ? (
          <Button icon={HandCoins} onPress={() => open({ kind: 'payment', customerId: prepared.customerId })}>
            {text.today.recordPayment}
          </Button>
        ) : null}
        {outcome === 'asks_for_time' ? (
          <Button icon={ListOrdered} onPress={() => open({ kind: 'plan', customerId: prepared.customerId })}>
            {text.today.askPlan}
          </Button>
        ) : null}
        {input === null ? null : <WhatNext draft={input} />}
      </CommandForm>
    </div>
  );
}

function problemOf({ asksDate, isMistyped, on }: ReturnType<typeof useDraft>, text: Catalogue['common']): string {
  if (asksDate && on === null) return text.dateMissing;
  return isMistyped ? text.amountWrong : text.amountMissing;
}

/** What was promised, or what of the one invoice is contested; other results have no amount. */
function AmountOf({ draft }: { readonly draft: ReturnType<typeof useDraft> }) {
  const text = useText();
  if (draft.need === 'promise') {
    return <AmountField label={text.today.promisedAmount} value={draft.amount} onChange={draft.setAmount} isRequired />;
  }
  if (!draft.asksPart) return null;
  return (
    <AmountField
      label={`${text.money.disputedAmount} (${text.common.optional})`}
      hint={text.money.disputedHint}
      value={draft.contested}
      onChange={(value, isWrong) => {
        draft.setContested(value);
        draft.setWrong(isWrong);
      }}
    />
  );
}

/** What is typed so far, and what would be sent: null while something is missing. */
function useDraft(outcome: CallOutcome, prepared: Output<'call.prepare'>) {
  const need = callResults.find((each) => each.outcome === outcome)?.need ?? 'nothing';
  const [on, setOn] = useState<PlainDate | null>(null);
  const [amount, setAmount] = useState<Cents | null>(prepared.overdue > 0 ? prepared.overdue : prepared.owed);
  const [contested, setContested] = useState<Cents | null>(null);
  // Empty is the whole invoice: a slip of the finger must not be taken for that.
  const [isWrong, setWrong] = useState(false);
  const [note, setNote] = useState('');
  const [party, setParty] = useState<CallParty>('debtor');
  const asksDate = need === 'promise' || need === 'until';
  // Of several invoices nobody could say on which one the amount is.
  const asksPart = outcome === 'disputes' && prepared.invoices.length === 1;
  const isMistyped = asksPart && isWrong;
  const isComplete = (!asksDate || on !== null) && (need !== 'promise' || amount !== null) && !isMistyped;
  const input: Draft | null = isComplete
    ? {
        customerId: prepared.customerId,
        outcome,
        note: note.trim(),
        promisedOn: asksDate ? on : null,
        promisedAmount: need === 'promise' ? amount : asksPart ? contested : null,
        documentIds: [],
        ...(outcome === 'not_reached' ? {} : { party }),
      }
    : null;
  return {
    ...{ need, asksDate, asksPart, on, setOn, amount, setAmount, contested, setContested, isMistyped, setWrong },
    ...{ note, setNote, party, setParty, input },
  };
}

/** Whom the call was with. Somebody else hears nothing of the debt: then only a message is left. */
function WhoAnswered(props: {
  readonly party: CallParty;
  readonly onChange: (party: CallParty) => void;
  readonly prepared: Output<'call.prepare'>;
  readonly outcome: CallOutcome;
}) {
  const text = useText().lawWords;
  const country = useQuery('app.status', {}).data?.ledger?.country ?? 'FR';
  const guardrail = checkParty(props.party, country);
  const isMessage = unansweredOutcomes.includes(props.outcome);
  return (
    <>
      <SelectField
        label={text.whoAnswered}
        value={props.party}
        onChange={props.onChange}
        options={partiesOf(props.prepared.relation).map((value) => ({ value, label: text.parties[value] }))}
      />
      {guardrail === null ? null : (
        <GuardrailNotice guardrail={isMessage ? { ...guardrail, severity: 'warns' } : guardrail} />
      )}
    </>
  );
}

function partiesOf(relation: Relation): readonly CallParty[] {
  return callParties.filter((party) => party !== 'manager' || relation === 'B2B');
}

/** The days people really name on the phone. */
function QuickDays({ onPick }: { readonly onPick: (on: PlainDate) => void }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const friday = addDays(today, (5 - isoWeekday(today) + 7) % 7 || 7);
  const nextWeek = addDays(today, 8 - isoWeekday(today));
  const days = [...new Set([friday, nextWeek, endOfMonth(today)])].filter((day) => day > today).sort();
  return (
    <div className="choices" role="group" aria-label={text.today.quick}>
      {days.map((day) => (
        <Button key={day} onPress={() => onPick(day)}>
          {weekdayDate(day, today, language)}
        </Button>
      ))}
    </div>
  );
}

/** What will happen if this is saved, as the rules say it; nothing is written by asking. */
function WhatNext({ draft }: { readonly draft: Draft }) {
  const text = useText();
  const refusal = useRefusal();
  const preview = useQuery('call.preview', { ...draft, note: '' }, { keepPrevious: true });
  const { error } = preview;
  return (
    <div className="whatNext" aria-live="polite">
      <h3>{text.today.next}</h3>
      {error instanceof RefusedError ? (
        <p className="late">{refusal(error.refusal)}</p>
      ) : (
        <ul>
          {(preview.data?.next ?? []).map((sentence) => (
            <li key={`${sentence.code}:${JSON.stringify(sentence.params)}`}>
              <Sentence value={sentence} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
