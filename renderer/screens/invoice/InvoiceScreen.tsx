import { FilePen, FileX2, HandCoins, ReceiptText, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs, useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useSentence, useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import { ClaimCard } from '#renderer/screens/claim/ClaimCard.tsx';
import { Attachments } from '#renderer/screens/invoice/Attachments.tsx';
import { PaperMenu } from '#renderer/screens/customer/PaperMenu.tsx';
import { EInvoiceOut } from '#renderer/screens/invoice/EInvoiceOut.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { InvoiceLimitation } from '#renderer/screens/invoice/InvoiceLimitation.tsx';
import { InvoiceLines } from '#renderer/screens/invoice/InvoiceLines.tsx';
import { InvoiceLoss } from '#renderer/screens/invoice/InvoiceLoss.tsx';
import { InvoiceSteps } from '#renderer/screens/invoice/InvoiceSteps.tsx';
import { Part } from '#renderer/screens/invoice/Part.tsx';
import { SettledBy } from '#renderer/screens/invoice/SettledBy.tsx';

/** "Why is this invoice where it is?" */
export function InvoiceScreen({ documentId }: { readonly documentId: string }) {
  const file = useQuery('invoice.get', { documentId });
  return <Loaded answer={file}>{(loaded) => <Invoice file={loaded} />}</Loaded>;
}

function Invoice({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const { go } = useNavigation();
  useSelectedCustomer(file.customerId);
  const isInvoice = file.kind === 'invoice';
  return (
    <>
      <PageHead
        title={isInvoice ? words.title(file.number) : words.creditNoteTitle(file.number)}
        fact={
          <Button kind="quiet" onPress={() => go({ screen: 'customer', customerId: file.customerId })}>
            {file.customerName}
          </Button>
        }
        actions={<InvoiceActions file={file} />}
      />
      <Story file={file} />
      {file.warnings.map((warning) => (
        <Notice key={warning.code}>
          <Sentence value={warning} />
        </Notice>
      ))}
      <div className="fileColumns">
        <div className="stack">
          {isInvoice ? <InvoiceLoss documentId={file.documentId} /> : null}
          {isInvoice ? <InvoiceLimitation documentId={file.documentId} isPressing /> : null}
          {isInvoice ? <Instalments file={file} /> : null}
          <SettledBy file={file} />
          <InvoiceLines lines={file.lines} />
          <Details file={file} />
          <Attachments file={file} />
          <EInvoiceOut documentId={file.documentId} />
          {isInvoice ? <InvoiceLimitation documentId={file.documentId} isPressing={false} /> : null}
        </div>
        {isInvoice ? (
          <div className="stack">
            <ClaimCard customerId={file.customerId} itemIds={file.instalments.map(({ itemId }) => itemId)} />
            <InvoiceSteps file={file} />
          </div>
        ) : null}
      </div>
    </>
  );
}

// The facts in order make one sentence: the first starts it, commas join the rest.
function Story({ file }: { readonly file: InvoiceFile }) {
  const write = useSentence();
  const facts = file.story.map((fact, index) => {
    const words = write(fact).replace(/\.$/, '');
    return index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
  });
  return facts.length === 0 ? null : <p className="story break">{facts.join(', ')}.</p>;
}

function InvoiceActions({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const { open } = useDialogs();
  const { documentId, customerId } = file;
  const isOpen = file.kind === 'invoice' && file.open > 0;
  // The same as its button: the money is for this invoice.
  useKeys({
    P: () => {
      if (!isOpen) return false;
      open({ kind: 'payment', customerId, documentId });
      return undefined;
    },
  });
  return (
    <>
      {isOpen ? (
        <>
          <Button
            kind="primary"
            icon={HandCoins}
            hint="P"
            onPress={() => open({ kind: 'payment', customerId, documentId })}
          >
            {text.customer.payment}
          </Button>
          <PaperMenu customerId={customerId} />
          <Button icon={ReceiptText} onPress={() => open({ kind: 'creditNote', customerId, documentId })}>
            {text.customer.creditNote}
          </Button>
          <Button icon={FileX2} onPress={() => open({ kind: 'writeOff', documentId })}>
            {text.money.writeOff}
          </Button>
        </>
      ) : null}
      <Button icon={FilePen} onPress={() => open({ kind: 'invoiceDetail', documentId })}>
        {text.money.detail}
      </Button>
      {isOpen && file.settledBy.every((line) => line.isUndone) ? (
        <Button kind="danger" icon={Trash2} onPress={() => open({ kind: 'cancelInvoice', documentId })}>
          {text.money.cancelInvoice}
        </Button>
      ) : null}
    </>
  );
}

function Instalments({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const { open } = useDialogs();
  return (
    <Part
      title={words.instalments}
      action={
        file.open > 0 ? (
          <Button kind="quiet" onPress={() => open({ kind: 'changeDueDate', documentId: file.documentId })}>
            {text.money.changeDueDate}
          </Button>
        ) : null
      }
    >
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{words.dueOn}</th>
            <th scope="col" className="right">
              {words.amount}
            </th>
            <th scope="col" className="right">
              {words.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {file.instalments.map((instalment) => (
            <tr key={instalment.itemId}>
              <td>
                <DateText value={instalment.dueOn} />
              </td>
              <td className="right">
                <Money value={instalment.amount} />
              </td>
              <td className="right">
                <Money value={instalment.open} className="strong" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Details({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [words.issued, <DateText value={file.issuedOn} />],
    [words.delivered, file.deliveredOn === null ? null : <DateText value={file.deliveredOn} />],
    [words.sent, file.sentOn === null ? null : <DateText value={file.sentOn} />],
    [words.net, <Money value={file.net} />],
    [words.vat, <Money value={file.vat} />],
    [words.gross, <Money value={file.gross} className="strong" />],
    [words.label, file.label],
    [words.order, file.orderReference],
    [words.reference, file.paymentReference],
  ];
  return (
    <section className="card">
      <dl className="facts">
        {lines
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name} className="factLine">
              <dt>{name}</dt>
              <dd className="break">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
