import { DateText } from '#renderer/components/DateText.tsx';
import { NextAction } from '#renderer/components/NextAction.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { CustomerLimitation } from '#renderer/screens/customer/CustomerLimitation.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

/** What happens next and how he usually pays. */
export function CustomerFacts({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  return (
    <div className="fileFacts">
      <dl>
        <div>
          <dt>{text.customer.next}</dt>
          <dd>{file.next === null ? text.customer.noNext : <NextAction next={file.next} />}</dd>
          {file.why.map((why) => (
            <dd key={why.code} className="soft">
              <Sentence value={why} />
            </dd>
          ))}
        </div>
        <div>
          <dt>{text.customer.usually}</dt>
          <dd>
            {file.usualDelayDays === null
              ? text.customer.usuallyUnknown
              : text.customer.usuallyDays(file.usualDelayDays)}
          </dd>
        </div>
        <div>
          <dt>{text.customer.lastPayment}</dt>
          <dd>{file.lastPaymentOn === null ? text.customer.never : <DateText value={file.lastPaymentOn} />}</dd>
        </div>
        <div>
          <dt>{text.customer.contacts}</dt>
          <dd>{file.contacts90Days}</dd>
        </div>
        <CustomerLimitation customerId={file.customerId} />
      </dl>
    </div>
  );
}
