import { useState } from 'react';
import { Button } from '#renderer/components/Button.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Block, WordingView } from '#renderer/screens/settings/wording/wordingDraft';

/** Every version that was saved, newest first; one of them can be taken up again. */
export function Versions(props: { readonly view: WordingView; readonly onTake: (blocks: readonly Block[]) => void }) {
  const text = useText().wording;
  const { versions } = props.view;
  const [taken, setTaken] = useState(false);
  if (versions.length === 0) return <p className="soft">{text.noVersions}</p>;
  const take = (blocks: readonly Block[]) => {
    props.onTake(blocks);
    setTaken(true);
  };
  return (
    <details className="stackTight">
      <summary>{text.versions}</summary>
      {taken ? <Notice kind="good">{text.taken}</Notice> : null}
      <ul className="wordingVersions">
        {versions.map((version) => (
          <li key={version.versionId} className="spread">
            <span>
              <DateText value={version.on} /> · {version.isOriginal ? text.original : text.own}
              {version.isUndone ? ` · ${text.undone}` : ''}
              {version.isStanding ? ` · ${text.standing}` : ''}
            </span>
            {version.isStanding ? null : (
              <Button kind="quiet" onPress={() => take(version.blocks)}>
                {text.see}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
