import { Button as AriaButton } from 'react-aria-components';
import { formatDate } from '#domain/format/date';
import { useQuery } from '#renderer/api/useQuery';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useNavigation } from '#renderer/navigation.tsx';
import { LimitationWhy } from '#renderer/screens/invoice/InvoiceLimitation.tsx';

/** The first day on which one of his invoices becomes too old for a court. */
export function CustomerLimitation({ customerId }: { readonly customerId: string }) {
  const words = useText().limitation;
  const language = useLanguage();
  const { go } = useNavigation();
  const first = useQuery('limitation.ofCustomer', { customerId }).data?.rows[0];
  const view = useQuery(
    'limitation.get',
    { documentId: first?.documentId ?? '' },
    { enabled: first !== undefined },
  ).data;
  return (
    <div>
      <dt>{words.customerLabel}</dt>
      {first === undefined ? (
        <dd className="soft">{words.noDate}</dd>
      ) : (
        <>
          <dd>
            {formatDate(first.lastDay, language)}{' '}
            <AriaButton
              className="linkButton break"
              onPress={() => go({ screen: 'invoice', documentId: first.documentId })}
            >
              {first.number}
            </AriaButton>
          </dd>
          {first.warning === null ? null : <dd className="late">{words.warnings[first.warning]}</dd>}
          {view === undefined ? null : (
            <dd>
              <LimitationWhy view={view} />
            </dd>
          )}
        </>
      )}
    </div>
  );
}
