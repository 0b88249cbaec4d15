import { Eye, FilePen, Files, HandCoins, Printer, Save } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '#contract/api';
import { lossNames } from '#contract/texts/lossNames';
import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { DateField } from '#renderer/components/DateField.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { LossStanding, SharesTable } from '#renderer/dialogs/LossParts.tsx';
import { useLanguage, useText, useToday } from '#renderer/i18n/language.tsx';
import { Part } from '#renderer/screens/invoice/Part.tsx';

type View = Output<'loss.get'>;
type Loss = View['losses'][number];

/** What was given up of this invoice, and what is left to do to take its VAT back. Nothing lost: nothing shown. */
export function InvoiceLoss({ documentId }: { readonly documentId: string }) {
  const view = useQuery('loss.get', { documentId }).data;
  if (view === undefined) return null;
  return view.losses.map((loss) => <LossPart key={loss.lossId} view={view} loss={loss} />);
}

function LossPart({ loss, view }: { readonly view: View; readonly loss: Loss }) {
  const words = useText().loss;
  const language = useLanguage();
  const { open } = useDialogs();
  const { documentId } = view;
  const isBooked = loss.bookedOn !== null;
  return (
    <Part
      title={words.partTitle}
      action={
        isBooked ? null : (
          <Button
            kind="quiet"
            icon={FilePen}
            onPress={() => open({ kind: 'completeLoss', documentId, lossId: loss.lossId })}
          >
            {words.complete}
          </Button>
        )
      }
    >
      <p>
        {words.lostOn(
          formatDate(loss.lostOn, language),
          formatEuros(loss.amount, language),
          lossNames[language][loss.reason.ground].toLowerCase(),
        )}
        {loss.reason.detail === '' ? '' : ` (${loss.reason.detail})`}
      </p>
      <SharesTable shares={loss.shares} />
      {loss.bookedOn === null ? null : (
        <Notice kind="good">
          {words.booked(formatEuros(loss.bookedVat, language), formatDate(loss.bookedOn, language))}
        </Notice>
      )}
      {loss.reason.isCashBasis ? <p className="soft">{words.cashText}</p> : null}
      {isBooked || loss.reason.isCashBasis ? null : <LossStanding standing={loss} />}
      {loss.reason.isCashBasis ? null : <Paper view={view} loss={loss} />}
      {view.waiting > 0 && loss.amount > 0 ? <MoneyWaits view={view} /> : null}
    </Part>
  );
}

function Paper({ loss, view }: { readonly view: View; readonly loss: Loss }) {
  const words = useText().loss;
  const language = useLanguage();
  const { open } = useDialogs();
  const print = useDirect('loss.print');
  const { customerId } = view;
  const { lossId } = loss;
  const paper = loss.papers.at(-1);
  const isBelgian = view.country === 'BE';
  return (
    <div className="stackTight">
      <h3>{isBelgian ? words.paperBe : words.paperFr}</h3>
      {isBelgian ? <p className="soft">{words.beCopy}</p> : null}
      <div className="row">
        {paper === undefined ? (
          <>
            <Button
              icon={Printer}
              isPending={print.isPending}
              onPress={() => print.mutate({ customerId, lossIds: [lossId], how: 'dialog' })}
            >
              {words.print}
            </Button>
            <Button
              icon={Save}
              isDisabled={print.isPending}
              onPress={() => print.mutate({ customerId, lossIds: [lossId], how: 'pdf' })}
            >
              {words.pdf}
            </Button>
            <Summary customerId={customerId} />
          </>
        ) : (
          <Button icon={Eye} onPress={() => open({ kind: 'showLetter', letterId: paper.letterId })}>
            {words.showPaper(paper.number)}
          </Button>
        )}
        {loss.sentOn === null ? null : <span>{words.sentOn(formatDate(loss.sentOn, language))}</span>}
      </div>
      {paper === undefined || loss.sentOn !== null ? null : <Sent customerId={customerId} lossId={lossId} />}
    </div>
  );
}

/** Offered where this customer has other invoices of which no paper has left. */
function Summary({ customerId }: { readonly customerId: string }) {
  const words = useText().loss.summary;
  const { open } = useDialogs();
  const view = useQuery('loss.ofCustomer', { customerId }).data;
  const waiting = view?.losses.filter(({ isCashBasis, sentOn }) => !isCashBasis && sentOn === null) ?? [];
  if (view?.canBeSummarised !== true || waiting.length < 2) return null;
  return (
    <Button icon={Files} onPress={() => open({ kind: 'lossSummary', customerId })}>
      {words.button}
    </Button>
  );
}

function Sent({ customerId, lossId }: { readonly customerId: string; readonly lossId: string }) {
  const words = useText().loss;
  const today = useToday();
  const send = useDirect('loss.sent');
  const [on, setOn] = useState<PlainDate | null>(today);
  return (
    <div className="row">
      <DateField label={words.sent} value={on} onChange={setOn} lean="past" />
      <Button
        kind="primary"
        isDisabled={on === null}
        isPending={send.isPending}
        onPress={() => {
          if (on !== null) send.mutate({ customerId, lossId, on });
        }}
      >
        {words.sentSave}
      </Button>
    </div>
  );
}

function MoneyWaits({ view }: { readonly view: View }) {
  const words = useText().loss;
  const language = useLanguage();
  const came = useDirect('loss.moneyCame');
  return (
    <Notice>
      <div className="stackTight">
        <p>{words.waiting(formatEuros(view.waiting, language))}</p>
        <p className="soft">{words.waitingText}</p>
        <div>
          <Button
            icon={HandCoins}
            isPending={came.isPending}
            onPress={() => came.mutate({ documentId: view.documentId })}
          >
            {words.moneyCame}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
