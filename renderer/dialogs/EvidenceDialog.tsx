import { X } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useCommand } from '#renderer/api/useCommand';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { DateText } from '#renderer/components/DateText.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useText } from '#renderer/i18n/language.tsx';

type Made = Output<'evidence.make'>;
type Scope = { readonly customerId: string; readonly documentIds: readonly string[] };

/** The file for a judge, a bailiff or an agency: what it holds, what is missing, one button. */
export function EvidenceDialog(props: Scope & { readonly onClose: () => void }) {
  const text = useText().evidence;
  const [made, setMade] = useState<Made | null>(null);
  const scope = { customerId: props.customerId, documentIds: [...props.documentIds] };
  const view = useQuery('evidence.get', scope);
  return (
    <Dialog title={text.title} onClose={props.onClose}>
      {made === null ? (
        <Loaded answer={view}>
          {(found) => <EvidenceForm scope={scope} found={found} onDone={setMade} onCancel={props.onClose} />}
        </Loaded>
      ) : (
        <EvidenceMade made={made} onClose={props.onClose} />
      )}
    </Dialog>
  );
}

function EvidenceForm(props: {
  readonly scope: { customerId: string; documentIds: string[] };
  readonly found: Output<'evidence.get'>;
  readonly onDone: (made: Made) => void;
  readonly onCancel: () => void;
}) {
  const text = useText().evidence;
  const { found, scope } = props;
  const make = useCommand('evidence.make');
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [withNotes, setWithNotes] = useState(false);
  const tick = (key: string, isTicked: boolean) =>
    setWithout((before) => new Set(isTicked ? [...before].filter((one) => one !== key) : [...before, key]));
  return (
    <CommandForm
      command={make}
      input={{ ...scope, without: [...without], withNotes }}
      submit={make.isPending ? text.making : text.make}
      onDone={(made) => (made.folder === null ? undefined : props.onDone(made))}
      onCancel={props.onCancel}
      isReady
    >
      <p>{text.text}</p>
      <ol className="exhibits" aria-label={text.exhibits}>
        {found.exhibits.map(({ key, on, what }) => (
          <li key={key}>
            <Tick isTicked={!without.has(key)} onChange={(isTicked) => tick(key, isTicked)}>
              <Sentence value={what} />
              {on === null ? null : (
                <span className="cellNote">
                  <DateText value={on} />
                </span>
              )}
            </Tick>
          </li>
        ))}
      </ol>
      {found.hasNotes ? (
        <Tick isTicked={withNotes} onChange={setWithNotes}>
          {text.withNotes}
        </Tick>
      ) : null}
      {found.lost.length === 0 ? null : (
        <Notice kind="bad">
          <ul>
            {found.lost.map((each, index) => (
              <li key={index}>
                <Sentence value={each} />
              </li>
            ))}
          </ul>
          <p>{text.lost}</p>
        </Notice>
      )}
      {found.missing.length === 0 ? null : (
        <Notice>
          <p>{text.missing}</p>
          <ul>
            {found.missing.map((each, index) => (
              <li key={index}>
                <Sentence value={each} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {make.isPending ? <EvidenceBar /> : null}
    </CommandForm>
  );
}

/** How far the file is: its exhibits are drawn, then all is bound; and a way to stop. */
function EvidenceBar() {
  const words = useText();
  const text = words.evidence;
  const { data } = useQuery('export.making', {}, { isOutside: true });
  const stop = useDirect('export.stop');
  const making = data?.making ?? null;
  if (making === null) return null;
  const { done, total } = making;
  const isBound = total === null || done >= total;
  // Nothing is counted yet while the user says where it goes.
  const label = total === null ? text.making : isBound ? text.binding : text.drawing(done + 1, total);
  return (
    <div className="drawingBar">
      <span aria-hidden>{label}</span>
      <progress aria-label={label} {...(isBound ? {} : { value: done, max: total })} />
      <Button icon={X} onPress={() => stop.mutate({})} isDisabled={stop.isPending}>
        {words.exports.stop}
      </Button>
    </div>
  );
}

function EvidenceMade({ made, onClose }: { readonly made: Made; readonly onClose: () => void }) {
  const words = useText();
  const text = words.evidence;
  return (
    <div className="stack">
      <Notice kind="good" isAlert>
        <p>{text.made(made.exhibits, made.pages)}</p>
        <p className="break soft">{made.folder}</p>
      </Notice>
      {made.apart.length === 0 ? null : (
        <Notice>
          <p>{text.apart}</p>
          <ul>
            {made.apart.map((name) => (
              <li key={name} className="break">
                {name}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div>
        <Button kind="primary" onPress={onClose}>
          {words.common.close}
        </Button>
      </div>
    </div>
  );
}
