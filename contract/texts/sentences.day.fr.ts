import type { Params } from '#contract/params';
import { answeredBy } from '#contract/texts/callParties';
import { wordsOf } from '#contract/texts/words';

const { about, count, day, euros, letter, many, step, text } = wordsOf('fr');

/** Aujourd'hui, le bandeau du matin, les appels: what the day asks for. */
export const daySentencesFr = {
  'today.emptyBook': () => 'Ajouter une facture ou importer votre liste',
  'today.brokenPromise': (p) => `A promis ${euros(p, 'amount')} pour le ${day(p, 'on')}`,
  'today.brokenPromiseYesterday': () => 'A promis pour hier',
  'today.missedInstalment': (p) => `Échéance du plan non payée le ${day(p, 'on')}`,
  'today.missedInstalmentYesterday': () => 'Échéance du plan non payée hier',
  'today.invoiceReceived': () => 'Facture reçue ?',
  'today.deadlinePassed': () => 'Délai du rappel passé',
  'today.handover': () => 'Dernière lettre sans effet : remettre le dossier ?',
  'today.letters': (p) => `${many(count(p, 'count'), 'lettre prête', 'lettres prêtes')}`,
  'today.courtesy': (p) => `${many(count(p, 'count'), 'petit mot', 'petits mots')} avant l’échéance`,
  'today.mail': (p) => `${many(count(p, 'count'), 'recommandé', 'recommandés')} à regarder`,
  'today.mailSilent': (p) =>
    `${many(count(p, 'count'), 'recommandé', 'recommandés')} sans nouvelles depuis ${many(count(p, 'days'), 'jour', 'jours')}`,
  'today.mailNumber': (p) => `${many(count(p, 'count'), 'recommandé posté', 'recommandés postés')} : numéro à noter`,
  'today.repair.addressMissing': (p) =>
    `Adresse incomplète : ${many(count(p, 'count'), 'client en retard', 'clients en retard')}, aucune lettre ne peut partir`,
  'today.repair.relationGuessed': (p) =>
    `Professionnel ou particulier ? À confirmer pour ${many(count(p, 'count'), 'client', 'clients')}`,
  'today.repair.phoneMissing': (p) =>
    `Numéro de téléphone manquant : ${many(count(p, 'count'), 'client en retard', 'clients en retard')}`,
  'today.repair.company': () => 'Votre entreprise est à compléter avant la première lettre',
  'strip.bankOld': (p) => `Banque saisie jusqu’au ${day(p, 'on')} (${many(count(p, 'days'), 'jour', 'jours')})`,
  'strip.unmatched': (p) =>
    `${euros(p, 'amount')} reçus ne paient encore aucune facture (${many(count(p, 'count'), 'client', 'clients')})`,
  'strip.backupNever': () => 'Aucune sauvegarde n’a encore été faite',
  'strip.backupOld': (p) => `Dernière sauvegarde le ${day(p, 'on')}`,
  'strip.rateMissing': (p) =>
    `Taux d’intérêt connus jusqu’au ${day(p, 'on')} : les intérêts des lettres s’arrêtent à cette date`,
  'morning.title': () => 'Dûment : à faire aujourd’hui',
  'morning.body': (p) =>
    [
      ...(count(p, 'calls') > 0 ? [many(count(p, 'calls'), 'appel', 'appels')] : []),
      ...(count(p, 'letters') > 0 ? [many(count(p, 'letters'), 'lettre', 'lettres')] : []),
      ...(count(p, 'followUps') > 0 ? [many(count(p, 'followUps'), 'suivi', 'suivis')] : []),
    ].join(', '),
  'clock.movedBack': (p) =>
    `L’ordinateur indique le ${day(p, 'on')}, mais Dûment a déjà travaillé le ${day(p, 'last')}. Corrigez la date de l’ordinateur : rien n’est proposé en attendant.`,
  'erase.rewriting': () =>
    'Un client est effacé, le fichier se réécrit : vous pouvez tout lire, ce que vous enregistrez attend un peu.',
  'clock.jumped': (p) =>
    `L’ordinateur indique le ${day(p, 'on')} ; la dernière fois, c’était le ${day(p, 'last')}. Est-ce la bonne date ?`,

  'answer.has_paid': (p) => `${day(p, 'on')} : dit avoir payé${answeredBy(p, 'fr')}`,
  'answer.will_pay': (p) => `${day(p, 'on')} : va payer${answeredBy(p, 'fr')}`,
  'answer.not_reached': (p) => `${day(p, 'on')} : pas joint${answeredBy(p, 'fr')}`,
  'answer.message_left': (p) => `${day(p, 'on')} : message laissé${answeredBy(p, 'fr')}`,
  'answer.not_received': (p) => `${day(p, 'on')} : facture pas reçue${answeredBy(p, 'fr')}`,
  'answer.disputes': (p) => `${day(p, 'on')} : conteste${answeredBy(p, 'fr')}`,
  'answer.asks_for_time': (p) => `${day(p, 'on')} : demande un délai${answeredBy(p, 'fr')}`,
  'answer.refuses': (p) => `${day(p, 'on')} : refuse de payer${answeredBy(p, 'fr')}`,
  'contact.letter': (p) =>
    `${day(p, 'on')} : ${letter(p)}${text(p, 'until') === '' ? '' : `, délai au ${day(p, 'until')}`}`,
  'contact.promise.open': (p) => `A promis ${euros(p, 'amount')} pour le ${day(p, 'on')}`,
  'contact.promise.kept': (p) => `Promesse du ${day(p, 'on')} tenue (${euros(p, 'amount')})`,
  'contact.promise.broken': (p) => `Promesse de ${euros(p, 'amount')} pour le ${day(p, 'on')} non tenue`,
  'contact.promise.cancelled': (p) => `Promesse pour le ${day(p, 'on')} annulée`,
  'call.beConsumerFirst': () =>
    'Particulier en Belgique : le premier rappel gratuit n’est pas encore parti. Posez une question, ne réclamez rien.',

  'next.call': (p) => `Appeler le ${day(p, 'on')}`,
  'next.letter': (p) => `Lettre le ${day(p, 'on')} : ${step(p)}`,
  'next.email': (p) => `Courriel le ${day(p, 'on')} : ${step(p)}`,
  'next.registered_letter': (p) => `Recommandé le ${day(p, 'on')} : ${step(p)}`,
  'next.handover': (p) => `Remettre le dossier le ${day(p, 'on')}`,
  'advice.sendDuplicates': () => 'Envoyez une copie de la facture',
  'advice.confirmPromise': () => 'Confirmez la promesse par un petit mot',
  'advice.printPlan': () => 'Imprimez le plan de paiement et faites-le signer',
  'advice.offerPlan': () => 'Proposez un plan de paiement',
  'advice.prepareFormalNotice': () => 'Préparez la dernière lettre officielle',

  'why.settled': () => 'Tout est payé',
  'why.locked': () => 'Ce client n’est jamais relancé',
  'why.insolvent': () => 'Ce client est en procédure collective : déclarez ce qu’il doit au mandataire',
  'why.blocked': (p) => `Laissé de côté à la main : ${about(p, 'facture', 'factures')}`,
  'why.disputed': (p) => `Le client conteste ${about(p, 'la facture', 'les factures')}`,
  'why.handedOver': () => 'Le dossier est remis à un tiers',
  'why.tooSmall': (p) => `Somme trop petite pour relancer : ${about(p, 'facture', 'factures')}`,
  'why.paused': (p) => (text(p, 'until') === '' ? 'En pause' : `En pause jusqu’au ${day(p, 'until')}`),
  'why.promised': (p) => `Le client a promis de payer avant le ${day(p, 'until')}`,
  'why.plan': (p) =>
    text(p, 'until') === ''
      ? 'Plan de paiement en cours'
      : `Plan de paiement : prochaine échéance le ${day(p, 'until')}`,
  'why.waitingForDeadline': (p) => `Le délai de la lettre court jusqu’au ${day(p, 'until')}`,
  'why.callAgainLater': (p) => `Pas joint : à rappeler après le ${day(p, 'until')}`,
  'why.minimumGap': (p) => `Relancé récemment : plus rien avant le ${day(p, 'until')}`,
  'why.notDueYet': (p) =>
    text(p, 'until') === '' ? 'Rien à faire pour l’instant' : `Rien à faire avant le ${day(p, 'until')}`,
  'why.creditCovers': () => 'Ce client a de l’argent d’avance : dites quelle facture il paie',
  'why.firstReminderMissing': () => 'Le premier rappel gratuit doit partir avant tout le reste',
  'why.stepSwitchedOff': () => 'Les étapes suivantes sont désactivées',
  'why.endOfSequence': () => 'Toutes les étapes sont faites : à vous de décider',
} satisfies Readonly<Record<string, (params: Params) => string>>;
