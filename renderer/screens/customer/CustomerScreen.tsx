import { useQuery } from '#renderer/api/useQuery';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { ClaimCard } from '#renderer/screens/claim/ClaimCard.tsx';
import { CustomerActions } from '#renderer/screens/customer/CustomerActions.tsx';
import { CustomerFacts } from '#renderer/screens/customer/CustomerFacts.tsx';
import { CustomerManner } from '#renderer/screens/customer/CustomerManner.tsx';
import { CustomerNotices } from '#renderer/screens/customer/CustomerNotices.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';
import { OpenInvoices } from '#renderer/screens/customer/OpenInvoices.tsx';
import { Plans } from '#renderer/screens/customer/Plans.tsx';
import { PrivateNote } from '#renderer/screens/customer/PrivateNote.tsx';
import { Timeline } from '#renderer/screens/customer/Timeline.tsx';

/** "Où en est ce client ?": everything needed during a call on one screen. */
export function CustomerScreen({ customerId }: { readonly customerId: string }) {
  const file = useQuery('customer.get', { customerId });
  useSelectedCustomer(customerId);
  return <Loaded answer={file}>{(loaded) => <Customer file={loaded} />}</Loaded>;
}

function Customer({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const { customerId, fields } = file;
  return (
    <>
      <PageHead
        title={fields.name}
        fact={
          <span className="row">
            <span className="fileOwes">
              {text.customer.owes} <Money value={file.open} className="strong" />
              {file.overdue > 0 ? (
                <>
                  {' '}
                  ({text.customer.overdue.toLowerCase()} <Money value={file.overdue} className="late" />)
                </>
              ) : null}
            </span>
            <span className="mark">{fields.relation === 'B2B' ? text.common.business : text.common.consumer}</span>
            <span className="strong">{fields.phone}</span>
            <span>
              {[fields.recipient, fields.city].filter((part) => part !== '' && part !== fields.name).join(' · ')}
            </span>
          </span>
        }
      />
      <CustomerActions file={file} />
      <CustomerNotices file={file} />
      <CustomerFacts file={file} />
      <div className="fileColumns">
        <div className="stack">
          <Plans file={file} />
          <OpenInvoices file={file} />
          <ClaimCard customerId={customerId} itemIds={[]} />
          <CustomerManner file={file} />
          <PrivateNote
            key={file.privateNote}
            customerId={customerId}
            note={file.privateNote}
            relation={fields.relation}
          />
        </div>
        <Timeline customerId={customerId} />
      </div>
    </>
  );
}
