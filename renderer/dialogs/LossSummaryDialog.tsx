import { useState } from 'react';
import type { Output } from '#contract/api';
import { lossNames } from '#contract/texts/lossNames';
import { formatEuros } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { sumCents } from '#domain/money/cents';
import { useCommand } from '#renderer/api/useCommand';
import { useQuery } from '#renderer/api/useQuery';
import { Tick } from '#renderer/components/Choices.tsx';
import { CommandForm } from '#renderer/components/CommandForm.tsx';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { GiveHow, type How } from '#renderer/dialogs/plan/GiveHow.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

type View = Output<'loss.ofCustomer'>;
type Loss = View['losses'][number];

/** One paper about several lost invoices of a customer instead of a duplicate each, where the law allows it. */
export function LossSummaryDialog(props: { readonly customerId: string; readonly onClose: () => void }) {
  const words = useText().loss.summary;
  const answer = useQuery('loss.ofCustomer', { customerId: props.customerId });
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <Loaded answer={answer}>
        {(view) =>
          view.canBeSummarised ? (
            <SummaryForm view={view} customerId={props.customerId} onClose={props.onClose} />
          ) : (
            <Notice>{words.onlyFrance}</Notice>
          )
        }
      </Loaded>
    </Dialog>
  );
}

function SummaryForm(props: { readonly view: View; readonly customerId: string; readonly onClose: () => void }) {
  const text = useText();
  const words = text.loss.summary;
  const { customerId, onClose, view } = props;
  const print = useCommand('loss.print');
  const able = view.losses.filter((loss) => !loss.isCashBasis && loss.groundOn !== null);
  // What left already is not sent twice unless the user asks.
  const [picked, setPicked] = useState(able.filter(({ sentOn }) => sentOn === null).map(({ lossId }) => lossId));
  const [how, setHow] = useState<How>('dialog');
  const chosen = able.filter(({ lossId }) => picked.includes(lossId));
  const toggle = (lossId: string, isTicked: boolean) =>
    setPicked(isTicked ? [...picked, lossId] : picked.filter((each) => each !== lossId));
  return (
    <CommandForm
      command={print}
      input={chosen.length < 2 ? null : { customerId, lossIds: chosen.map(({ lossId }) => lossId), how }}
      problem={words.twoAtLeast}
      submit={words.make}
      onDone={onClose}
      onCancel={onClose}
    >
      <p className="strong break">{view.customerName}</p>
      <p className="soft">{words.text}</p>
      <fieldset className="stackTight">
        <legend className="fieldLabel">{words.which}</legend>
        {able.map((loss) => (
          <Tick
            key={loss.lossId}
            isTicked={picked.includes(loss.lossId)}
            onChange={(isTicked) => toggle(loss.lossId, isTicked)}
          >
            <LossLine loss={loss} />
          </Tick>
        ))}
      </fieldset>
      <LeftOut losses={view.losses.filter((loss) => !able.includes(loss))} />
      <p className="spread planTotal">
        <span>{words.total(chosen.length)}</span>
        <span>
          <Money value={sumCents(chosen.map(({ net }) => net))} /> + {text.loss.vatShort}{' '}
          <Money value={sumCents(chosen.map(({ vat }) => vat))} className="strong" />
        </span>
      </p>
      <GiveHow how={how} onChange={setHow} />
    </CommandForm>
  );
}

function LossLine({ loss }: { readonly loss: Loss }) {
  const words = useText().loss;
  const language = useLanguage();
  const { ground, issuedOn, letterNumber, net, number, sentOn, vat } = loss;
  return (
    <>
      <span className="strong">{number}</span> <span className="soft">{formatDateShort(issuedOn)}</span>{' '}
      {words.summary.line(formatEuros(net, language), formatEuros(vat, language))}
      <span className="cellNote">
        {lossNames[language][ground]}
        {letterNumber === '' ? '' : `, ${letterNumber}`}
        {sentOn === null ? '' : `, ${words.sentOn(formatDateShort(sentOn)).toLowerCase()}`}
      </span>
    </>
  );
}

/** Why some of what is lost is not on the list. */
function LeftOut({ losses }: { readonly losses: readonly Loss[] }) {
  const words = useText().loss.summary;
  if (losses.length === 0) return null;
  return (
    <ul className="soft">
      {losses.map(({ isCashBasis, lossId, number }) => (
        <li key={lossId}>{isCashBasis ? words.cash(number) : words.noDate(number)}</li>
      ))}
    </ul>
  );
}
