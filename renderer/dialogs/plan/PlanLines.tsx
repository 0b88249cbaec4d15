import { Plus, Trash2 } from 'lucide-react';
import { AmountField } from '#renderer/components/AmountField.tsx';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { countsMax, countsMin, type PlanDraft } from '#renderer/dialogs/plan/usePlanDraft';
import { useText } from '#renderer/i18n/language.tsx';

/** The instalments as they would be agreed, to read. */
export function EqualLines({ draft }: { readonly draft: PlanDraft }) {
  const text = useText();
  return (
    <ol className="planLines" aria-live="polite" aria-label={text.plan.schedule}>
      {draft.lines.map(({ amount, dueOn, key }, index) => (
        <li key={key} className="spread">
          <span>
            {text.plan.instalment(index + 1)}, {dueOn === null ? '' : <DateText value={dueOn} isShort />}
          </span>
          {amount === null ? null : <Money value={amount} className="strong" />}
        </li>
      ))}
    </ol>
  );
}

/** The instalments line by line: every amount but the last is typed, the last one takes what is left. */
export function FreeLines({ draft }: { readonly draft: PlanDraft }) {
  const text = useText();
  const { lines, problems } = draft;
  const problemOf = (index: number, cell: 'dueOn' | 'amount') => {
    const found = problems.find((problem) => problem.index === index && problem.cell === cell);
    // What was not typed yet is no mistake.
    return found === undefined || found.code === 'missing' ? null : text.plan.cells[found.code];
  };
  return (
    <fieldset className="stackTight">
      <legend className="fieldLabel">{text.plan.schedule}</legend>
      {lines.map(({ amount, dueOn, key }, index) => {
        const isLast = index === lines.length - 1;
        return (
          <div key={key} className="planLine">
            <DateField
              label={text.plan.lineDate(index + 1)}
              value={dueOn}
              onChange={(value) => draft.change(key, { dueOn: value })}
              lean="future"
              error={problemOf(index, 'dueOn')}
            />
            {isLast ? (
              <div className="field planRest">
                <span className="fieldLabel">{text.plan.lineRest(index + 1)}</span>
                {amount === null ? null : <Money value={amount} className="strong" />}
                {problemOf(index, 'amount') === null ? null : (
                  <span className="fieldError">{problemOf(index, 'amount')}</span>
                )}
              </div>
            ) : (
              <AmountField
                label={text.plan.lineAmount(index + 1)}
                value={amount}
                onChange={(value) => draft.change(key, { amount: value })}
                error={problemOf(index, 'amount')}
              />
            )}
            <Button
              kind="quiet"
              icon={Trash2}
              isDisabled={lines.length <= countsMin}
              onPress={() => draft.removeLine(key)}
              aria-label={text.plan.removeLine(index + 1)}
            >
              {text.plan.remove}
            </Button>
          </div>
        );
      })}
      <div>
        <Button icon={Plus} isDisabled={lines.length >= countsMax} onPress={draft.addLine}>
          {text.plan.addLine}
        </Button>
      </div>
    </fieldset>
  );
}
