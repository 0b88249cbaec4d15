import {
  ChevronRight,
  ListOrdered,
  Mail,
  MailCheck,
  Phone,
  PhoneOutgoing,
  StickyNote,
  TimerReset,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { tableMove } from '#renderer/components/DataTable.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDomEvent } from '#renderer/components/useDomEvent';
import { useText } from '#renderer/i18n/language.tsx';
import type { TodayRow } from '#renderer/screens/today/todayRows';

const icons = {
  brokenPromise: PhoneOutgoing,
  mail: MailCheck,
  call: Phone,
  letters: Mail,
  courtesy: StickyNote,
  limitation: TimerReset,
  plan: ListOrdered,
  repair: Wrench,
} satisfies Record<TodayRow['kind'], LucideIcon>;

type ListProps = {
  readonly rows: readonly TodayRow[];
  readonly chosenKey: string | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (row: TodayRow) => void;
};

/** Who, how much, how late, what now. Arrows and Enter; the list stays while a row is open. */
export function TodayList({ rows, chosenKey, onChoose, onOpen }: ListProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  // The morning starts on the first row: Enter is enough.
  useEffect(() => {
    if (document.activeElement === document.body) focusRow(list.current, null);
  }, []);
  useDomEvent(list, 'keydown', (event) => {
    const index = rows.findIndex((row) => row.key === chosenKey);
    const move = tableMove(event.key, index, rows.length);
    const row = move === null ? undefined : rows[move];
    if (row === undefined) return;
    event.preventDefault();
    onChoose(row.key);
    focusRow(list.current, row.key);
  });
  return (
    <div className="todayList" role="group" aria-label={text.today.list} ref={list}>
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          isChosen={row.key === chosenKey}
          onChoose={() => onChoose(row.key)}
          onOpen={() => onOpen(row)}
        />
      ))}
    </div>
  );
}

function Row(props: {
  readonly row: TodayRow;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const { row, isChosen } = props;
  const Icon = icons[row.kind];
  const isBroken = row.kind === 'brokenPromise';
  return (
    <button
      type="button"
      className={isBroken ? 'todayRow urgent' : 'todayRow'}
      data-row={row.key}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onFocus={props.onChoose}
      onClick={props.onOpen}
    >
      <Icon aria-hidden />
      <span className="todayWho break">
        {row.customerName === '' ? <Sentence value={row.why} /> : row.customerName}
      </span>
      <span className="todayAmount">{row.amount === 0 ? null : <Money value={row.amount} />}</span>
      <span className="todayLate">{row.daysLate > 0 ? text.common.daysLate(row.daysLate) : ''}</span>
      <span className="todayWhy break">{row.customerName === '' ? '' : <Sentence value={row.why} />}</span>
      <span className="todayDo">
        {text.today.actions[row.kind]}
        <ChevronRight aria-hidden />
      </span>
    </button>
  );
}

function focusRow(list: HTMLElement | null, key: string | null): void {
  const selector = key === null ? '[data-row]' : `[data-row="${CSS.escape(key)}"]`;
  list?.querySelector<HTMLElement>(selector)?.focus();
}
