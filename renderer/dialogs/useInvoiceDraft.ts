import { useState } from 'react';
import type { Input } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import { useQuery } from '#renderer/api/useQuery';
import type { PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { linesGross, sharesTyped } from '#renderer/dialogs/typedLines';
import { useTypedLines } from '#renderer/dialogs/useTypedLines';
import { useVat } from '#renderer/dialogs/useVat';
import { useLanguage, useRefusal, useText, useToday } from '#renderer/i18n/language.tsx';

/** What an invoice may carry beside its five fields. */
export type InvoiceExtras = {
  readonly deliveredOn: PlainDate | null;
  readonly orderReference: string;
  readonly paymentReference: string;
  readonly label: string;
};

const dueBeforeIssue = { code: 'invoice.dueBeforeIssue', params: {} } as const;

const noExtras: InvoiceExtras = { deliveredOn: null, orderReference: '', paymentReference: '', label: '' };

/** An invoice being typed, looked at by the program as it grows: proposed due date, warnings. */
export function useInvoiceDraft(start: PickedCustomer | null) {
  const text = useText();
  const refusal = useRefusal();
  const language = useLanguage();
  const today = useToday();
  const vat = useVat();
  const [customer, setCustomer] = useState<PickedCustomer | null>(start);
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState<PlainDate | null>(today);
  const [gross, setGross] = useState<Cents | null>(null);
  const [typedDue, setTypedDue] = useState<PlainDate | null>(null);
  const [extras, setExtras] = useState<InvoiceExtras>(noExtras);
  const detail = useTypedLines(vat.rate, (made) => {
    if (made !== null && made.length > 0) setGross(linesGross(made));
  });
  const check = useQuery(
    'invoice.check',
    { customerId: customer?.customerId ?? null, number: number.trim(), issuedOn, dueOn: typedDue, gross },
    { keepPrevious: true },
  );
  const proposedDueOn = check.data?.proposedDueOn ?? null;
  const dueOn = typedDue ?? proposedDueOn ?? issuedOn;
  const { lines } = detail;
  const hasLines = lines === null || lines.length > 0;
  const shares = gross === null || lines === null ? null : hasLines ? sharesTyped(lines, gross) : [vat.of(gross)];
  // The program refuses such an invoice: said at the field, while it is typed.
  const dueProblem = issuedOn !== null && dueOn !== null && dueOn < issuedOn ? refusal(dueBeforeIssue) : null;
  const isComplete =
    customer !== null && number.trim() !== '' && issuedOn !== null && dueOn !== null && dueProblem === null;
  const input: Input<'invoice.create'> | null =
    isComplete && gross !== null && shares !== null
      ? {
          customerId: customer.customerId,
          number: number.trim(),
          issuedOn,
          deliveredOn: extras.deliveredOn,
          gross,
          vat: [...shares],
          ...(lines === null || lines.length === 0 ? {} : { lines: [...lines] }),
          instalments: [{ dueOn, amount: gross }],
          orderReference: extras.orderReference.trim(),
          paymentReference: extras.paymentReference.trim(),
          label: extras.label.trim(),
        }
      : null;
  const problem = () => {
    if (customer === null) return text.money.customerMissing;
    if (number.trim() === '') return text.money.numberMissing;
    if (lines === null) return text.money.typedLines.incomplete;
    if (gross === null) return text.common.amountMissing;
    if (shares === null) return text.money.typedLines.otherSum(formatEuros(linesGross(lines), language));
    return dueProblem ?? text.common.dateMissing;
  };
  return {
    ...{ customer, setCustomer, number, setNumber, issuedOn, setIssuedOn, gross, setGross, dueOn, setTypedDue },
    ...{ extras, setExtras, vat, shares, detail, hasLines, isDueProposed: typedDue === null && proposedDueOn !== null },
    ...{ warnings: (check.data?.warnings ?? []).filter(({ code }) => code !== 'warning.dueBeforeIssue') },
    ...{ dueProblem, input, problem: problem() },
  };
}
