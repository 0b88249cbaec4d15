import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { sampleDay } from '#renderer/testing/samples';

type Run = NonNullable<Output<'run.get'>['run']>;
type RunLetter = Run['letters'][number];
type Mail = Output<'mail.list'>[number];

/** A letter of a run, ready to leave. */
export function sampleRunLetter(letter: Partial<RunLetter> & Pick<RunLetter, 'key' | 'customerName'>): RunLetter {
  return {
    customerId: letter.key,
    relation: 'B2B',
    kind: 'reminder1',
    channel: 'letter',
    level: 2,
    stepKey: 'reminder_1',
    invoices: [{ documentId: `${letter.key}-1`, itemId: `${letter.key}-i1`, number: 'F-101', open: cents(70_000) }],
    total: cents(70_000),
    deadlineOn: plainDate('2026-05-27'),
    isTaken: true,
    leftBecause: null,
    timesLeft: 0,
    doubts: [],
    isEdited: false,
    pages: 1,
    letterId: null,
    isPrinted: false,
    isEnveloped: false,
    encloses: false,
    mark: 'reminder',
    papers: [],
    enclosedPages: 0,
    realDeadlineOn: null,
    postedOn: null,
    registeredNumber: null,
    mailId: null,
    ...letter,
  };
}

/** Three letters, one of them registered, nothing doubtful. */
export function sampleRun(run: Partial<Run> = {}): Run {
  return {
    runId: 'run1',
    startedOn: sampleDay,
    stage: 'choose',
    letters: [
      sampleRunLetter({ key: 'martin', customerName: 'MARTIN Toiture', kind: 'reminder2', total: cents(100_000) }),
      sampleRunLetter({ key: 'dupont', customerName: 'DUPONT Paul', total: cents(31_240) }),
      sampleRunLetter({
        key: 'halles',
        customerName: 'SCI Les Halles',
        kind: 'formalNotice',
        channel: 'registered_letter',
        total: cents(86_000),
        pages: 2,
      }),
    ],
    generalDoubts: [],
    sheets: 4,
    envelopes: 3,
    registered: 1,
    postage: null,
    job: [],
    others: [],
    isTrial: false,
    ...run,
  };
}

/** The same run at a stage where its letters have their numbers. */
export function issuedRun(run: Partial<Run> = {}, letter: Partial<RunLetter> = {}): Run {
  const base = sampleRun({ stage: 'print', ...run });
  return {
    ...base,
    job: base.letters.map(({ key }) => key),
    letters: base.letters.map((each) => ({ ...each, letterId: `L-${each.key}`, ...letter })),
  };
}

/** A registered letter that was posted eight days ago. */
export function sampleMail(mail: Partial<Mail> & Pick<Mail, 'mailId' | 'customerName'>): Mail {
  return {
    letterId: `L-${mail.mailId}`,
    customerId: mail.mailId,
    letterKind: 'formalNotice',
    group: 'waiting',
    state: 'deposited',
    number: '87000000005',
    numberPrinted: '87 00000 0000 5',
    carrier: 'laposte',
    withReceipt: true,
    depositedOn: plainDate('2026-05-04'),
    tickedOn: plainDate('2026-05-04'),
    deadlineOn: plainDate('2026-05-18'),
    days: null,
    pickupUntil: null,
    legalDate: null,
    alerts: [],
    nextLookOn: plainDate('2026-05-14'),
    proofs: [],
    missingProofs: [],
    counter: null,
    canSendAgain: false,
    copySentOn: null,
    sentTo: ['SCI Les Halles', '3 PLACE DE LA MOTTE', '87000 LIMOGES'],
    events: [
      { event: 'print', on: plainDate('2026-05-04'), note: '', isUndone: false },
      { event: 'deposit', on: plainDate('2026-05-04'), note: '', isUndone: false },
    ],
    ...mail,
  };
}
