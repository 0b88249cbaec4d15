import { useState } from 'react';
import type { Input, Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Choices, Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

type Kept = Output<'terms.get'>;
type Terms = Input<'terms.check'>['terms'];
type Place = { readonly customerId: string; readonly documentId: string | null };

/** "Conditions convenues": what this customer accepted in writing, or what holds for one invoice of his. */
export function TermsDialog(props: Place & { readonly onClose: () => void }) {
  const text = useText().claim.terms;
  const { customerId, documentId } = props;
  const kept = useQuery('terms.get', { customerId, documentId });
  return (
    <Dialog title={text.title} onClose={props.onClose}>
      <Loaded answer={kept}>
        {(loaded) => <TermsForm kept={loaded} place={{ customerId, documentId }} onClose={props.onClose} />}
      </Loaded>
    </Dialog>
  );
}

function TermsForm(props: { readonly kept: Kept; readonly place: Place; readonly onClose: () => void }) {
  const text = useText().claim.terms;
  const refusal = useRefusal();
  const { kept, place } = props;
  const save = useCommand('terms.save');
  const isOfInvoice = place.documentId !== null;
  const [terms, setTerms] = useState<Terms>(kept.terms);
  const [isOwn, setOwn] = useState(isOfInvoice ? kept.from === 'invoice' : kept.terms.isOwn);
  const typed = { ...terms, isOwn };
  const checked = useQuery('terms.check', { ...place, terms: typed }, { keepPrevious: true }).data;
  const problem = checked?.problem ?? null;
  const follows = isOfInvoice && !isOwn;
  return (
    <CommandForm
      command={save}
      input={problem === null ? { ...place, terms: follows ? null : typed } : null}
      problem={text.wrong}
      submit={text.save}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <p className="soft">{isOfInvoice ? text.forInvoice(kept.number) : text.text}</p>
      <Choices
        label={text.whose}
        value={isOwn ? 'own' : 'usual'}
        onChange={(whose) => setOwn(whose === 'own')}
        autoFocus
        options={[
          { value: 'usual', label: isOfInvoice ? text.asCustomer : text.usual },
          { value: 'own', label: text.own },
        ]}
      />
      {isOwn ? (
        <OwnTerms kept={kept} terms={terms} onChange={setTerms} problem={problem === null ? null : refusal(problem)} />
      ) : null}
      {follows ? null : <Standing kept={kept} terms={terms} onChange={setTerms} isOfInvoice={isOfInvoice} />}
      {checked?.warnings.map((warning) => (
        <Notice key={warning.code}>
          <Sentence value={warning} />
        </Notice>
      ))}
    </CommandForm>
  );
}

type FieldsProps = {
  readonly kept: Kept;
  readonly terms: Terms;
  readonly onChange: (terms: Terms) => void;
};

function OwnTerms({ kept, onChange, problem, terms }: FieldsProps & { readonly problem: string | null }) {
  const text = useText().claim.terms;
  const hasClause = kept.country === 'BE' && kept.relation === 'B2C';
  return (
    <>
      <TextField
        label={text.rate}
        value={terms.rate}
        onChange={(rate) => onChange({ ...terms, rate })}
        hint={text.rateHint}
        error={problem}
        maxLength={40}
      />
      {hasClause ? (
        <>
          <AmountField
            label={text.clauseFixed}
            value={terms.clauseFixed}
            onChange={(clauseFixed) => onChange({ ...terms, clauseFixed })}
          />
          <TextField
            label={text.clausePercent}
            value={terms.clausePercent}
            onChange={(clausePercent) => onChange({ ...terms, clausePercent })}
            maxLength={40}
          />
          <Tick isTicked={terms.isReciprocal} onChange={(isReciprocal) => onChange({ ...terms, isReciprocal })}>
            {text.reciprocal}
          </Tick>
        </>
      ) : null}
    </>
  );
}

function Standing({ isOfInvoice, kept, onChange, terms }: FieldsProps & { readonly isOfInvoice: boolean }) {
  const text = useText().claim.terms;
  const isBelgianConsumer = kept.country === 'BE' && kept.relation === 'B2C';
  return (
    <>
      {isBelgianConsumer ? (
        <Tick
          isTicked={terms.isRegularDelivery}
          onChange={(isRegularDelivery) => onChange({ ...terms, isRegularDelivery })}
        >
          {text.regular}
        </Tick>
      ) : null}
      {isOfInvoice ? null : (
        <Tick isTicked={terms.isInsolvent} onChange={(isInsolvent) => onChange({ ...terms, isInsolvent })}>
          {text.insolvent}
        </Tick>
      )}
    </>
  );
}
