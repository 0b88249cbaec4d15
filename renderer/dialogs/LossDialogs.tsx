import { useState, type ReactNode } from 'react';
import type { Input, Output } from '#contract/api';
import { lossNames } from '#contract/texts/lossNames';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';
import { isCollective, type LossGround } from '#domain/vat/lostDebt';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { LossStanding, SharesTable } from '#renderer/dialogs/LossParts.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type View = Output<'loss.get'>;
type Reason = Input<'loss.record'>['reason'];
type Props = { readonly documentId: string; readonly onClose: () => void };

function LossDialog(props: Props & { readonly title: string; readonly children: (view: View) => ReactNode }) {
  const answer = useQuery('loss.get', { documentId: props.documentId });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <Loaded answer={answer}>
        {(view) => (
          <>
            <p className="strong break">
              {view.number} · {view.customerName}
            </p>
            {props.children(view)}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

/** What will never be paid: the invoice is closed, the loss stays visible, and the VAT in it may come back. */
export function WriteOffDialog(props: Props) {
  const words = useText().loss;
  return (
    <LossDialog {...props} title={words.title}>
      {(view) => <WriteOffForm view={view} onClose={props.onClose} />}
    </LossDialog>
  );
}

function WriteOffForm({ view, onClose }: { readonly view: View; readonly onClose: () => void }) {
  const words = useText().loss;
  const [amount, setAmount] = useState<Cents | null>(view.open);
  const draft = useReasonDraft(view, null);
  const head = (
    <>
      <p className="soft">{words.text}</p>
      <AmountField label={words.amount} value={amount} onChange={setAmount} />
      {view.isVatKnown ? (
        <GroundField view={view} draft={draft} isOptional />
      ) : (
        <p className="soft">{words.vatUnknown}</p>
      )}
    </>
  );
  return draft.ground === null ? (
    <GiveUpForm view={view} amount={amount} head={head} onClose={onClose} />
  ) : (
    <LoseForm view={view} amount={amount} draft={draft} head={head} onClose={onClose} />
  );
}

type FormProps = {
  readonly view: View;
  readonly amount: Cents | null;
  readonly head: ReactNode;
  readonly onClose: () => void;
};

// Without a ground of the law: the money is let go, and the VAT with it.
function GiveUpForm({ amount, head, onClose, view }: FormProps) {
  const words = useText().loss;
  const record = useCommand('writeOff.record');
  const [reason, setReason] = useState('');
  const isComplete = amount !== null && reason.trim() !== '';
  return (
    <CommandForm
      command={record}
      input={isComplete ? { documentId: view.documentId, amount, reason: reason.trim() } : null}
      problem={amount === null ? words.amountMissing : words.reasonMissing}
      submit={words.save}
      kind="danger"
      onDone={onClose}
      onCancel={onClose}
    >
      {head}
      <TextField label={words.reason} value={reason} onChange={setReason} maxLength={4000} isRequired />
    </CommandForm>
  );
}

function LoseForm({ amount, draft, head, onClose, view }: FormProps & { readonly draft: ReasonDraft }) {
  const words = useText().loss;
  const record = useCommand('loss.record');
  const { reason } = draft;
  return (
    <CommandForm
      command={record}
      input={amount === null || reason === null ? null : { documentId: view.documentId, amount, reason }}
      problem={amount === null ? words.amountMissing : words.answerMissing}
      submit={words.save}
      kind="danger"
      onDone={onClose}
      onCancel={onClose}
    >
      {head}
      <ReasonFields view={view} draft={draft} />
      {amount === null || reason === null || amount > view.open || amount <= 0 ? null : (
        <Preview documentId={view.documentId} amount={amount} reason={reason} />
      )}
    </CommandForm>
  );
}

/** What was missing when the invoice was written off. */
export function CompleteLossDialog(props: Props & { readonly lossId: string }) {
  const words = useText().loss;
  return (
    <LossDialog {...props} title={words.completeTitle}>
      {(view) => {
        const loss = view.losses.find(({ lossId }) => lossId === props.lossId);
        return loss === undefined ? null : <CompleteForm view={view} loss={loss} onClose={props.onClose} />;
      }}
    </LossDialog>
  );
}

function CompleteForm(props: {
  readonly view: View;
  readonly loss: View['losses'][number];
  readonly onClose: () => void;
}) {
  const { loss, onClose, view } = props;
  const text = useText();
  const complete = useCommand('loss.complete');
  const draft = useReasonDraft(view, loss.reason);
  const { reason } = draft;
  return (
    <CommandForm
      command={complete}
      input={reason === null ? null : { customerId: view.customerId, lossId: loss.lossId, reason }}
      problem={text.loss.answerMissing}
      submit={text.common.save}
      onDone={onClose}
      onCancel={onClose}
    >
      <GroundField view={view} draft={draft} />
      <ReasonFields view={view} draft={draft} />
    </CommandForm>
  );
}

type ReasonDraft = ReturnType<typeof useReasonDraft>;

function useReasonDraft(view: View, known: Reason | null) {
  const [ground, setGround] = useState<LossGround | null>(known?.ground ?? null);
  const [groundOn, setGroundOn] = useState<PlainDate | null>(known?.groundOn ?? null);
  const [detail, setDetail] = useState(known?.detail ?? '');
  const [hasProof, setHasProof] = useState(known?.hasProof ?? false);
  // Only French VAT may be due on payment; there the last answer is proposed.
  const usual = view.country === 'FR' ? view.isCashBasis : false;
  const [isCashBasis, setCashBasis] = useState<boolean | null>(known?.isCashBasis ?? usual);
  const reason: Reason | null =
    ground === null || isCashBasis === null ? null : { ground, groundOn, detail: detail.trim(), hasProof, isCashBasis };
  return {
    ...{ ground, setGround, groundOn, setGroundOn, detail, setDetail },
    ...{ hasProof, setHasProof, isCashBasis, setCashBasis, reason },
  };
}

const justGiveUp = 'none';

function GroundField(props: { readonly view: View; readonly draft: ReasonDraft; readonly isOptional?: boolean }) {
  const words = useText().loss;
  const language = useLanguage();
  const { draft, view } = props;
  const options = view.grounds.map((value) => ({ value, label: lossNames[language][value] }));
  return (
    <SelectField<LossGround | typeof justGiveUp>
      label={words.why}
      value={draft.ground ?? justGiveUp}
      onChange={(value) => draft.setGround(value === justGiveUp ? null : value)}
      options={props.isOptional === true ? [{ value: justGiveUp, label: words.justGiveUp }, ...options] : options}
    />
  );
}

function ReasonFields({ draft, view }: { readonly view: View; readonly draft: ReasonDraft }) {
  const words = useText().loss;
  return (
    <>
      {view.country === 'FR' ? (
        <Choices
          label={words.vatQuestion}
          value={draft.isCashBasis === null ? null : draft.isCashBasis ? 'cash' : 'paid'}
          onChange={(value) => draft.setCashBasis(value === 'cash')}
          options={(['paid', 'cash'] as const).map((value) => ({ value, label: words.vatAnswers[value] }))}
        />
      ) : null}
      {draft.ground !== null && isCollective(draft.ground) ? (
        <p className="soft">{words.collective[view.country]}</p>
      ) : null}
      <DateField label={words.groundOn} value={draft.groundOn} onChange={draft.setGroundOn} lean="past" />
      <GuardedField
        label={words.detail}
        value={draft.detail}
        onChange={draft.setDetail}
        maxLength={500}
        relation={null}
        where="label"
      />
      <Tick isTicked={draft.hasProof} onChange={draft.setHasProof}>
        {words.hasProof}
      </Tick>
    </>
  );
}

function Preview(props: Input<'loss.preview'>) {
  const words = useText().loss;
  const preview = useQuery('loss.preview', props, { keepPrevious: true });
  const { data } = preview;
  if (data === undefined) return null;
  return (
    <section className="stackTight" aria-live="polite">
      <SharesTable shares={data.shares} />
      {props.reason.isCashBasis ? <p className="soft">{words.cashText}</p> : <LossStanding standing={data} />}
    </section>
  );
}
