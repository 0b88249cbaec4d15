import { FileText } from 'lucide-react';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

/** The general terms that go along with copies of invoices. The program opens the dialog and keeps a copy. */
export function GeneralTerms() {
  const text = useText().start;
  const refusal = useRefusal();
  const kept = useQuery('generalTerms.get', {});
  const pick = useCommand('generalTerms.pick');
  const remove = useCommand('generalTerms.remove');
  const error = pick.error ?? remove.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const terms = kept.data?.terms ?? null;
  return (
    <div className="stackTight" role="group" aria-label={text.generalTerms}>
      <p className="strong">{text.generalTerms}</p>
      <p className="soft">{text.generalTermsText}</p>
      {terms === null ? null : <p>{terms.fileName}</p>}
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <div className="row">
        <Button icon={FileText} isPending={pick.isPending} onPress={() => pick.mutate({})}>
          {text.pickTerms}
        </Button>
        {terms === null ? null : (
          <Button kind="quiet" onPress={() => remove.mutate({})}>
            {text.removeImage}
          </Button>
        )}
      </div>
    </div>
  );
}
