import type { ImportPreview } from '#contract/schemas/importSchemas';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import type { Imported } from '#renderer/screens/import/imported';

/** The last button: writes the invoices, then takes the statement that came with them, whose payments look for them. */
export function useWriting(preview: ImportPreview, onDone: (result: Imported) => void) {
  const commit = useCommand('import.commit');
  const take = useDirect('bank.take');
  const follow = (imported: Imported) => {
    const rest = imported.statementsLeft;
    if (rest === null) return onDone(imported);
    take.mutate(
      { token: rest.token },
      {
        onSuccess: (taken) => onDone({ ...imported, statementsLeft: null, taken }),
        onError: () => onDone(imported),
      },
    );
  };
  return {
    error: commit.error,
    isBusy: commit.isPending || take.isPending,
    write: (isOnInvoices: boolean | null) =>
      commit.mutate({ token: preview.token, isOnInvoices }, { onSuccess: follow }),
  };
}
