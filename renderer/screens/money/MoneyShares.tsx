import { Check, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import { cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useEnterOnRow } from '#renderer/screens/money/useEnterOnRow';

type Row = Output<'bank.waiting'>['rows'][number];
type Look = Output<'bank.look'>;
type Start = Look['suggestions'][number]['parts'];
type Share = PickedCustomer & { readonly documentIds: readonly string[]; readonly amount: Cents | null };

const sharesMost = 20;
const invoicesShown = 60;

/** One transfer of several customers: each has his invoices and his share, and the shares make the whole money. */
export function MoneyShares(props: {
  readonly row: Row;
  /** Whom the best suggestion names. */
  readonly start: Start;
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const { row } = props;
  const text = useText().bank;
  const accept = useDirect('bank.accept');
  const [shares, setShares] = useState<readonly Share[]>(() => startOf(row.amount, props.start));
  const left = subtractCents(row.amount, givenIn(shares));
  const isWhole = left === zeroCents && shares.length > 0 && shares.every(({ amount }) => (amount ?? 0) > 0);

  const change = (share: Share) =>
    setShares(shares.map((each) => (each.customerId === share.customerId ? share : each)));
  const add = (picked: PickedCustomer | null) => {
    if (picked === null || shares.some(({ customerId }) => customerId === picked.customerId)) return;
    setShares([...shares, { ...picked, documentIds: [], amount: left > zeroCents ? left : null }]);
  };
  const take = () => {
    if (!isWhole || accept.isPending) return;
    const parts = shares.flatMap(({ amount, customerId, documentIds }) =>
      amount === null ? [] : [{ customerId, documentIds: [...documentIds], amount }],
    );
    const said = { movementId: row.movementId, kind: 'payment', parts, paymentId: null, isRestGranted: false } as const;
    accept.mutate(said, { onSuccess: props.onDone });
  };
  useEnterOnRow(take);

  return (
    <>
      <p className="soft">{text.shareText}</p>
      {shares.map((share) => (
        <ShareOf
          key={share.customerId}
          row={row}
          share={share}
          left={left}
          onChange={change}
          onRemove={() => setShares(shares.filter(({ customerId }) => customerId !== share.customerId))}
        />
      ))}
      {shares.length >= sharesMost ? null : (
        <CustomerPicker key={shares.length} label={text.addCustomer} value={null} onChange={add} autoFocus />
      )}
      <SharedSoFar left={left} isMissing={shares.some(({ amount }) => (amount ?? 0) <= 0)} />
      <div className="row flush">
        <Button kind="primary" icon={Check} onPress={take} isDisabled={!isWhole} isPending={accept.isPending}>
          {text.accept.payment}
        </Button>
        <Button icon={Undo2} onPress={props.onBack}>
          {text.backToFound}
        </Button>
      </div>
    </>
  );
}

function ShareOf(props: {
  readonly row: Row;
  readonly share: Share;
  /** What nobody has yet; below zero: too much was given. */
  readonly left: Cents;
  readonly onChange: (share: Share) => void;
  readonly onRemove: () => void;
}) {
  const { left, onChange, row, share } = props;
  const text = useText().bank;
  const { customerId, documentIds, name } = share;
  const look = useQuery('bank.look', { movementId: row.movementId, customerId }, { keepPrevious: true });
  const tick = (documentId: string, isTicked: boolean, open: Look['open']) => {
    const ids = isTicked ? [...documentIds, documentId] : documentIds.filter((each) => each !== documentId);
    const wanted = sumCents(open.filter((each) => ids.includes(each.documentId)).map((each) => each.open));
    const most = sumCents([left, share.amount ?? zeroCents]);
    onChange({ ...share, documentIds: ids, amount: ids.length === 0 ? null : shareOf(wanted, most) });
  };
  return (
    <fieldset className="moneyShare stackTight">
      <legend className="strong break">{name}</legend>
      <Loaded answer={look}>
        {({ open }) => (
          <>
            {open.length === 0 ? <p className="soft">{text.noInvoices}</p> : null}
            {open.slice(0, invoicesShown).map((each) => (
              <Tick
                key={each.documentId}
                isTicked={documentIds.includes(each.documentId)}
                onChange={(isTicked) => tick(each.documentId, isTicked, open)}
              >
                <span className="strong">{each.number}</span> <Money value={each.open} />
              </Tick>
            ))}
          </>
        )}
      </Loaded>
      <AmountField
        key={documentIds.join()}
        label={text.shareOf(name)}
        value={share.amount}
        onChange={(amount) => onChange({ ...share, amount })}
      />
      <div>
        <Button kind="quiet" icon={X} onPress={props.onRemove}>
          {text.remove(name)}
        </Button>
      </div>
    </fieldset>
  );
}

function SharedSoFar({ isMissing, left }: { readonly left: Cents; readonly isMissing: boolean }) {
  const text = useText().bank;
  const language = useLanguage();
  const said =
    left > zeroCents
      ? text.shareLeft(formatEuros(left, language))
      : left < zeroCents
        ? text.shareOver(formatEuros(cents(-left), language))
        : isMissing
          ? text.shareMissing
          : text.shareDone;
  return (
    <p className="whatNext" role="status">
      {said}
    </p>
  );
}

// What is found already, each as far as the money goes.
function startOf(amount: Cents, parts: Start): readonly Share[] {
  let left = amount;
  return parts.map(({ customerId, customerName, documents }) => {
    const share = shareOf(sumCents(documents.map(({ open }) => open)), left);
    left = subtractCents(left, share ?? zeroCents);
    const documentIds = documents.map(({ documentId }) => documentId);
    return { customerId, name: customerName, documentIds, amount: share };
  });
}

function shareOf(wanted: Cents, most: Cents): Cents | null {
  const share = minCents(wanted, most);
  return share > zeroCents ? share : null;
}

function givenIn(shares: readonly Share[]): Cents {
  return sumCents(shares.map(({ amount }) => amount ?? zeroCents));
}
