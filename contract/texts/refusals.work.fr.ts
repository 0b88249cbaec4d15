import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('fr');

const fields: Readonly<Record<string, string>> = {
  name: 'Nom',
  number: 'Numéro',
  companyName: 'Nom de l’entreprise',
  paragraph: 'Paragraphe',
  label: 'Libellé',
  note: 'Note',
  reference: 'Référence',
  orderReference: 'Référence de commande',
  paymentReference: 'Référence de paiement',
};
const field = (p: Params): string => fields[text(p, 'field')] ?? text(p, 'field');

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
const column = (p: Params): string => columns[text(p, 'column')] ?? text(p, 'column');

/** Why a fact was refused: amounts, dates, invoices, payments, agreements, sequences. */
export const workRefusalsFr = {
  'amount.missing': () => 'Le montant manque.',
  'amount.invalid': (p) => `« ${text(p, 'text')} » n’est pas un montant. Écrivez par exemple 1 250,00.`,
  'amount.tooManyDecimals': () => 'Un montant a deux chiffres après la virgule, pas plus.',
  'amount.notPositive': () => 'Le montant doit être plus grand que zéro.',
  'amount.tooLarge': () => 'Ce montant est trop grand : dix millions au plus.',
  'date.missing': () => 'La date manque.',
  'date.invalid': (p) => `« ${text(p, 'text')} » n’est pas une date qui existe.`,
  'date.monthFirst': () => 'Cette date semble écrite avec le mois d’abord. Écrivez le jour en premier.',
  'date.outOfRange': (p) => `La date ${day(p, 'on')} est trop ancienne ou trop lointaine.`,
  'date.inFuture': (p) => `La date ${day(p, 'on')} est dans le futur.`,
  'text.missing': (p) => `« ${field(p)} » est à remplir.`,
  'text.tooLong': (p) => `« ${field(p)} » est trop long : ${text(p, 'max')} signes au plus.`,
  'customer.unknown': () => 'Ce client n’existe pas.',
  'merge.same': (p) => `C’est déjà la même fiche : choisissez un autre client que ${text(p, 'customer')}.`,
  'merge.otherRelation': (p) =>
    `${text(p, 'customer')} et ${text(p, 'other')} ne sont pas suivis de la même façon : l’un comme entreprise, l’autre comme particulier. Corrigez d’abord la fiche qui se trompe.`,
  'merge.letterWaiting': (p) =>
    `Une lettre de ${text(p, 'customer')} ou de l’autre fiche est imprimée et attend d’être postée. Terminez d’abord cette tournée.`,
  'merge.usedSince': (p) =>
    `Depuis cette réunion, quelque chose a été noté pour ${text(p, 'customer')}. Annulez d’abord ces actions, de la dernière à la première.`,
  'customer.numberTaken': (p) => `Le numéro de client ${text(p, 'number')} est déjà pris.`,
  'invoice.unknown': () => 'Cette facture n’existe pas.',
  'invoice.numberTaken': (p) => `Le numéro ${text(p, 'number')} est déjà celui d’une autre facture.`,
  'invoice.instalmentsMismatch': (p) =>
    `Les échéances font ${euros(p, 'sum')}, la facture ${euros(p, 'amount')} : les deux doivent être égaux.`,
  'invoice.vatMismatch': (p) =>
    `Hors taxe et TVA font ${euros(p, 'sum')}, la facture ${euros(p, 'amount')} : les deux doivent être égaux.`,
  'invoice.linesMismatch': (p) =>
    `Les lignes du détail font ${euros(p, 'sum')} hors taxe, la facture ${euros(p, 'amount')} : les deux doivent être égaux, taux par taux.`,
  'invoice.dueDateMissing': () => 'La date « à payer avant le » manque.',
  'invoice.dueBeforeIssue': () => 'L’échéance est avant la date de la facture.',
  'invoice.hasPayments': () => 'Quelque chose a déjà été payé : faites un avoir au lieu d’annuler la facture.',
  'invoice.cancelled': () => 'Cette facture est déjà annulée.',
  'creditNote.unknown': () => 'Cet avoir n’existe pas.',
  'creditNote.numberTaken': (p) => `Le numéro ${text(p, 'number')} est déjà celui d’un autre avoir.`,
  'bank.nothingNew': () => 'Ce fichier ne contient aucun mouvement à prendre.',
  'bank.notWaiting': () => 'Cet argent est déjà rangé.',
  'bank.sharesWrong': (p) => `Les parts doivent faire ensemble ${euros(p, 'amount')}, au centime près.`,
  'payment.unknown': () => 'Ce paiement n’existe pas.',
  'payment.alreadyCancelled': () => 'Ce paiement est déjà annulé.',
  'payment.refunded': () => 'Une partie de ce paiement a été rendue : annulez d’abord le remboursement.',
  'allocation.unknown': () => 'Ce pointage n’existe pas ou plus.',
  'allocation.exceedsOpen': (p) => `C’est plus que ce qui reste à payer (${euros(p, 'open')}).`,
  'allocation.exceedsCredit': (p) => `C’est plus que l’argent disponible (${euros(p, 'available')}).`,
  'allocation.otherCustomer': () => 'Cette facture est celle d’un autre client.',
  'allocation.nothingLeft': () => 'Il n’y a plus d’argent d’avance, ou plus rien à payer.',
  'refund.exceedsCredit': (p) => `Vous ne pouvez rendre que ce que le client a d’avance (${euros(p, 'available')}).`,
  'writeOff.exceedsOpen': (p) => `C’est plus que ce qui reste à payer (${euros(p, 'open')}).`,
  'discount.exceedsOpen': (p) => `L’escompte est plus grand que ce qui reste à payer (${euros(p, 'open')}).`,
  'item.unknown': () => 'Cette facture n’existe pas.',
  'item.settled': (p) => `${text(p, 'document') === '' ? 'Cette facture' : text(p, 'document')} est déjà payée.`,
  'dueDate.beforeIssue': (p) => `La nouvelle échéance est avant la date de la facture (${day(p, 'issuedOn')}).`,
  'dueDate.unchanged': () => 'C’est déjà l’échéance de cette facture.',
  'step.unknown': () => 'Cette étape n’existe pas dans la suite de relances.',
  'step.nothingProposed': () => 'Aucune étape n’est à faire pour cette facture.',
  'step.alreadyTaken': () => 'Cette étape est déjà faite.',
  'step.firstReminderMissing': () => 'Particulier en Belgique : le premier rappel gratuit doit partir d’abord.',
  'step.noticeNeedsTrace': (p) =>
    text(p, 'missing') === 'call'
      ? 'Avant la dernière lettre officielle, essayez au moins un appel et notez-le.'
      : 'Avant la dernière lettre officielle, envoyez le deuxième rappel.',
  'call.nothingOpen': () => 'Ce client ne doit rien : il n’y a pas d’appel à faire.',
  'call.promiseDateMissing': () => 'Pour quel jour a-t-il promis de payer ?',
  'promise.unknown': () => 'Cette promesse n’existe pas ou plus.',
  'promise.dateInPast': () => 'La date promise est déjà passée.',
  'promise.amountInvalid': () => 'Le montant promis doit être plus grand que zéro.',
  'dispute.unknown': () => 'Ce litige n’existe pas ou est déjà réglé.',
  'dispute.alreadyOpen': () => 'Cette facture est déjà notée comme contestée.',
  'pause.unknown': () => 'Cette pause n’existe pas ou est déjà terminée.',
  'pause.dateInPast': () => 'La fin de la pause est déjà passée.',
  'plan.unknown': () => 'Ce plan n’existe pas ou est déjà terminé.',
  'plan.alreadyAgreed': () => 'Un plan court déjà pour cette facture.',
  'plan.nothingOpen': () => 'Il n’y a rien à étaler : tout est payé.',
  'plan.monthsInvalid': () => 'Un versement tous les 1 à 12 mois.',
  'plan.countInvalid': () => 'Un plan a de 2 à 60 versements.',
  'plan.sliceInvalid': () => 'Le montant d’un versement ne convient pas.',
  'plan.amountInvalid': () => 'Chaque versement doit être plus grand que zéro.',
  'plan.datesNotInOrder': () => 'Les dates des versements doivent se suivre.',
  'plan.dateInPast': () => 'Le premier versement est déjà passé.',
  'plan.sumDiffers': () => 'Les versements ne font pas la somme à payer.',
  'board.nothingOpen': () => 'Ce client ne doit rien.',
  'board.sameColumn': () => 'Le dossier est déjà dans cette colonne.',
  'board.notLateYet': () => 'Rien n’est encore en retard : le dossier ne peut pas avancer.',
  'board.stepsBetween': (p) => `Une colonne à la fois : passez d’abord par « ${column(p)} ».`,
  'board.needsPlan': () => 'Ouvrez le plan de paiement pour mettre le dossier dans cette colonne.',
  'board.needsDueDate': () => 'Changez l’échéance de la facture pour revenir à « Pas échu ».',
  'board.noSuchStep': (p) => `La suite de relances de ce client n’a pas d’étape « ${column(p)} ».`,
  'policy.unknown': () => 'Cette suite de relances n’existe pas.',
  'policy.stepsMissing': () => 'Une suite de relances a au moins une étape.',
  'policy.nameMissing': () => 'Donnez un nom à cette suite de relances.',
  'policy.noStep': () => 'Au moins une étape doit être active.',
  'policy.levelTwice': () => 'Deux étapes ont le même rang.',
  'policy.keyTwice': () => 'Deux étapes ont le même nom.',
  'policy.daysInvalid': () => 'Le nombre de jours d’une étape ne convient pas.',
  'policy.graceInvalid': () => 'Le délai accordé par une étape ne convient pas (1 à 365 jours).',
  'policy.amountsInvalid': () => 'Le montant minimum d’une étape ne convient pas.',
  'policy.letterMissing': () => 'Choisissez la lettre de cette étape.',
  'policy.letterNotForCall': () => 'Un appel n’envoie pas de lettre.',
  'policy.repeatNotLast': () => 'Seule la dernière étape peut se répéter.',
  'policy.noticeNeeded': () => 'Cette étape suit la dernière lettre officielle, qui n’est pas dans la suite.',
  'policy.firstReminderFirst': () =>
    'Particulier en Belgique : le premier rappel gratuit vient avant toute autre étape.',
  'policy.firstReminderPeriod': () =>
    'Particulier en Belgique : le premier rappel est gratuit et laisse au moins 14 jours.',
  'policy.feeForbidden': () => 'Un particulier ne paie pas de frais de rappel.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
