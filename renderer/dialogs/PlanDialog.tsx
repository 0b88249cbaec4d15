import { useState, type ReactNode } from 'react';
import type { Input, Output } from '#contract/api';
import { addCents, zeroCents, type Cents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { SelectField } from '#renderer/components/SelectField.tsx';
import { WhySource } from '#renderer/components/WhySource.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { InvoiceTicks } from '#renderer/dialogs/InvoiceTicks.tsx';
import { GiveHow, type How } from '#renderer/dialogs/plan/GiveHow.tsx';
import { EqualLines, FreeLines } from '#renderer/dialogs/plan/PlanLines.tsx';
import { usePlanDraft, type PlanDraft, type RhythmName } from '#renderer/dialogs/plan/usePlanDraft';
import { useText, useToday } from '#renderer/i18n/language.tsx';
import { ChargeReasons } from '#renderer/screens/claim/ChargeReasons.tsx';

type File = Output<'customer.get'>;
type Start = Output<'plan.prepare'>;
type Fate = Start['fates'][number];
type Manner = 'paper' | 'word';

const rhythmNames: readonly RhythmName[] = ['week', 'twoWeeks', 'month', 'twoMonths', 'threeMonths'];

/** Payment in several parts: what, when, on which terms; the agreement is printed to sign. */
export function PlanDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.plan.title} width="wide">
      {(file) => <PlanOfInvoices file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function PlanOfInvoices({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const [picked, setPicked] = useState<readonly string[]>(file.invoices.map((row) => row.documentId));
  const { customerId, invoices } = file;
  const start = useQuery('plan.prepare', { customerId, documentIds: [...picked] }, { keepPrevious: true });
  return (
    <>
      <InvoiceTicks invoices={invoices} picked={picked} onChange={setPicked} />
      <Loaded answer={start}>
        {(loaded) => <PlanForm customerId={customerId} picked={picked} start={loaded} onClose={onClose} />}
      </Loaded>
    </>
  );
}

type FormProps = {
  readonly customerId: string;
  readonly picked: readonly string[];
  readonly start: Start;
  readonly onClose: () => void;
};

function PlanForm({ customerId, picked, start, onClose }: FormProps) {
  const text = useText();
  const today = useToday();
  const [fate, setFate] = useState<Fate>(start.fates.includes('waivedIfKept') ? 'waivedIfKept' : 'waived');
  const [manner, setManner] = useState<Manner>('paper');
  const [how, setHow] = useState<How>('dialog');
  const isIncluded = fate === 'included' && manner === 'paper';
  const total = picked.length === 0 ? zeroCents : addCents(start.open, isIncluded ? start.charges : zeroCents);
  const draft = usePlanDraft(total, today);
  const instalments = picked.length === 0 ? null : draft.instalments;
  const common = { customerId, documentIds: [...picked] };
  const shared = {
    problem: problemOf(draft, picked.length, text),
    onDone: onClose,
    onCancel: onClose,
  };
  const body = (
    <>
      <Cutting draft={draft} />
      {draft.mode === 'equal' ? <EqualLines draft={draft} /> : <FreeLines draft={draft} />}
      {manner === 'paper' ? <Charges {...{ customerId, start, fate }} onChange={setFate} /> : null}
      <Total start={start} total={total} isIncluded={isIncluded} />
      <Choices
        label={text.plan.manner}
        value={manner}
        onChange={setManner}
        options={(['paper', 'word'] as const).map((value) => ({ value, label: text.plan.manners[value] }))}
      />
      {manner === 'paper' ? <GiveHow how={how} onChange={setHow} /> : null}
      <p className="soft">{manner === 'paper' ? text.plan.paperText(start.noticeDays) : text.plan.wordText}</p>
    </>
  );
  return manner === 'paper' ? (
    <ProposeForm {...shared} input={instalments === null ? null : { ...common, instalments, chargeFate: fate, how }}>
      {body}
    </ProposeForm>
  ) : (
    <AcceptForm {...shared} input={instalments === null ? null : { ...common, instalments }}>
      {body}
    </AcceptForm>
  );
}

type Shared = {
  readonly problem: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

function ProposeForm(props: Shared & { readonly input: Input<'plan.propose'> | null }) {
  const text = useText();
  return <CommandForm {...props} command={useCommand('plan.propose')} submit={text.plan.print} />;
}

function AcceptForm(props: Shared & { readonly input: Input<'plan.accept'> | null }) {
  const text = useText();
  return <CommandForm {...props} command={useCommand('plan.accept')} submit={text.plan.accept} />;
}

function problemOf(draft: PlanDraft, picked: number, text: ReturnType<typeof useText>): string {
  if (picked === 0) return text.money.invoicesMissing;
  if (draft.mode === 'free') return text.plan.linesWrong;
  if (draft.start === null) return text.common.dateMissing;
  return draft.isCountRight ? text.plan.linesWrong : text.money.planCountWrong;
}

function Cutting({ draft }: { readonly draft: PlanDraft }) {
  const text = useText();
  return (
    <>
      <Choices
        label={text.plan.how}
        value={draft.mode}
        onChange={draft.setMode}
        autoFocus
        options={(['equal', 'free'] as const).map((value) => ({ value, label: text.plan.modes[value] }))}
      />
      {draft.mode === 'free' ? null : (
        <div className="fields">
          <DateField
            label={text.money.planStart}
            value={draft.start}
            onChange={draft.setStart}
            lean="future"
            error={
              draft.problems.some(({ cell, code }) => cell === 'dueOn' && code === 'inPast')
                ? text.plan.cells.inPast
                : null
            }
            isRequired
          />
          <SelectField
            label={text.money.planEvery}
            value={draft.rhythm}
            onChange={draft.setRhythm}
            options={rhythmNames.map((value) => ({ value, label: text.plan.rhythms[value] }))}
          />
          <TextField
            label={text.money.planCount}
            value={draft.typedCount}
            onChange={draft.setTypedCount}
            maxLength={6}
            error={draft.isCountRight ? null : text.money.planCountWrong}
          />
        </div>
      )}
    </>
  );
}

type ChargesProps = {
  readonly customerId: string;
  readonly start: Start;
  readonly fate: Fate;
  readonly onChange: (fate: Fate) => void;
};

/** Interest and indemnity of today: what becomes of them. For a consumer there is no choice. */
function Charges({ customerId, start, fate, onChange }: ChargesProps) {
  const text = useText();
  if (start.relation === 'B2C') {
    return (
      <Notice kind="good">
        {text.plan.consumer}
        <WhySource article="dir. (UE) 2023/2225, art. 2" open={text.plan.consumerOpen} />
      </Notice>
    );
  }
  return (
    <div className="stackTight">
      <SelectField
        label={text.plan.charges}
        value={fate}
        onChange={onChange}
        options={start.fates.map((value) => ({ value, label: text.plan.fates[value] }))}
      />
      <p className="soft">
        {text.plan.chargesToday} <Money value={start.charges} />
        {start.isRateMissing ? ` ${text.plan.rateMissing}` : ''}
      </p>
      {start.charges > 0 ? <ChargeReasons customerId={customerId} itemIds={start.itemIds} /> : null}
    </div>
  );
}

function Total(props: { readonly start: Start; readonly total: Cents; readonly isIncluded: boolean }) {
  const text = useText();
  const { isIncluded, start, total } = props;
  return (
    <p className="spread planTotal">
      <span>{isIncluded ? text.plan.totalWith : text.plan.total}</span>
      <span>
        {isIncluded ? (
          <span className="soft">
            <Money value={start.open} /> + <Money value={start.charges} /> ={' '}
          </span>
        ) : null}
        <Money value={total} className="strong" />
      </span>
    </p>
  );
}
