import { Ban, Check, Clock, Split } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Input, Output } from '#contract/api';
import { formatEuros } from '#domain/format/amount';
import { subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CustomerPicker, type PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { MoneyShares } from '#renderer/screens/money/MoneyShares.tsx';
import { toldOf } from '#renderer/screens/money/toldOf';
import { SuggestionButton } from '#renderer/screens/money/SuggestionButton.tsx';
import { useEnterOnRow } from '#renderer/screens/money/useEnterOnRow';

type Row = Output<'bank.waiting'>['rows'][number];
type Look = Output<'bank.look'>;
type Suggestion = Look['suggestions'][number];
type Choice = Omit<Input<'bank.accept'>, 'movementId'>;

/** What one movement pays: the suggestions with their reasons, another customer, later, or no customer's money. */
export function MoneyPanel({ row, onDone }: { readonly row: Row; readonly onDone: () => void }) {
  const text = useText().bank;
  const { title, words } = toldOf(row, text.nobody);
  const [customer, setCustomer] = useState<PickedCustomer | null>(null);
  const [isShared, setShared] = useState(false);
  const look = useQuery(
    'bank.look',
    { movementId: row.movementId, customerId: customer?.customerId ?? null },
    { keepPrevious: true },
  );
  return (
    <section className="sidePanel moneyPanel" aria-label={text.panel}>
      <header>
        <h2 className="break">{title}</h2>
        <p>
          <Money value={row.amount} className="strong" /> {row.iban}
        </p>
        {words === '' ? null : <p className="soft break">{words}</p>}
      </header>
      <Loaded answer={look}>
        {(loaded) =>
          isShared ? (
            <MoneyShares
              row={row}
              start={loaded.suggestions[0]?.parts ?? []}
              onBack={() => setShared(false)}
              onDone={onDone}
            />
          ) : (
            <MoneyChoices key={customer?.customerId} row={row} look={loaded} customer={customer} onDone={onDone} />
          )
        }
      </Loaded>
      {row.amount < 0 || isShared ? null : (
        <>
          <details>
            <summary>{text.otherCustomer}</summary>
            <CustomerPicker label={text.customer} value={customer} onChange={setCustomer} />
          </details>
          <div>
            <Button kind="quiet" icon={Split} onPress={() => setShared(true)}>
              {text.share}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function MoneyChoices(props: {
  readonly row: Row;
  readonly look: Look;
  readonly customer: PickedCustomer | null;
  readonly onDone: () => void;
}) {
  const { customer, look, onDone, row } = props;
  const text = useText().bank;
  const accept = useDirect('bank.accept');
  const aside = useDirect('bank.putAside');
  const [at, setAt] = useState(0);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [isRestGranted, setRestGranted] = useState(false);
  const suggestion = look.suggestions[at] ?? null;
  const choice = ticked === null ? choiceOf(suggestion, customer) : byHand(ticked, suggestion, customer);
  const open = ticked === null ? (suggestion?.open ?? null) : openOf(look, ticked);
  const missing = open !== null && row.amount > 0 && open > row.amount ? subtractCents(open, row.amount) : null;

  const isBusy = accept.isPending || aside.isPending;
  const take = () => {
    if (choice === null || isBusy) return;
    const granted = missing !== null && isSmall(missing, open) && isRestGranted;
    accept.mutate({ movementId: row.movementId, ...choice, isRestGranted: granted }, { onSuccess: onDone });
  };
  const putAside = (as: 'later' | 'notCustomer') => {
    if (!isBusy) aside.mutate({ movementId: row.movementId, as }, { onSuccess: onDone });
  };
  const other = () => {
    setTicked(null);
    setAt((before) => (before + 1) % Math.max(1, look.suggestions.length));
  };
  useEnterOnRow(take);
  useKeys({
    O: other,
    S: () => putAside('later'),
    X: () => putAside('notCustomer'),
  });

  return (
    <>
      {look.suggestions.length === 0 ? <p className="soft">{text.nothingFound}</p> : null}
      <Suggestions
        suggestions={look.suggestions}
        chosen={ticked === null ? at : null}
        onChoose={(index) => {
          setTicked(null);
          setAt(index);
        }}
      />
      {row.amount < 0 ? null : <ByHand look={look} ticked={ticked ?? idsOf(suggestion)} onChange={setTicked} />}
      <Outcome amount={row.amount} open={open} />
      {missing !== null && isSmall(missing, open) ? (
        <Rest missing={missing} isGranted={isRestGranted} onChange={setRestGranted} />
      ) : null}
      <div className="row flush">
        <Button kind="primary" icon={Check} onPress={take} isDisabled={choice === null} isPending={accept.isPending}>
          {text.accept[choice?.kind ?? 'payment']}
        </Button>
        <Button icon={Clock} hint="S" onPress={() => putAside('later')}>
          {text.later}
        </Button>
        <Button icon={Ban} hint="X" onPress={() => putAside('notCustomer')}>
          {text.notCustomer}
        </Button>
      </div>
    </>
  );
}

const suggestionsShown = 6;

function Suggestions(props: {
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}) {
  return (
    <div className="stackTight">
      {props.suggestions.slice(0, suggestionsShown).map((each, index) => (
        <SuggestionButton
          key={index}
          suggestion={each}
          isChosen={index === props.chosen}
          onPress={() => props.onChoose(index)}
        />
      ))}
    </div>
  );
}

function choiceOf(suggestion: Suggestion | null, customer: PickedCustomer | null): Choice | null {
  if (suggestion === null) return customer === null ? null : advance(customer.customerId);
  return {
    kind: suggestion.kind,
    parts: suggestion.parts.map(({ customerId, documents }) => ({
      customerId,
      documentIds: documents.map(({ documentId }) => documentId),
    })),
    paymentId: suggestion.paymentId,
    isRestGranted: false,
  };
}

function byHand(
  ticked: readonly string[],
  suggestion: Suggestion | null,
  customer: PickedCustomer | null,
): Choice | null {
  const customerId = customer?.customerId ?? suggestion?.parts[0]?.customerId;
  return customerId === undefined
    ? null
    : { ...advance(customerId), parts: [{ customerId, documentIds: [...ticked] }] };
}

function advance(customerId: string): Choice {
  return { kind: 'payment', parts: [{ customerId, documentIds: [] }], paymentId: null, isRestGranted: false };
}

function idsOf(suggestion: Suggestion | null): readonly string[] {
  return suggestion?.parts.flatMap(({ documents }) => documents.map(({ documentId }) => documentId)) ?? [];
}

function openOf(look: Look, ticked: readonly string[]): Cents {
  return sumCents(look.open.filter(({ documentId }) => ticked.includes(documentId)).map(({ open }) => open));
}

// Up to five percent: an allowance for paying early, a bank's charge. More is no small difference.
function isSmall(missing: Cents, open: Cents | null): boolean {
  return open !== null && missing * 20 <= open;
}

function ByHand(props: {
  readonly look: Look;
  readonly ticked: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const text = useText().bank;
  const { look, ticked, onChange } = props;
  if (look.open.length === 0) return null;
  return (
    <details>
      <summary>{text.chooseMyself}</summary>
      <div className="stackTight">
        {look.open.slice(0, 60).map(({ documentId, number, open }) => (
          <Tick
            key={documentId}
            isTicked={ticked.includes(documentId)}
            onChange={(isTicked) =>
              onChange(isTicked ? [...ticked, documentId] : ticked.filter((each) => each !== documentId))
            }
          >
            <span className="strong">{number}</span> <Money value={open} />
          </Tick>
        ))}
        <AriaButton className="button quiet" onPress={() => onChange([])}>
          {text.inAdvance}
        </AriaButton>
      </div>
    </details>
  );
}

function Outcome({ amount, open }: { readonly amount: Cents; readonly open: Cents | null }) {
  const text = useText().money;
  const language = useLanguage();
  if (open === null || amount < 0) return null;
  const euros = (value: Cents) => formatEuros(value, language);
  const said =
    amount > open
      ? text.leftOver(euros(subtractCents(amount, open)))
      : amount < open
        ? text.notEnough(euros(subtractCents(open, amount)))
        : text.exactly;
  return (
    <p className="whatNext" role="status">
      {said}
    </p>
  );
}

function Rest(props: {
  readonly missing: Cents;
  readonly isGranted: boolean;
  readonly onChange: (isGranted: boolean) => void;
}) {
  const text = useText().bank;
  const language = useLanguage();
  return (
    <Tick isTicked={props.isGranted} onChange={props.onChange}>
      {text.grantRest(formatEuros(props.missing, language))}
    </Tick>
  );
}
