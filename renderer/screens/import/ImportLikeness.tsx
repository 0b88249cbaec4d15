import type { ImportPreview } from '#contract/schemas/importSchemas';
import { useCommand } from '#renderer/api/useCommand';
import { Choices } from '#renderer/components/Choices.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Question = ImportPreview['questions'][number];

/** Customers of the file who look like another one: one or two? Unanswered ones stay two, and nothing waits for it. */
export function ImportLikeness(props: {
  readonly preview: ImportPreview;
  readonly onChange: (preview: ImportPreview) => void;
}) {
  const { questions, token } = props.preview;
  const text = useText().import.likeness;
  const same = useCommand('import.same');
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return (
    <section className="card stackTight" aria-label={text.title}>
      <h3>{text.title}</h3>
      <p className="soft">{text.text(open)}</p>
      {questions.map((question) => (
        <SameCustomer
          key={question.key}
          question={question}
          onAnswer={(target) => same.mutate({ token, key: question.key, target }, { onSuccess: props.onChange })}
        />
      ))}
    </section>
  );
}

const nobody = 'nobody';

function SameCustomer(props: { readonly question: Question; readonly onAnswer: (target: string | null) => void }) {
  const { answer, candidates, name, postcode } = props.question;
  const text = useText().import.likeness;
  const options = [
    ...candidates.map((candidate) => ({
      value: candidate.target,
      label: text.yes(withPlace(candidate.name, candidate.postcode), candidate.isInLedger),
    })),
    { value: nobody, label: text.no },
  ];
  return (
    <Choices
      label={text.question(withPlace(name, postcode))}
      value={answer === undefined ? null : (answer ?? nobody)}
      options={options}
      onChange={(value) => props.onAnswer(value === nobody ? null : value)}
    />
  );
}

function withPlace(name: string, postcode: string): string {
  return postcode === '' ? name : `${name} (${postcode})`;
}
