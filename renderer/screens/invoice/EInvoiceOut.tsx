import { FileCode2, FileText } from 'lucide-react';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';
import { Part } from '#renderer/screens/invoice/Part.tsx';

/** The invoice as an electronic invoice in a file, or what is missing for one. */
export function EInvoiceOut({ documentId }: { readonly documentId: string }) {
  const text = useText().import.eInvoice;
  const refusal = useRefusal();
  const check = useQuery('eInvoice.check', { documentId });
  const save = useCommand('eInvoice.save');
  const { error } = save;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <Part title={text.title}>
      <Loaded answer={check}>
        {({ missing }) =>
          missing.length === 0 ? (
            <>
              <p className="soft">{text.ready}</p>
              <div className="choices">
                <Button
                  icon={FileCode2}
                  isPending={save.isPending}
                  onPress={() => save.mutate({ documentId, format: 'ubl' })}
                >
                  {text.ubl}
                </Button>
                <Button
                  icon={FileText}
                  isPending={save.isPending}
                  onPress={() => save.mutate({ documentId, format: 'facturX' })}
                >
                  {text.facturX}
                </Button>
              </div>
              {save.data === null || save.data === undefined ? null : (
                <Notice kind="good">{text.saved(save.data.file)}</Notice>
              )}
            </>
          ) : (
            <details>
              <summary>{text.missing(missing.length)}</summary>
              <ul>
                {missing.map((sentence) => (
                  <li key={sentence.code}>
                    <Sentence value={sentence} />
                  </li>
                ))}
              </ul>
            </details>
          )
        }
      </Loaded>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
    </Part>
  );
}
