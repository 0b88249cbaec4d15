import { ImagePlus } from 'lucide-react';
import { RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

type What = 'logo' | 'signature';

/** Logo and signature of the letters. The program opens the dialog and keeps a copy. */
export function LetterheadImages(props: { readonly logo: string | null; readonly signature: string | null }) {
  const text = useText().start;
  return (
    <div className="fields">
      <LetterheadImage what="logo" label={text.logo} image={props.logo} />
      <LetterheadImage what="signature" label={text.signature} image={props.signature} />
    </div>
  );
}

function LetterheadImage(props: { readonly what: What; readonly label: string; readonly image: string | null }) {
  const text = useText().start;
  const refusal = useRefusal();
  const pick = useCommand('settings.pickImage');
  const remove = useCommand('settings.removeImage');
  const error = pick.error ?? remove.error;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return (
    <div className="stackTight" role="group" aria-label={props.label}>
      <p className="strong">{props.label}</p>
      {props.image === null ? (
        <p className="soft">{text.imageFormats}</p>
      ) : (
        <img className="letterheadImage" src={props.image} alt={props.label} />
      )}
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      <div className="row">
        <Button icon={ImagePlus} onPress={() => pick.mutate({ what: props.what })}>
          {text.pickImage}
        </Button>
        {props.image === null ? null : (
          <Button kind="quiet" onPress={() => remove.mutate({ what: props.what })}>
            {text.removeImage}
          </Button>
        )}
      </div>
    </div>
  );
}
