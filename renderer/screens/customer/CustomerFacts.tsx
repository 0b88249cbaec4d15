import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { NextAction } from '#renderer/components/NextAction.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { CustomerFile } from '#renderer/screens/customer/CustomerScreen.tsx';

/** What happens next, how he usually pays, how to speak to him. */
export function CustomerFacts({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const setTone = useCommand('tone.set');
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
      </dl>
      <Choices
        label={text.customer.tone}
        value={file.fields.tone}
        onChange={(tone) => setTone.mutate({ customerId: file.customerId, tone })}
        options={(['gentle', 'normal', 'firm'] as const).map((value) => ({
          value,
          label: text.customer.tones[value],
        }))}
      />
      {file.lastAnswers.length === 0 ? null : (
        <div>
          <h3>{text.customer.answers}</h3>
          <ul>
            {file.lastAnswers.map((answer) => (
              <li key={JSON.stringify(answer)}>
                <Sentence value={answer} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
