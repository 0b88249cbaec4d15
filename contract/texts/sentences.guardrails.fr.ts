import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { count, day, text } = wordsOf('fr');
const rate = (p: Params): string => formatPercent(ratePpm(Number(p['limit'] ?? 0)), 'fr');

/** What stands in the way of a word, a call or a clause, and what to do instead. */
export const guardrailSentencesFr = {
  'mention.contractRate.underFloor': (p) =>
    `Ce taux est sous le minimum de la loi (${rate(p)}) : il ne compte pas, la phrase garde le taux de la loi.`,
  'mention.contractRate.overCap': (p) =>
    `Ce taux dépasse le maximum permis envers un particulier (${rate(p)}) : il ne compte pas, la phrase garde le taux de la loi.`,
  'mention.contractRate.excessive': () => 'Un juge peut réduire un taux aussi élevé.',
  'mention.contractRate.consumerClause': () => 'Envers un particulier, ce taux ne compte pas.',
  'mention.contractRate.cannotCheck': () =>
    'Le taux de la loi pour cette période n’est pas connu : ce taux ne peut pas être vérifié.',
  'mention.clauseOverCap': () =>
    'Cette indemnité dépasse les plafonds de la loi pour certains montants : une telle clause est nulle. La phrase n’en parle pas.',
  'guardrail.rule.thirdPerson': () =>
    'On ne parle d’une dette qu’avec celui qui doit : ni à sa famille, ni à son employeur, ni à un voisin.',
  'guardrail.rule.nightCall': () => 'Il est trop tôt ou trop tard pour appeler.',
  'guardrail.rule.lateCall': () => 'Il est tard pour appeler.',
  'guardrail.rule.sundayCall': () => 'C’est dimanche : on n’appelle pas pour de l’argent.',
  'guardrail.rule.holidayCall': () => 'C’est un jour férié : on n’appelle pas pour de l’argent.',
  'guardrail.rule.beConsumerCallBeforeReminder': () =>
    'Un particulier belge reçoit d’abord un premier rappel gratuit. Avant la fin de son délai, on ne lui demande rien par téléphone.',
  'guardrail.rule.threat': (p) => `« ${text(p, 'found')} » se lit comme une menace.`,
  'guardrail.rule.insult': (p) => `« ${text(p, 'found')} » est une insulte ou un jugement sur la personne.`,
  'guardrail.rule.publicShame': (p) => `« ${text(p, 'found')} » : on ne menace pas de parler de la dette à d’autres.`,
  'guardrail.rule.falseAuthority': (p) =>
    `« ${text(p, 'found')} » laisse croire à une décision de justice qui n’existe pas.`,
  'guardrail.rule.costsToConsumer': (p) => `« ${text(p, 'found')} » : un particulier ne paie pas de frais de relance.`,
  'guardrail.rule.wrongOfficer': (p) =>
    `« ${text(p, 'found')} » : depuis le 1er juillet 2022, on écrit « commissaire de justice ».`,
  'guardrail.instead.askToBeCalledBack': () =>
    'Demandez seulement qu’il vous rappelle, sans dire pourquoi, et notez « Message laissé ».',
  'guardrail.instead.callByDay': () => 'Appelez un jour ouvrable, entre 8 h et 20 h.',
  'guardrail.instead.callOnWorkingDay': () => 'Appelez un jour ouvrable.',
  'guardrail.instead.sendFirstReminder': () =>
    'Envoyez le premier rappel gratuit, ou attendez la fin de son délai. S’il vous appelle lui-même, vous pouvez lui répondre et le noter.',
  'guardrail.instead.sayTheNextStep': () =>
    'Dites plutôt ce que vous ferez vraiment : « sans règlement à cette date, je demanderai au juge de trancher ».',
  'guardrail.instead.rephrase': () => 'Décrivez plutôt le fait : « la facture reste impayée malgré deux rappels ».',
  'guardrail.instead.leaveOut': () => 'Enlevez ce passage.',
  'guardrail.instead.nameTheOfficer': () => 'Écrivez « commissaire de justice ».',
  'term.dueBeforeInvoice': () => 'L’échéance est avant la date de la facture.',
  'term.needsEndOfMonthClause': (p) =>
    `Plus de 60 jours : permis seulement si « 45 jours fin de mois » est écrit dans le contrat. Sinon, au plus tard le ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.overCeiling': (p) =>
    `Ce délai dépasse ce que la loi permet entre professionnels : au plus tard le ${day(p, 'ceilingOn')} (${text(p, 'article')}). Une amende est possible.`,
  'term.overThirtyWithoutAgreement': (p) =>
    `Sans accord écrit, le délai est de 30 jours : le ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.clauseVoid': (p) =>
    `Entre entreprises, un délai de plus de 60 jours ne vaut rien : la loi compte 30 jours, donc le ${day(p, 'ceilingOn')} (${text(p, 'article')}). Vous pouvez attendre plus longtemps, mais rien ne vous y oblige.`,
  'term.overSector': (p) =>
    `Pour ce que vous vendez, la loi fixe un délai plus court : au plus tard le ${day(p, 'ceilingOn')} (${text(p, 'article')}). Une amende est possible.`,
  'terms.daysOverCeiling': (p) =>
    `Entre professionnels, la loi permet au plus ${count(p, 'days')} jours depuis la facture (${text(p, 'article')}). Une amende est possible.`,
  'terms.endOfMonthOverCeiling': (p) =>
    `« Fin de mois » : la loi permet au plus ${count(p, 'days')} jours (${text(p, 'article')}). Une amende est possible.`,
  'terms.endOfMonthNeedsClause': (p) =>
    `Permis seulement si « ${count(p, 'days')} jours fin de mois » est écrit dans le contrat (${text(p, 'article')}). Sinon, 60 jours depuis la facture.`,
  'terms.daysVoid': (p) =>
    `Entre entreprises, plus de ${count(p, 'days')} jours ne vaut rien : la loi compte alors 30 jours (${text(p, 'article')}). Vous pouvez attendre plus longtemps, mais rien ne vous y oblige.`,
  'terms.daysOverSector': (p) =>
    `Pour ce que vous vendez, la loi fixe un délai plus court : ${count(p, 'days')} jours (${text(p, 'article')}). Une amende est possible.`,
  'terms.daysLong': () => 'Plus de 60 jours : envers un particulier, rien ne vous y oblige.',
  'deadline.sent': (p) => `Envoyée le ${day(p, 'on')}.`,
  'deadline.notCounted': (p) => `${day(p, 'on')} : samedi ou dimanche, ne compte pas.`,
  'deadline.holiday': (p) => `${day(p, 'on')} : jour férié, ne compte pas.`,
  'deadline.thirdWorkingDay': (p) =>
    `Troisième jour ouvrable après l’envoi par la poste, premier jour du délai : ${day(p, 'on')}.`,
  'deadline.dayAfter': (p) => `Lendemain de l’envoi électronique, premier jour du délai : ${day(p, 'on')}.`,
  'deadline.day14': (p) => `Quatorzième jour du délai : ${day(p, 'on')}.`,
  'deadline.carried': (p) => `Reporté au prochain jour ouvrable : ${day(p, 'on')}.`,
  'deadline.chargeable': (p) => `Premier jour où quelque chose peut être ajouté : ${day(p, 'on')}.`,
  'deadline.presented': (p) => `Présentée par la poste le ${day(p, 'on')}.`,
  'deadline.estimated': (p) =>
    `Présentation estimée au ${day(p, 'on')} : deux jours ouvrés après l’envoi, tant que la poste n’a rien dit.`,
  'deadline.received': (p) => `Reçue contre signature le ${day(p, 'on')}.`,
  'deadline.interestFrom': (p) => `Premier jour d’intérêt, le lendemain : ${day(p, 'on')}.`,
  'deadline.granted': (p) =>
    `Délai de ${count(p, 'days')} jours, que vous avez choisi dans vos relances (aucune loi ne le fixe) : jusqu’au ${day(p, 'on')}.`,
  'deadline.movedLater': (p) => `Ce jour-là, on ne travaille pas : reporté au ${day(p, 'on')}.`,
  'deadline.movedEarlier': (p) => `Ce jour-là, on ne travaille pas : avancé au ${day(p, 'on')}.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
