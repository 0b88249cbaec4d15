import { Mail, Phone, PhoneIncoming, SkipForward } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { GuardrailNotice } from '#renderer/components/GuardrailNotice.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { ClaimDetails } from '#renderer/screens/claim/ClaimDetails.tsx';
import { CallResultForm } from '#renderer/screens/today/CallResultForm.tsx';
import { callResults, type CallOutcome } from '#renderer/screens/today/callResults';

type Prepared = Output<'call.prepare'>;

export type CallPanelProps = {
  readonly customerId: string;
  readonly submit: string;
  readonly onDone: () => void;
  /** Its letters then act although a dialog is open: its own. */
  readonly isInDialog?: boolean;
};

/** What to have before one's eyes while the phone rings, then what came out of it. */
export function CallPanel(props: CallPanelProps) {
  const prepared = useQuery('call.prepare', { customerId: props.customerId });
  return <Loaded answer={prepared}>{(loaded) => <Call {...props} prepared={loaded} />}</Loaded>;
}

function Call({ prepared, ...props }: CallPanelProps & { readonly prepared: Prepared }) {
  const text = useText();
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const keys = callResults.map(({ outcome: each, key }) => [key, () => setOutcome(each)] as const);
  useKeys(Object.fromEntries(keys.filter(([key]) => key !== '')), { inDialog: props.isInDialog ?? false });

  // Once chosen, the other results make room for what this one asks.
  const shown = outcome === null ? callResults : callResults.filter((each) => each.outcome === outcome);

  return (
    <div className="stack">
      <PhoneOrNot prepared={prepared} />
      {prepared.warning === null ? null : (
        <Notice>
          <Sentence value={prepared.warning} />
        </Notice>
      )}
      <CallFacts prepared={prepared} />
      {/* Once there is a result everything is said: its fields and what follows stay in sight. */}
      {outcome === null ? <Say prepared={prepared} /> : null}
      <div className="stackTight">
        <h3 id="callResult">{text.today.result}</h3>
        <div className="results" role="group" aria-labelledby="callResult">
          {shown.map(({ outcome: each, key }) => (
            <Button
              key={each}
              className={each === outcome ? 'result chosen' : 'result'}
              aria-pressed={each === outcome}
              onPress={() => setOutcome(each)}
              {...(key === '' ? {} : { hint: key })}
            >
              {text.today.outcomes[each]}
            </Button>
          ))}
          {outcome === null ? null : (
            <Button kind="quiet" onPress={() => setOutcome(null)}>
              {text.today.otherResult}
            </Button>
          )}
        </div>
        {outcome === null ? <PassOver customerId={prepared.customerId} /> : null}
      </div>
      {outcome === null ? <ClaimDetails customerId={prepared.customerId} itemIds={[]} /> : null}
      {outcome === null ? null : (
        <CallResultForm
          key={outcome}
          outcome={outcome}
          prepared={prepared}
          submit={props.submit}
          onDone={props.onDone}
        />
      )}
    </div>
  );
}

function PassOver({ customerId }: { readonly customerId: string }) {
  const text = useText();
  const { open } = useDialogs();
  return (
    <div>
      <Button kind="quiet" icon={SkipForward} onPress={() => open({ kind: 'ignoreStep', customerId })}>
        {text.customer.ignoreStep}
      </Button>
    </div>
  );
}

/** The number, unless a rule says not to call now: then why, what is possible, and the number for who is called. */
function PhoneOrNot({ prepared }: { readonly prepared: Prepared }) {
  const text = useText();
  const { open } = useDialogs();
  const [isHeCalling, setHeCalling] = useState(false);
  const { guardrails } = prepared;
  const isBlocked = guardrails.some(({ severity }) => severity === 'blocks');
  const canWrite = guardrails.some(({ instead }) => instead === 'sendFirstReminder');
  return (
    <>
      {isBlocked ? <p className="emptyTitle">{text.lawWords.doNotCall}</p> : null}
      {guardrails.map((guardrail) => (
        <GuardrailNotice key={guardrail.rule} guardrail={guardrail} />
      ))}
      {isBlocked && !isHeCalling ? (
        <div className="row flush">
          {canWrite ? (
            <Button icon={Mail} onPress={() => open({ kind: 'letter', customerId: prepared.customerId })}>
              {text.customer.letter}
            </Button>
          ) : null}
          <Button kind="quiet" icon={PhoneIncoming} onPress={() => setHeCalling(true)}>
            {text.lawWords.heCalled}
          </Button>
        </div>
      ) : (
        <PhoneLine prepared={prepared} />
      )}
    </>
  );
}

function PhoneLine({ prepared }: { readonly prepared: Prepared }) {
  const text = useText();
  const { open } = useDialogs();
  if (prepared.phone === '') {
    return (
      <div className="row">
        <p className="emptyTitle">{text.today.noPhone}</p>
        <Button onPress={() => open({ kind: 'editCustomer', customerId: prepared.customerId })}>
          {text.today.addPhone}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <p className="phone">
        <Phone aria-hidden />
        {prepared.phone}
      </p>
      {prepared.contactName === '' ? null : <p>{text.today.contact(prepared.contactName)}</p>}
    </div>
  );
}

function CallFacts({ prepared }: { readonly prepared: Prepared }) {
  const text = useText();
  return (
    <dl className="callFacts">
      <dt>{text.today.owed}</dt>
      <dd>
        <Money value={prepared.owed} className="strong" />
        {prepared.overdue > 0 && prepared.overdue !== prepared.owed ? (
          <>
            , {text.today.ofWhichLate} <Money value={prepared.overdue} className="late" />
          </>
        ) : null}
        {prepared.attempts > 0 ? <span className="cellNote">{text.today.attempts(prepared.attempts)}</span> : null}
      </dd>
      <dt>{text.today.lastContact}</dt>
      <dd>{prepared.lastContact === null ? text.today.none : <Sentence value={prepared.lastContact} />}</dd>
      <dt>{text.today.lastPromise}</dt>
      <dd>{prepared.lastPromise === null ? text.today.noPromise : <Sentence value={prepared.lastPromise} />}</dd>
    </dl>
  );
}

function Say({ prepared }: { readonly prepared: Prepared }) {
  const text = useText();
  return (
    <figure className="say">
      <figcaption>{text.today.say}</figcaption>
      <blockquote>
        <Sentence value={prepared.say} />
      </blockquote>
      {prepared.sayMore.length === 0 ? null : (
        <details>
          <summary>{text.today.sayMore}</summary>
          <ul className="stackTight">
            {prepared.sayMore.map((each) => (
              <li key={each.code}>
                <Sentence value={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}
