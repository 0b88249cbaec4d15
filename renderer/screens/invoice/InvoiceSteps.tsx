import { Article } from '#renderer/components/Article.tsx';
import { Ban, CircleCheck, CircleDashed, CircleDot, CircleSlash, SkipForward, type LucideIcon } from 'lucide-react';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { shortDate } from '#renderer/i18n/dates';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { stepName } from '#renderer/i18n/stepName';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { Part } from '#renderer/screens/invoice/Part.tsx';

type Step = InvoiceFile['steps'][number];

const icons = {
  done: CircleCheck,
  ignored: CircleSlash,
  skipped: SkipForward,
  proposed: CircleDot,
  coming: CircleDashed,
  off: Ban,
} satisfies Record<Step['state'], LucideIcon>;

/** Steps done and to come, with their dates. */
export function InvoiceSteps({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  return (
    <Part title={words.steps}>
      {file.steps.length === 0 ? (
        <p className="soft">{words.stepsNone}</p>
      ) : (
        <ol className="timeline">
          {file.steps.map((step) => (
            <StepRow key={`${step.level}:${step.state}:${step.on ?? ''}`} step={step} />
          ))}
        </ol>
      )}
    </Part>
  );
}

function StepRow({ step }: { readonly step: Step }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const words = text.money.invoice;
  const { open } = useDialogs();
  const Icon = icons[step.state];
  const { letterId } = step;
  return (
    <li className={`timelineRow step ${step.state}`}>
      <Icon aria-hidden />
      <div>
        <p>
          <span className="strong">{stepName(step.key, text)}</span>{' '}
          <span className="soft">
            {words.states[step.state]}
            {step.on === null ? null : (
              <>
                {', '}
                <DateText value={step.on} />
              </>
            )}
          </span>
        </p>
        {step.deadlineOn === null ? null : (
          <p className="soft">{words.deadline(shortDate(step.deadlineOn, today, language))}</p>
        )}
        {step.why.length === 0 ? null : (
          <details>
            <summary>{text.common.why}</summary>
            <ol className="deadlineWhy">
              {step.why.map(({ article, what }) => (
                <li key={`${what.code}${JSON.stringify(what.params)}`}>
                  <Sentence value={what} />{' '}
                  <span className="soft">
                    <Article value={article} />
                  </span>
                </li>
              ))}
            </ol>
          </details>
        )}
        {letterId === null ? null : (
          <Button kind="quiet" onPress={() => open({ kind: 'showLetter', letterId })}>
            {words.letter}
          </Button>
        )}
      </div>
    </li>
  );
}
