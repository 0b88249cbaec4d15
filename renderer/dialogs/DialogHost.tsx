import { CallDialog } from '#renderer/dialogs/CallDialog.tsx';
import { useDialogs, type DialogRequest } from '#renderer/dialogs/dialogs.tsx';
import { KeysDialog } from '#renderer/dialogs/KeysDialog.tsx';
import { SearchDialog } from '#renderer/dialogs/SearchDialog.tsx';

/** Shows the open question, if any. */
export function DialogHost() {
  const { request, close } = useDialogs();
  return request === null ? null : <OpenDialog key={JSON.stringify(request)} request={request} onClose={close} />;
}

function OpenDialog({ request, onClose }: { readonly request: DialogRequest; readonly onClose: () => void }) {
  switch (request.kind) {
    case 'search':
      return <SearchDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'call':
      return <CallDialog customerId={request.customerId} onClose={onClose} />;
    default:
      return null;
  }
}
