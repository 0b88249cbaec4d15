import { CalendarCheck, FileInput, FilePlus2, HandCoins, Handshake, Printer, TriangleAlert } from 'lucide-react';
import { Activity, useRef, useState } from 'react';
import type { Output } from '#contract/api';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { PageHead } from '#renderer/components/PageHead.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs, useSelectedCustomer } from '#renderer/dialogs/dialogs.tsx';
import { relativeDay, weekdayDate } from '#renderer/i18n/dates';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import { useKeys } from '#renderer/keys';
import { useNavigation } from '#renderer/navigation.tsx';
import { ToRates } from '#renderer/screens/rates/ToRates.tsx';
import { CallSidePanel } from '#renderer/screens/today/CallSidePanel.tsx';
import { TodayList } from '#renderer/screens/today/TodayList.tsx';
import { isCallRow, nextCallKey, placeOfRow } from '#renderer/screens/today/todayRows';

type View = Output<'today.get'>;
type Row = View['rows'][number];

/** "Que faire maintenant ?": the day's list, most urgent first, and the call panel beside it. */
export function TodayScreen() {
  const view = useQuery('today.get', {});
  return <Loaded answer={view}>{(loaded) => <Day view={loaded} />}</Loaded>;
}

function Day({ view }: { readonly view: View }) {
  const { go } = useNavigation();
  const { open } = useDialogs();
  const list = useRef<HTMLDivElement>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [aside, setAside] = useState<readonly string[]>([]);
  const chosen = view.rows.find((row) => row.key === chosenKey) ?? view.rows[0];
  const opened = view.rows.find((row) => row.key === openKey && isCallRow(row));
  const held = view.rows.filter((row) => row.key === opened?.key || aside.includes(row.key));
  useSelectedCustomer(chosen?.customerId ?? null);

  const showPanel = (key: string | null) => {
    setAside((before) => putAside(before, openKey, key));
    setOpenKey(key);
  };
  const openRow = (row: Row) => {
    setChosenKey(row.key);
    if (isCallRow(row)) showPanel(row.key);
    else if (row.kind === 'repair' && row.customerId !== null) {
      open({ kind: 'editCustomer', customerId: row.customerId });
    } else go(placeOfRow(row));
  };
  // The list is asked again after saving: the row to come next is chosen before it changes.
  const nextRow = () => {
    const next = opened === undefined ? null : nextCallKey(view.rows, opened.key);
    setAside((before) => before.filter((key) => key !== opened?.key));
    setOpenKey(next);
    setChosenKey(next);
    if (next === null) focusChosenRow(list.current);
  };
  const closePanel = () => {
    showPanel(null);
    focusChosenRow(list.current);
  };
  useKeys({
    A: () => {
      if (chosen === undefined || !isCallRow(chosen)) return false;
      openRow(chosen);
      return undefined;
    },
  });

  return (
    <div className={opened === undefined ? 'day' : 'day withPanel'}>
      <div className="dayList" ref={list}>
        <DayHead view={view} />
        {view.strip.length > 0 ? <Strip view={view} /> : null}
        {view.rows.length === 0 ? (
          <EmptyDay view={view} />
        ) : (
          <FullDay view={view} chosenKey={chosen?.key ?? null} onChoose={setChosenKey} onOpen={openRow} />
        )}
      </div>
      {held.map(({ key, customerId, customerName }) =>
        customerId === null ? null : (
          <Activity key={key} mode={key === opened?.key ? 'visible' : 'hidden'}>
            <CallSidePanel customerId={customerId} customerName={customerName} onClose={closePanel} onDone={nextRow} />
          </Activity>
        ),
      )}
    </div>
  );
}

/** Calls begun and left: what was typed is there when the row is opened again. */
const asideMax = 5;

function putAside(before: readonly string[], left: string | null, opened: string | null): readonly string[] {
  const others = before.filter((key) => key !== left && key !== opened);
  return left === null || left === opened ? others : [...others, left].slice(-asideMax);
}

// The panel takes the focus with it when it goes: the row it belonged to gets it back.
function focusChosenRow(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[data-row][aria-current]')?.focus();
}

function DayHead({ view }: { readonly view: View }) {
  const text = useText();
  const language = useLanguage();
  return (
    <PageHead
      title={text.today.title}
      fact={
        <span className="dayCounts">
          {weekdayDate(view.today, view.today, language)}
          <span className="mark">{text.today.todo(view.todo)}</span>
          {view.late > 0 ? <span className="mark late">{text.today.late(view.late)}</span> : null}
          <span className="mark">{text.today.waiting(view.waiting)}</span>
          {view.overdueTotal > 0 ? (
            <span>
              <Money value={view.overdueTotal} className="strong" /> {text.today.overdue}
            </span>
          ) : null}
        </span>
      }
      actions={view.isEmptyBook ? null : <PrintSheets hasCalls={view.calls > 0} />}
    />
  );
}

/** The day on paper: its calls, and what someone else needs to take over. */
function PrintSheets({ hasCalls }: { readonly hasCalls: boolean }) {
  const text = useText();
  const print = useDirect('sheet.print');
  const printed = (sheet: 'callSheets' | 'handover') => () => print.mutate({ sheet, runId: null, how: 'dialog' });
  return (
    <>
      {hasCalls ? (
        <Button icon={Printer} onPress={printed('callSheets')} isDisabled={print.isPending}>
          {text.today.printSheet}
        </Button>
      ) : null}
      <Button kind="quiet" icon={Handshake} onPress={printed('handover')} isDisabled={print.isPending}>
        {text.today.printHandover}
      </Button>
    </>
  );
}

function Strip({ view }: { readonly view: View }) {
  const text = useText();
  const { open } = useDialogs();
  return (
    <div className="strip noPrint">
      <TriangleAlert aria-hidden />
      <ul>
        {view.strip.map((sentence) => (
          <li key={sentence.code}>
            <Sentence value={sentence} />
            {sentence.code.startsWith('strip.rate') ? <ToRates /> : null}
          </li>
        ))}
      </ul>
      <Button icon={HandCoins} onPress={() => open({ kind: 'payment' })}>
        {text.today.enterPayments}
      </Button>
    </div>
  );
}

function EmptyDay({ view }: { readonly view: View }) {
  const text = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { open } = useDialogs();
  if (view.isEmptyBook) {
    return (
      <EmptyState
        icon={CalendarCheck}
        title={text.today.emptyTitle}
        actions={
          <>
            <Button kind="primary" icon={FileInput} onPress={() => go({ screen: 'import' })}>
              {text.today.importInvoices}
            </Button>
            <Button icon={FilePlus2} hint="N" onPress={() => open({ kind: 'newInvoice' })}>
              {text.today.addInvoice}
            </Button>
          </>
        }
      >
        <p>{text.today.emptyText}</p>
      </EmptyState>
    );
  }
  const { next } = view;
  const date = (on: View['today']) =>
    `${weekdayDate(on, view.today, language)} (${relativeDay(on, view.today, language)})`;
  return (
    <EmptyState icon={CalendarCheck} title={text.today.doneTitle}>
      <p>
        {next === null
          ? text.today.doneNothing
          : text.today.doneNext(text.common.channels[next.channel], next.customerName, date(next.on))}
      </p>
    </EmptyState>
  );
}

function FullDay(props: {
  readonly view: View;
  readonly chosenKey: string | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (row: Row) => void;
}) {
  const text = useText();
  const { view } = props;
  return (
    <>
      <TodayList rows={view.rows} chosenKey={props.chosenKey} onChoose={props.onChoose} onOpen={props.onOpen} />
      <p className="soft dayFinish">{text.today.finish(view.calls, view.letters, view.followUps)}</p>
    </>
  );
}
