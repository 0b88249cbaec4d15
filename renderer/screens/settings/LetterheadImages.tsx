import { useMutation } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { houseColor } from '#domain/letters/letterColor';
import { call, RefusedError } from '#renderer/api/client';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { paintPicture } from '#renderer/screens/settings/paintPicture';
import { useRefusal, useText } from '#renderer/i18n/language.tsx';

type What = 'logo' | 'signature';

type Props = {
  readonly logo: string | null;
  readonly signature: string | null;
  /** `#rrggbb`; null: the colour of the house. */
  readonly color: string | null;
};

/** Logo, signature and colour of the letters. The program opens the dialog and keeps a copy. */
export function LetterheadImages(props: Props) {
  const text = useText().start;
  return (
    <div className="fields">
      <LetterheadImage what="logo" label={text.logo} image={props.logo} />
      <LetterheadImage what="signature" label={text.signature} image={props.signature} />
      <LetterColor color={props.color} />
    </div>
  );
}

/** What has to be painted is kept as the picture it gives: letters and the program never read a drawing itself. */
function usePicking(what: What) {
  return useMutation<void, Error>({
    mutationFn: async () => {
      const { toPaint } = await call('settings.pickImage', { what });
      if (toPaint === null) return;
      const { bytes, fileName, type } = toPaint;
      const png = await paintPicture(type, bytes);
      if (png === null) throw new RefusedError({ code: 'picture.broken', params: { name: fileName } });
      await call('settings.keepPainted', { what, fileName, png });
    },
  });
}

function LetterheadImage(props: { readonly what: What; readonly label: string; readonly image: string | null }) {
  const text = useText().start;
  const refusal = useRefusal();
  const pick = usePicking(props.what);
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
        <Button icon={ImagePlus} isPending={pick.isPending} onPress={() => pick.mutate()}>
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

/** A colour is kept when the picker is left, not at each of its steps. */
function LetterColor({ color }: { readonly color: string | null }) {
  const text = useText().start;
  const refusal = useRefusal();
  const save = useCommand('settings.letterColor');
  const [picked, setPicked] = useState<string | null>(null);
  const { error } = save;
  if (error !== null && !(error instanceof RefusedError)) throw error;
  const shown = picked ?? color ?? houseColor;
  return (
    <div className="stackTight" role="group" aria-label={text.letterColor}>
      <label className="strong" htmlFor="letterColor">
        {text.letterColor}
      </label>
      <input
        id="letterColor"
        className="colorPicker"
        type="color"
        value={shown}
        onChange={(event) => setPicked(event.target.value)}
        onBlur={() => shown !== (color ?? houseColor) && save.mutate({ color: shown })}
      />
      <p className="soft">{text.letterColorText}</p>
      {error === null ? null : (
        <Notice kind="bad" isAlert>
          {refusal(error.refusal)}
        </Notice>
      )}
      {color === null ? null : (
        <div className="row">
          <Button
            kind="quiet"
            onPress={() => {
              setPicked(null);
              save.mutate({ color: null });
            }}
          >
            {text.houseColor}
          </Button>
        </div>
      )}
    </div>
  );
}
