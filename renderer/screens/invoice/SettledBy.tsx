import { Undo2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { TextField } from '#renderer/components/Field.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { Part } from '#renderer/screens/invoice/Part.tsx';

/** What made the invoice smaller; an undone line stays, struck through. */
export function SettledBy({ file }: { readonly file: InvoiceFile }) {
  const text = useText();
  const words = text.money.invoice;
  const detach = useDirect('allocation.undo');
  const [undoing, setUndoing] = useState<string | null>(null);
  return (
    <Part title={words.settled}>
      {file.settledBy.length === 0 ? (
        <p className="soft">{words.settledNone}</p>
      ) : (
        <table className="plain">
          <tbody>
            {file.settledBy.map((line) => {
              const { paymentId } = line;
              return (
                <tr key={line.entryId} className={line.isUndone ? 'struck' : undefined}>
                  <td>
                    <DateText value={line.on} isShort />
                  </td>
                  <td className="break">
                    {words.kinds[line.kind]} {line.label}
                    {line.isUndone ? ` (${words.undone})` : ''}
                  </td>
                  <td className="right">
                    <Money value={line.amount} />
                  </td>
                  <td className="right noPrint tight">
                    {line.isUndone || !isMatch(line) ? null : (
                      <Button
                        kind="quiet"
                        icon={Unlink}
                        isDisabled={detach.isPending}
                        onPress={() => detach.mutate({ entryId: line.entryId })}
                      >
                        {words.detach}
                      </Button>
                    )}
                    {paymentId === null || line.isUndone ? null : (
                      <Button kind="quiet" icon={Undo2} onPress={() => setUndoing(paymentId)}>
                        {words.undo}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {undoing === null ? null : <UndoPayment paymentId={undoing} onClose={() => setUndoing(null)} />}
    </Part>
  );
}

// Money or a credit note that was put on this invoice: it can be put elsewhere without being cancelled.
function isMatch({ kind }: InvoiceFile['settledBy'][number]): boolean {
  return kind === 'payment' || kind === 'creditNote';
}

function UndoPayment({ paymentId, onClose }: { readonly paymentId: string; readonly onClose: () => void }) {
  const text = useText();
  const cancel = useCommand('payment.cancel');
  const [reason, setReason] = useState('');
  return (
    <Dialog title={text.money.invoice.undoTitle} onClose={onClose}>
      <CommandForm
        command={cancel}
        input={reason.trim() === '' ? null : { paymentId, reason: reason.trim() }}
        problem={text.common.reasonMissing}
        submit={text.money.invoice.undoTitle}
        kind="danger"
        onDone={onClose}
        onCancel={onClose}
      >
        <TextField label={text.money.reason} value={reason} onChange={setReason} autoFocus isRequired />
      </CommandForm>
    </Dialog>
  );
}
