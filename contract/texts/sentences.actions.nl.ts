import type { Params } from '#contract/params';
import type { actionSentencesFr } from '#contract/texts/sentences.actions.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('nl');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const columns: Readonly<Record<string, string>> = {
  notDue: 'Niet vervallen',
  check: 'Controle',
  reminder1: 'Herinnering 1',
  reminder2: 'Herinnering 2',
  formalNotice: 'Ingebrekestelling',
  plan: 'Akkoord / plan',
  dispute: 'Betwisting',
  recovery: 'Invordering',
};

/** Names of what the user did, for the history and for undo. */
export const actionSentencesNl = {
  'action.invoice.created': (p) => `Factuur ${text(p, 'number')} toegevoegd${of(p)}`,
  'action.invoice.cancelled': (p) => `Factuur ${text(p, 'number')} geannuleerd${of(p)}`,
  'action.creditNote.created': (p) => `Creditnota van ${euros(p, 'amount')}${of(p)}`,
  'action.creditNote.cancelled': (p) => `Creditnota van ${euros(p, 'amount')} geannuleerd${of(p)}`,
  'action.payment.recorded': (p) => `Betaling van ${euros(p, 'amount')}${of(p)}`,
  'action.payment.cancelled': (p) => `Betaling van ${euros(p, 'amount')} geannuleerd${of(p)}`,
  'action.payment.allocated': (p) => `Betaling toegewezen${of(p)}`,
  'action.refund.made': (p) => `${euros(p, 'amount')} teruggegeven${of(p)}`,
  'action.credit.allocated': (p) => `Voorschot toegewezen aan ${text(p, 'number')}${of(p)}`,
  'action.allocation.undone': (p) => `Toewijzing ongedaan gemaakt${of(p)}`,
  'action.writeOff.made': (p) => `${euros(p, 'amount')} opgegeven${of(p)}`,
  'action.dueDate.changed': (p) => `Vervaldag verplaatst naar ${day(p, 'dueOn')}${of(p)}`,
  'action.step.done': (p) => `Stap als gedaan genoteerd${of(p)}`,
  'action.step.ignored': (p) => `Stap overgeslagen${of(p)}`,
  'action.customer.merged': (p) => `Fiche van ${text(p, 'other')} met deze samengevoegd${of(p)}`,
  'action.call.logged': (p) => `Oproep genoteerd${of(p)}`,
  'action.promise.recorded': (p) => `Belofte van ${euros(p, 'amount')} tegen ${day(p, 'promisedOn')}${of(p)}`,
  'action.promise.cancelled': (p) => `Belofte ingetrokken${of(p)}`,
  'action.dispute.opened': (p) => `Betwisting geopend${of(p)}`,
  'action.dispute.closed': (p) => `Betwisting geregeld${of(p)}`,
  'action.customer.gone': (p) => `Klant overleden of gestopt${of(p)}`,
  'action.customer.back': (p) => `Klant weer zoals voorheen${of(p)}`,
  'action.pause.started': (p) => `Pauze${of(p)}`,
  'action.pause.ended': (p) => `Pauze beëindigd${of(p)}`,
  'action.plan.accepted': (p) => `Plan van ${many(count(p, 'count'), 'afbetaling', 'afbetalingen')}${of(p)}`,
  'action.plan.ended': (p) => `Plan stopgezet${of(p)}`,
  'action.card.moved': (p) => `Dossier verplaatst naar “${columns[text(p, 'column')] ?? text(p, 'column')}”${of(p)}`,
  'action.import.committed': (p) => `Import van ${many(count(p, 'documents'), 'factuur', 'facturen')}`,
  'action.invoices.reminded': (p) => `${many(count(p, 'count'), 'factuur', 'facturen')} genoteerd als al herinnerd`,
  'action.trial.ended': () => 'Echt begonnen: wat geprobeerd werd, is teruggenomen',
  'action.letters.printed': (p) => `${many(count(p, 'count'), 'brief', 'brieven')} afgedrukt`,
  'action.letters.enveloped': (p) =>
    `${many(count(p, 'count'), 'brief in de envelop gestoken', 'brieven in de envelop gestoken')}`,
  'action.letters.unenveloped': (p) =>
    `${many(count(p, 'count'), 'brief uit de envelop gehaald', 'brieven uit de envelop gehaald')}`,
  'action.letters.redated': (p) =>
    `${many(count(p, 'count'), 'brief', 'brieven')} opnieuw af te drukken met de datum van vandaag`,
  'action.letters.posted': (p) => `${many(count(p, 'count'), 'brief', 'brieven')} gepost op ${day(p, 'on')}`,
  'action.letter.unposted': (p) => `Brief ${text(p, 'number')}: verzending ingetrokken${of(p)}`,
  'action.bank.seen': (p) => `Bank bekeken tot ${day(p, 'on')}`,
  'action.mail.proofWaived': (p) => `Bewijs dat niet zal komen${of(p)}`,
  'action.mail.decided': (p) => `Aangetekende brief opgeborgen${of(p)}`,
  'action.mail.counter': (p) => `Afgiftebewijs overgenomen${of(p)}`,
  'action.mail.copySent': (p) => `Kopie met de gewone post verstuurd${of(p)}`,
  'action.mail.sentAgain': (p) => `Brief ${text(p, 'number')} opnieuw te versturen${of(p)}`,
  'action.mail.recorded': (p) => `Aangetekende brief opgevolgd op ${day(p, 'on')}${of(p)}`,
} satisfies Record<keyof typeof actionSentencesFr, (params: Params) => string>;
