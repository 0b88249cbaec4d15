import type { Context } from '#app/context';
import { routesView } from '#app/queries/routes';
import type { Sentence } from '#app/queries/sentence';
import { sheetFrame, type Frame } from '#app/sheets/callSheets';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { routeWords } from '#contract/texts/routeWords';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { ok, reject, type Result } from '#domain/result';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';

type View = Output<'routes.get'>;
type Route = View['routes'][number];
type Words = (typeof routeWords)[keyof typeof routeWords];
type Said = { readonly words: Words; readonly say: (one: Sentence) => string };

/** The ways to get paid for what one customer owes, on one page to take to a bailiff, a lawyer, or home. */
export async function routesSheet(
  session: Session,
  ctx: Context,
  { customerId, documentIds }: Request<'sheet.print'>,
): Promise<Result<DrawnFile>> {
  if (customerId === undefined) return reject('customer.unknown');
  const view = routesView(ctx, { customerId, documentIds: documentIds ?? [] });
  if (!view.ok) return view;
  return ok(await session.parts.workers.drawSheets([sheetOf(view.value, sheetFrame(session, ctx))]));
}

function sheetOf(view: View, { company, language, today }: Frame): Sheet {
  const words = routeWords[language];
  const said: Said = { words, say: (one) => sentenceText(one, language) };
  const { beside, disputed, interest, principal, routes, total, wait } = view;
  const [all, price, added, extra] = [total, principal, interest, beside].map((sum) => formatEuros(sum, language));
  const open = routes.filter(({ refusal }) => refusal === null);
  const suggested = routes.find(({ isSuggested }) => isSuggested);
  return {
    language,
    isLandscape: false,
    title: view.customerName,
    subtitle: `${words.title} · ${formatDate(today, language)}`,
    footer: company,
    pageWord: words.page,
    parts: [
      text(words.owed(all ?? '', price ?? '', added ?? '', extra ?? ''), 'strong'),
      ...(disputed > 0 ? [text(words.disputed(formatEuros(disputed, language)))] : []),
      ...wait.map((one) => text(said.say(one))),
      ...(open.length === 0 ? [] : [routesTable(open, said)]),
      ...closedParts(routes, said),
      ...(suggested === undefined ? [] : suggestedParts(suggested, said)),
      ...papersParts(open, said),
      text(words.help, 'small'),
      { part: 'room', label: words.answers, lines: 3 },
    ],
  };
}

function text(value: string, size: 'normal' | 'strong' | 'small' = 'normal'): SheetPart {
  return { part: 'text', text: value, size };
}

function routesTable(open: readonly Route[], { say, words }: Said): SheetPart {
  return {
    part: 'table',
    columns: [
      { label: words.route, share: 30, align: 'left' },
      { label: words.cost, share: 38, align: 'left' },
      { label: words.time, share: 32, align: 'left' },
    ],
    rows: open.map((route) => [
      `${say(route.name)}. ${say(route.addressee)}`,
      `${say(route.cost)}${isUnsure(route) ? ` (${words.notConfirmed})` : ''}. ${say(route.payer)}`,
      route.spans.length === 0 ? words.toAsk : route.spans.map(say).join(', '),
    ]),
    total: null,
  };
}

function isUnsure({ costs }: Route): boolean {
  return costs.some(
    ({ isConfirmed, what }) => !isConfirmed && what.params['kind'] === 'between' && what.params['isAlways'] === 1,
  );
}

function closedParts(routes: readonly Route[], { say, words }: Said): readonly SheetPart[] {
  const closed = routes.flatMap(({ name, refusal }) => (refusal === null ? [] : [`${say(name)}. ${say(refusal)}`]));
  return closed.length === 0 ? [] : [text(words.closed, 'strong'), ...closed.map((one) => text(one))];
}

function suggestedParts(route: Route, { say, words }: Said): readonly SheetPart[] {
  const said = [route.about, ...route.cautions, route.limitation].map(say);
  return [{ part: 'heading', text: words.first(say(route.name)) }, ...said.map((one) => text(one))];
}

// What the open ways ask for, all together: who takes the sheet along does not know yet which it will be.
function papersParts(open: readonly Route[], { say, words }: Said): readonly SheetPart[] {
  const papers = open.flatMap((route) => route.papers);
  const named = (states: readonly (typeof papers)[number]['state'][]) =>
    papers.filter(({ state }) => states.includes(state)).map(({ what }) => say(what));
  const steps = open.flatMap(({ before }) =>
    before.filter(({ state }) => state !== 'done').map(({ what }) => say(what)),
  );
  const there = [...new Set(named(['there', 'made']))];
  const missing = [...new Set([...steps, ...named(['missing', 'outside'])])];
  return [
    ...(there.length === 0 ? [] : [text(words.there(there.join(' · ')))]),
    ...(missing.length === 0 ? [] : [text(words.missing, 'strong'), { part: 'ticks', labels: missing } as const]),
  ];
}
