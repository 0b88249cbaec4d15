import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

/** Up to which day the books are closed, what was added to that period since, and the way back. */
export function ClosingCard() {
  const words = useText().exports.closing;
  const view = useQuery('closing.get', {});
  return (
    <section className="card stack" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Loaded answer={view}>{(closing) => <ClosingState key={closing.closedTo ?? ''} closing={closing} />}</Loaded>
    </section>
  );
}

function ClosingState({ closing }: { readonly closing: Output<'closing.get'> }) {
  const words = useText().exports.closing;
  const language = useLanguage();
  const close = useDirect('closing.close');
  const reopen = useDirect('closing.reopen');
  const { backDated, closedOn, closedTo, proposedTo } = closing;
  const [to, setTo] = useState<PlainDate | null>(closedTo !== null && closedTo >= proposedTo ? null : proposedTo);
  const isWorking = close.isPending || reopen.isPending;
  return (
    <>
      <p>
        {closedTo === null || closedOn === null
          ? words.open
          : words.closed(formatDate(closedTo, language), formatDate(closedOn, language))}
      </p>
      {closedTo === null ? null : (
        <p className={backDated.count === 0 ? 'soft' : 'late'}>
          {backDated.count === 0 ? words.none : words.since(backDated.count, formatEuros(backDated.amount, language))}
        </p>
      )}
      <div className="boardTools">
        <DateField label={words.to} value={to} onChange={setTo} lean="past" />
      </div>
      <div className="row">
        <Button
          icon={Lock}
          isPending={close.isPending}
          isDisabled={to === null || isWorking}
          onPress={() => to !== null && close.mutate({ to })}
        >
          {words.close}
        </Button>
        {closedTo === null ? null : (
          <Button kind="quiet" icon={LockOpen} isDisabled={isWorking} onPress={() => reopen.mutate({})}>
            {words.reopen}
          </Button>
        )}
      </div>
      <p className="soft">{words.hint}</p>
    </>
  );
}
