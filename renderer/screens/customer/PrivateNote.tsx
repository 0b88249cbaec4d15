import { useState } from 'react';
import type { Relation } from '#domain/country';
import { useCommand } from '#renderer/api/useCommand';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { GuardedField } from '#renderer/components/GuardedField.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** For the owner's eyes only. */
export function PrivateNote({
  customerId,
  note,
  relation,
}: {
  readonly customerId: string;
  readonly note: string;
  readonly relation: Relation;
}) {
  const text = useText();
  const [typed, setTyped] = useState(note);
  const save = useCommand('customer.note');
  return (
    <div className="noPrint">
      <CommandForm
        command={save}
        input={{ customerId, text: typed }}
        submit={text.customer.noteSave}
        kind="normal"
        isHidden={typed === note}
        onDone={() => {}}
      >
        <GuardedField
          label={text.customer.note}
          value={typed}
          onChange={setTyped}
          isMultiline
          maxLength={10_000}
          relation={relation}
          where="note"
        />
      </CommandForm>
    </div>
  );
}
