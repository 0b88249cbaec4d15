import { useDialogs } from '#renderer/dialogs/dialogs.tsx';

/** Shows the exact letter that was sent, page by page. */
export function useOpenLetter(): (letterId: string) => void {
  const { open } = useDialogs();
  return (letterId) => open({ kind: 'showLetter', letterId });
}
