import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { Choices } from '#renderer/components/Choices.tsx';
import { MentionQuestion } from '#renderer/components/MentionQuestion.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { CustomerFile } from '#renderer/screens/customer/customerFile';

/** How to speak to him: tone, what he answered last, where his letters go. */
export function CustomerManner({ file }: { readonly file: CustomerFile }) {
  const text = useText();
  const setTone = useDirect('tone.set');
  const addressSeen = useDirect('customer.addressSeen');
  const { fields } = file;
  return (
    <section className="card stack noPrint" aria-label={text.customer.tone}>
      <Choices
        label={text.customer.tone}
        value={fields.tone}
        onChange={(tone) => setTone.mutate({ customerId: file.customerId, tone })}
        options={(['gentle', 'normal', 'firm'] as const).map((value) => ({
          value,
          label: text.customer.tones[value],
        }))}
      />
      <MentionQuestion customerId={file.customerId} language={fields.language} />
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
      {fields.street === '' ? null : (
        <div className="spread">
          <div>
            <h3>{text.customer.address}</h3>
            <p className="break">
              {fields.street}, {fields.postcode} {fields.city}
            </p>
          </div>
          <Button kind="quiet" onPress={() => addressSeen.mutate({ customerId: file.customerId })}>
            {text.customer.addressSeen}
          </Button>
        </div>
      )}
    </section>
  );
}
