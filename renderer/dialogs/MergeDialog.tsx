import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { CustomerDialog } from '#renderer/dialogs/CustomerDialog.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

type Alike = Output<'customer.alike'>[number];

/** Two records of one customer become one: which is the other, and which stays. */
export function MergeDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  return (
    <CustomerDialog {...props} title={text.customer.merge.title}>
      {(file) => <MergeForm file={file} onClose={props.onClose} />}
    </CustomerDialog>
  );
}

function MergeForm({ file, onClose }: { readonly file: CustomerFile; readonly onClose: () => void }) {
  const text = useText();
  const { go } = useNavigation();
  const merge = useCommand('customer.merge');
  const alike = useQuery('customer.alike', { customerId: file.customerId });
  const [other, setOther] = useState<PickedCustomer | null>(null);
  const [stays, setStays] = useState<'this' | 'other'>('this');
  const words = text.customer.merge;
  const isSame = other?.customerId === file.customerId;
  const kept = stays === 'this' ? file.customerId : (other?.customerId ?? '');
  const gone = stays === 'this' ? (other?.customerId ?? '') : file.customerId;
  return (
    <CommandForm
      command={merge}
      input={other === null || isSame ? null : { keptId: kept, goneId: gone }}
      problem={isSame ? words.same : words.pick}
      submit={words.submit}
      onDone={() => {
        onClose();
        // The record that stays may be the other one: nobody is left on a page that is no page of its own any more.
        go({ screen: 'customer', customerId: kept });
      }}
      onCancel={onClose}
    >
      <p className="soft">{words.intro}</p>
      <AlikeRecords rows={alike.data ?? []} onPick={setOther} />
      <CustomerPicker
        key={other?.customerId ?? 'none'}
        label={words.other}
        value={other}
        onChange={setOther}
        error={isSame ? words.same : null}
      />
      {other === null || isSame ? null : (
        <Choices
          label={words.stays}
          value={stays}
          onChange={setStays}
          options={[
            { value: 'this', label: words.choice(file.fields.name, file.number, file.fields.city) },
            { value: 'other', label: other.name },
          ]}
        />
      )}
      {other === null || isSame ? null : <p className="soft">{words.staysHint}</p>}
    </CommandForm>
  );
}

/** Whoever looks like this customer is one click away. */
function AlikeRecords(props: { readonly rows: readonly Alike[]; readonly onPick: (customer: PickedCustomer) => void }) {
  const text = useText();
  if (props.rows.length === 0) return null;
  const { alike, choice } = text.customer.merge;
  return (
    <div className="stackTight">
      <p>{alike}</p>
      <div className="choices">
        {props.rows.map(({ city, customerId, name, number }) => (
          <Button key={customerId} onPress={() => props.onPick({ customerId, name })}>
            {choice(name, number, city)}
          </Button>
        ))}
      </div>
    </div>
  );
}
