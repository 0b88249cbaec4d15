import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatDate } from '#domain/format/date';
import { deskListWords } from '#domain/letters/texts/deskLists';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';

export type RegisteredItem = {
  /** Lines of the envelope, name first, city last (or before the country). */
  readonly lines: readonly string[];
  /** Number of the deposit slip; null: room to write it. */
  readonly number: string | null;
  readonly withReceipt: boolean;
};

type Desk = { readonly language: Language; readonly today: PlainDate };

/** The list that goes to the counter with the registered letters: it comes back stamped, and proves them all at once. */
export function registeredList(
  { language, today }: Desk,
  sender: { readonly name: string; readonly addressLines: readonly string[] },
  items: readonly RegisteredItem[],
): Sheet {
  const words = deskListWords[language];
  const { addressee, number, place, rank, receipt } = words.columns;
  return {
    language,
    isLandscape: false,
    title: words.registeredTitle,
    subtitle: formatDate(today, language),
    footer: sender.name,
    pageWord: words.page,
    parts: [
      {
        part: 'text',
        text: words.sender({ name: sender.name, address: sender.addressLines.join(', ') }),
        size: 'normal',
      },
      {
        part: 'table',
        columns: [
          { label: rank, share: 1, align: 'right' },
          { label: addressee, share: 6, align: 'left' },
          { label: place, share: 5, align: 'left' },
          { label: number, share: 5, align: 'left' },
          { label: receipt, share: 3, align: 'left' },
        ],
        rows: items.map((item, index) => [
          String(index + 1),
          item.lines[0] ?? '',
          item.lines.findLast((line) => /\d{4}/.test(line)) ?? item.lines.at(-1) ?? '',
          // The number of bpost is long: it breaks between its two parts.
          item.number?.replaceAll(') ', ')\u00a0') ?? '__________________',
          item.withReceipt ? words.withReceipt : words.withoutReceipt,
        ]),
        total: ['', words.count(items.length), '', '', ''],
      },
      { part: 'room', label: words.counter, lines: 4 },
    ],
  };
}

type Labels = Extract<SheetPart, { readonly part: 'labels' }>;

/** Address labels on a bought sheet, from the place where the last one was left. */
export function labelSheet(
  { language }: Desk,
  place: Pick<Labels, 'format' | 'shift' | 'start'>,
  labels: Labels['labels'],
): Sheet {
  const words = deskListWords[language];
  return {
    language,
    isLandscape: false,
    title: words.labels,
    subtitle: '',
    footer: '',
    pageWord: words.page,
    parts: [{ part: 'labels', ...place, labels }],
  };
}
