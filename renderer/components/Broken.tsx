import { CircleAlert, RotateCcw } from 'lucide-react';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** What stands where a screen broke: an honest sentence, another try, details to copy. */
export function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <div className="emptyState" role="alert">
      <CircleAlert aria-hidden />
      <p className="emptyTitle">{text.common.brokenTitle}</p>
      <p>{text.common.brokenText}</p>
      <div className="pageActions">
        <Button kind="primary" icon={RotateCcw} onPress={onRetry}>
          {text.common.retry}
        </Button>
        <Button onPress={() => void navigator.clipboard.writeText(`${error.name}: ${error.message}`)}>
          {text.common.copyDetails}
        </Button>
      </div>
    </div>
  );
}
