import { useState } from 'react';
import type { PlainDate } from '#domain/calendar/plainDate';
import { mediationOutcomes, type MediationOutcome } from '#domain/limitation/facts';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

/** A mediation or conciliation is over: by an agreement, which leads to a plan, or by a failure and its certificate. */
export function MediationEndDialog(props: {
  readonly customerId: string;
  readonly documentId: string;
  readonly factId: string;
  readonly onClose: () => void;
}) {
  const { customerId, documentId, factId, onClose } = props;
  const text = useText();
  const words = text.limitation;
  const { open } = useDialogs();
  const end = useCommand('limitation.endMediation');
  const attach = useDirect('invoice.attach');
  const [outcome, setOutcome] = useState<MediationOutcome>('agreement');
  const [on, setOn] = useState<PlainDate | null>(useToday());
  const [note, setNote] = useState('');
  const [hasPaper, setHasPaper] = useState(false);
  const [isPlanNext, setPlanNext] = useState(true);
  return (
    <Dialog title={words.endTitle} onClose={onClose}>
      <CommandForm
        command={end}
        input={on === null ? null : { customerId, factId, outcome, on, note: note.trim() }}
        problem={text.common.dateMissing}
        submit={text.common.save}
        onDone={() => {
          if (hasPaper) attach.mutate({ documentId, role: 'other' });
          onClose();
          if (outcome === 'agreement' && isPlanNext) open({ kind: 'plan', customerId });
        }}
        onCancel={onClose}
      >
        <p className="soft">{words.endText}</p>
        <Choices
          label={words.outcome}
          value={outcome}
          onChange={setOutcome}
          options={mediationOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          autoFocus
        />
        <p>{outcome === 'agreement' ? words.agreementText : words.failureText}</p>
        <DateField label={words.outcomeDays[outcome]} value={on} onChange={setOn} lean="past" isRequired />
        <TextField label={`${words.note} (${text.common.optional})`} value={note} onChange={setNote} maxLength={4000} />
        <Tick isTicked={hasPaper} onChange={setHasPaper}>
          {words.attach}
        </Tick>
        {outcome === 'agreement' ? (
          <Tick isTicked={isPlanNext} onChange={setPlanNext}>
            {words.agreementNext}
          </Tick>
        ) : null}
      </CommandForm>
    </Dialog>
  );
}
