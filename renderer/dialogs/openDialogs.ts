import type { DialogRequest } from '#renderer/dialogs/dialogRequest';

/** The question that is shown, and those put aside with what was typed in them. */
export type OpenDialogs = {
  readonly shown: DialogRequest | null;
  /** Oldest first. */
  readonly aside: readonly DialogRequest[];
};

export const noDialogs: OpenDialogs = { shown: null, aside: [] };

/** More half-typed questions than anyone remembers. */
const asideMax = 5;

/** Nothing is typed in these, or starting again is what is wanted. */
const neverKept: readonly DialogRequest['kind'][] = [
  'search',
  'keys',
  'showLetter',
  'paper',
  'eraseCustomer',
  'letter',
  'move',
  'routes',
  'rateFile',
];

/** They show what is stored: once something is written, what stands in them may be old. */
const keptUntilWritten: readonly DialogRequest['kind'][] = [
  'plan',
  'bill',
  'signPlan',
  'postPlan',
  'markBill',
  'editCustomer',
  'mergeCustomer',
  'invoiceDetail',
  'changeDueDate',
  'cancelInvoice',
  'writeOff',
  'limitationChoice',
  'limitationEvent',
  'mediationEnd',
  'completeLoss',
  'waive',
  'terms',
];

/** Two requests for the same question about the same thing. */
export function requestKey(request: DialogRequest): string {
  return JSON.stringify(request);
}

/** Shows a question; the one that was shown is put aside. */
export function shownNow(before: OpenDialogs, request: DialogRequest): OpenDialogs {
  const { aside } = putAside(before);
  return { shown: request, aside: without(aside, request) };
}

/** Takes the shown question away: put aside with what was typed, or done with. */
export function hidden(before: OpenDialogs, isDone: boolean): OpenDialogs {
  return isDone ? { ...before, shown: null } : putAside(before);
}

/** Something was written: what was put aside of it is no longer true. */
export function afterWriting(before: OpenDialogs): OpenDialogs {
  const aside = before.aside.filter(({ kind }) => !keptUntilWritten.includes(kind));
  return aside.length === before.aside.length ? before : { ...before, aside };
}

function putAside({ aside, shown }: OpenDialogs): OpenDialogs {
  if (shown === null) return { aside, shown };
  const others = without(aside, shown);
  return { shown: null, aside: neverKept.includes(shown.kind) ? others : [...others, shown].slice(-asideMax) };
}

function without(requests: readonly DialogRequest[], request: DialogRequest): readonly DialogRequest[] {
  return requests.filter((one) => requestKey(one) !== requestKey(request));
}
