import type { Output } from '#contract/api';
import { Tick } from '#renderer/components/Choices.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Row = Output<'customer.get'>['invoices'][number];

/** Which open invoices are meant; all are ticked to begin with. */
export function InvoiceTicks(props: {
  readonly invoices: readonly Row[];
  readonly picked: readonly string[];
  readonly onChange: (documentIds: readonly string[]) => void;
}) {
  const text = useText();
  const { invoices, picked } = props;
  if (invoices.length < 2) return null;
  const toggle = (documentId: string, isTicked: boolean) =>
    props.onChange(isTicked ? [...picked, documentId] : picked.filter((each) => each !== documentId));
  return (
    <fieldset className="stackTight">
      <legend className="fieldLabel">{text.money.invoicesOf}</legend>
      {invoices.map((row) => (
        <Tick
          key={row.documentId}
          isTicked={picked.includes(row.documentId)}
          onChange={(isTicked) => toggle(row.documentId, isTicked)}
        >
          <span className="strong">{row.number}</span> <Money value={row.open} />{' '}
          <span className="soft">
            <DateText value={row.dueOn} />
          </span>
        </Tick>
      ))}
    </fieldset>
  );
}
