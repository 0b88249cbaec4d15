import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { TermsFields, useCheckedTerms, type KeptTerms, type Terms } from '#renderer/dialogs/TermsFields.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Saved = { readonly customerId: string; readonly documentId: string | null };

/** "Conditions convenues": what this customer accepted in writing, or what holds for one invoice of his. */
export function TermsDialog(props: Saved & { readonly onClose: () => void }) {
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

function TermsForm(props: { readonly kept: KeptTerms; readonly place: Saved; readonly onClose: () => void }) {
  const text = useText().claim.terms;
  const { kept, place } = props;
  const save = useCommand('terms.save');
  const isOfInvoice = place.documentId !== null;
  // An invoice that has none of its own shows those of its customer, ready to be changed.
  const [terms, setTerms] = useState<Terms>({
    ...kept.terms,
    isOwn: isOfInvoice ? kept.from === 'invoice' : kept.terms.isOwn,
  });
  const checked = useCheckedTerms(place, terms);
  const follows = isOfInvoice && !terms.isOwn;
  return (
    <CommandForm
      command={save}
      input={checked.problem === null ? { ...place, terms: follows ? null : terms } : null}
      problem={text.wrong}
      submit={text.save}
      onDone={props.onClose}
      onCancel={props.onClose}
    >
      <TermsFields {...{ kept, place, terms, checked }} onChange={setTerms} />
    </CommandForm>
  );
}
