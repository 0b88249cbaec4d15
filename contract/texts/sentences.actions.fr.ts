import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('fr');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const columns: Readonly<Record<string, string>> = {
  notDue: 'Pas échu',
  check: 'Contrôle',
  reminder1: 'Rappel 1',
  reminder2: 'Rappel 2',
  formalNotice: 'Mise en demeure',
  plan: 'Accord / plan',
  dispute: 'Litige',
  recovery: 'Recouvrement',
};

/** Names of what the user did, for the history and for undo. */
export const actionSentencesFr = {
  'action.invoice.created': (p) => `Facture ${text(p, 'number')} ajoutée${of(p)}`,
  'action.invoice.cancelled': (p) => `Facture ${text(p, 'number')} annulée${of(p)}`,
  'action.creditNote.created': (p) => `Avoir de ${euros(p, 'amount')}${of(p)}`,
  'action.creditNote.cancelled': (p) => `Avoir de ${euros(p, 'amount')} annulé${of(p)}`,
  'action.payment.recorded': (p) => `Paiement de ${euros(p, 'amount')}${of(p)}`,
  'action.payment.cancelled': (p) => `Paiement de ${euros(p, 'amount')} annulé${of(p)}`,
  'action.payment.allocated': (p) => `Paiement pointé${of(p)}`,
  'action.refund.made': (p) => `${euros(p, 'amount')} rendus${of(p)}`,
  'action.credit.allocated': (p) => `Argent d’avance pointé sur ${text(p, 'number')}${of(p)}`,
  'action.allocation.undone': (p) => `Pointage défait${of(p)}`,
  'action.writeOff.made': (p) => `${euros(p, 'amount')} abandonnés${of(p)}`,
  'action.dueDate.changed': (p) => `Échéance reportée au ${day(p, 'dueOn')}${of(p)}`,
  'action.step.done': (p) => `Étape marquée faite${of(p)}`,
  'action.step.ignored': (p) => `Étape passée${of(p)}`,
  'action.customer.merged': (p) => `Fiche de ${text(p, 'other')} réunie à celle-ci${of(p)}`,
  'action.call.logged': (p) => `Appel noté${of(p)}`,
  'action.promise.recorded': (p) => `Promesse de ${euros(p, 'amount')} pour le ${day(p, 'promisedOn')}${of(p)}`,
  'action.promise.cancelled': (p) => `Promesse annulée${of(p)}`,
  'action.dispute.opened': (p) => `Litige ouvert${of(p)}`,
  'action.dispute.closed': (p) => `Litige réglé${of(p)}`,
  'action.customer.gone': (p) => `Client décédé ou parti${of(p)}`,
  'action.customer.back': (p) => `Client de nouveau comme avant${of(p)}`,
  'action.pause.started': (p) => `Pause${of(p)}`,
  'action.pause.ended': (p) => `Pause terminée${of(p)}`,
  'action.plan.accepted': (p) => `Plan de ${many(count(p, 'count'), 'versement', 'versements')}${of(p)}`,
  'action.plan.ended': (p) => `Plan arrêté${of(p)}`,
  'action.card.moved': (p) => `Dossier mis dans « ${columns[text(p, 'column')] ?? text(p, 'column')} »${of(p)}`,
  'action.import.committed': (p) => `Import de ${many(count(p, 'documents'), 'facture', 'factures')}`,
  'action.invoices.reminded': (p) =>
    many(count(p, 'count'), 'facture notée comme déjà relancée', 'factures notées comme déjà relancées'),
  'action.trial.ended': () => 'Début pour de vrai : ce qui a été essayé est repris',
  'action.letters.printed': (p) => `${many(count(p, 'count'), 'lettre imprimée', 'lettres imprimées')}`,
  'action.letters.enveloped': (p) =>
    `${many(count(p, 'count'), 'lettre mise sous enveloppe', 'lettres mises sous enveloppe')}`,
  'action.letters.unenveloped': (p) =>
    `${many(count(p, 'count'), 'lettre sortie de son enveloppe', 'lettres sorties de leur enveloppe')}`,
  'action.letters.redated': (p) =>
    `${many(count(p, 'count'), 'lettre à réimprimer', 'lettres à réimprimer')} avec la date du jour`,
  'action.letters.posted': (p) => `${many(count(p, 'count'), 'lettre postée', 'lettres postées')} le ${day(p, 'on')}`,
  'action.letter.unposted': (p) => `Lettre ${text(p, 'number')} : envoi annulé${of(p)}`,
  'action.bank.seen': (p) => `Banque regardée jusqu’au ${day(p, 'on')}`,
  'action.mail.proofWaived': (p) => `Preuve qui ne viendra pas${of(p)}`,
  'action.mail.decided': (p) => `Recommandé rangé${of(p)}`,
  'action.mail.counter': (p) => `Preuve de dépôt recopiée${of(p)}`,
  'action.mail.copySent': (p) => `Copie envoyée par lettre simple${of(p)}`,
  'action.mail.sentAgain': (p) => `Lettre ${text(p, 'number')} à envoyer à nouveau${of(p)}`,
  'action.mail.recorded': (p) => `Recommandé suivi le ${day(p, 'on')}${of(p)}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
