import { FlaskConical, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { formatDate } from '#domain/format/date';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type Status = Output<'app.status'>;

/** What the user has to know whatever he does: trial, clock, read-only. */
export function Banners(props: { readonly status: Status; readonly ledger: NonNullable<Status['ledger']> }) {
  const { status, ledger } = props;
  return (
    <>
      {ledger.isTrial ? <TrialBanner isDemo={ledger.isDemo} /> : null}
      {status.notices.map((notice) => (
        <div key={notice.code} className="banner" role="status">
          <TriangleAlert aria-hidden />
          <span>
            <Sentence value={notice} />
          </span>
          {notice.code === 'clock.jumped' ? <ConfirmDate today={status.today} /> : null}
        </div>
      ))}
    </>
  );
}

function TrialBanner({ isDemo }: { readonly isDemo: boolean }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const end = useCommand('trial.end');
  return (
    <section className="banner" aria-label={text.shell.trial}>
      <FlaskConical aria-hidden />
      <strong>{text.shell.trial}</strong>
      <span>{isDemo ? text.shell.demo : text.shell.trialText}</span>
      {isDemo ? null : <Button onPress={() => setAsking(true)}>{text.shell.trialEnd}</Button>}
      {isAsking ? (
        <Dialog title={text.shell.trialAsk} onClose={() => setAsking(false)}>
          <CommandForm
            command={end}
            input={{}}
            submit={text.shell.trialEnd}
            onDone={() => setAsking(false)}
            onCancel={() => setAsking(false)}
          >
            <p>{text.shell.trialAskText}</p>
          </CommandForm>
        </Dialog>
      ) : null}
    </section>
  );
}

function ConfirmDate({ today }: { readonly today: Status['today'] }) {
  const text = useText();
  const language = useLanguage();
  const confirm = useDirect('app.confirmDate');
  return (
    <Button onPress={() => confirm.mutate({})} isDisabled={confirm.isPending}>
      {text.shell.confirmDate(formatDate(today, language))}
    </Button>
  );
}
