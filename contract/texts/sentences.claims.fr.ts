import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { day, euros, text } = wordsOf('fr');

const percent = (p: Params, name: string): string => formatPercent(ratePpm(Number(p[name] ?? 0)), 'fr');
const on = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` de la facture ${text(p, 'invoice')}`);
const forInvoice = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` pour la facture ${text(p, 'invoice')}`);
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const charges: Readonly<Record<string, string>> = {
  interest: 'les intérêts',
  fixedIndemnity: 'l’indemnité de 40 €',
  penaltyClause: 'l’indemnité de vos conditions',
  reminderFee: 'le coût du rappel',
};
const charge = (p: Params): string => charges[text(p, 'what')] ?? 'des frais';
const Charge = (p: Params): string => charge(p).charAt(0).toUpperCase() + charge(p).slice(1);

/** What may be asked beside the price, and why: one sentence for each rule, reason and doubt. */
export const claimSentencesFr = {
  'claim.openBalance': () => 'Ce qui reste à payer de la facture, TVA comprise.',
  'claim.fr.b2b.penalties': () =>
    'Entre professionnels, chaque jour de retard coûte des pénalités, sans rappel : le taux de la Banque centrale européenne au début du semestre, plus 10 points, sur ce qui reste dû TVA comprise.',
  'claim.fr.b2b.contractPenalties': () =>
    'Entre professionnels, chaque jour de retard coûte des pénalités, sans rappel : au taux que ce client a accepté, sur ce qui reste dû TVA comprise.',
  'claim.fr.b2b.fixedIndemnity': () =>
    '40 € par facture payée en retard entre professionnels, dès le premier jour, une seule fois par facture, quel que soit son montant.',
  'claim.fr.b2c.legalInterest': () =>
    'Un particulier doit l’intérêt légal, et seulement à partir de la mise en demeure : le lendemain du jour où la poste l’a présentée.',
  'claim.fr.b2c.noCosts': () =>
    'Les frais de relance restent à votre charge : en demander à un particulier sans décision de justice est interdit.',
  'claim.be.b2b.interest': () =>
    'Entre entreprises, l’intérêt court seul dès le lendemain de l’échéance : taux de la Banque centrale européenne au début du semestre plus 8 points, arrondi au demi-point supérieur.',
  'claim.be.b2b.contractInterest': () =>
    'Entre entreprises, l’intérêt court seul dès le lendemain de l’échéance, au taux que ce client a accepté. Un juge peut revoir un taux manifestement trop élevé.',
  'claim.be.b2b.fixedIndemnity': () =>
    '40 € par facture payée en retard entre entreprises, de plein droit, sans rappel.',
  'claim.be.b2c.contractInterest': () =>
    'Intérêt de vos conditions, au plus le taux commercial légal, une fois le premier rappel gratuit envoyé et ses 14 jours passés.',
  'claim.be.b2c.legalInterest': () =>
    'Intérêt légal, une fois le premier rappel gratuit envoyé et ses 14 jours passés : il compte à partir de ce jour-là.',
  'claim.be.b2c.cappedClause': () =>
    'Indemnité de vos conditions, dans la limite de la loi : 20 € jusqu’à 150 €, puis 30 € + 10 % jusqu’à 500 €, puis 65 € + 5 %, au plus 2 000 €.',
  'claim.be.b2c.extraReminder': () =>
    'Abonnement ou livraisons régulières : les rappels de trois échéances par an sont gratuits ; dès la quatrième, 7,50 € au plus par rappel. Le timbre, permis aussi, n’est pas compté.',
  'claim.be.b2c.freeReminder': () =>
    'Abonnement ou livraisons régulières : les rappels de trois échéances par an sont gratuits ; dès la quatrième, 7,50 € au plus par rappel. Le timbre, permis aussi, n’est pas compté.',

  'claim.caution.rateMissing': () =>
    'Un taux n’est pas encore publié : ces jours ne sont pas comptés. Le montant est la partie sûre ; tapez le taux dans Réglages › Taux légaux dès qu’il paraît.',
  'claim.caution.notOnInvoice': () =>
    'Vos factures à ce client ne portent pas la phrase sur les pénalités et les 40 €. La loi les donne quand même, mais l’oubli est puni d’une amende : ajoutez-la.',
  'claim.caution.mentionAssumed': () =>
    'Vous n’avez pas encore dit si la phrase sur les pénalités et les 40 € figure sur vos factures.',
  'claim.caution.contractRateUnderFloor': () =>
    'Le taux convenu est sous le minimum de la loi (trois fois l’intérêt légal) : le taux de la loi le remplace.',
  'claim.caution.contractRateOverCap': () =>
    'Le taux convenu dépasse ce que la loi permet envers un particulier : il est nul, il reste l’intérêt légal.',
  'claim.caution.clauseOverCap': () =>
    'L’indemnité de vos conditions dépasse le plafond de la loi : la clause entière est nulle.',
  'claim.caution.presentationEstimated': () =>
    'La poste n’a pas encore dit quel jour elle a présenté la lettre : compté deux jours ouvrés après l’envoi. Notez la vraie date dans Recommandés.',
  'claim.caution.reminderBeforeDue': () =>
    'Un rappel envoyé avant l’échéance ne compte pas comme premier rappel gratuit.',

  'claim.later': (p) => `Permis à partir du ${day(p, 'from')}.`,
  'claim.waits.formalNotice': () => 'Rien avant la mise en demeure : c’est elle qui fait courir l’intérêt.',
  'claim.waits.firstReminder': () => 'Rien avant le premier rappel gratuit et ses 14 jours.',
  'claim.waits.validReminder': () =>
    'Le rappel envoyé ne compte pas, il est parti avant l’échéance : envoyez le premier rappel gratuit.',
  'claim.no.consumerCosts': () => 'Jamais : aucun frais de relance à un particulier.',
  'claim.no.freeReminder': () =>
    'Rappel gratuit : les trois premières échéances rappelées dans l’année ne coûtent rien, et une lettre ne coûte qu’une fois.',
  'claim.no.insolvent': () =>
    'Jamais : ce client est en procédure collective, on ne réclame que le prix, auprès du mandataire ou du curateur.',
  'claim.no.clauseOverCap': () => 'Jamais : votre clause dépasse le plafond de la loi, elle est nulle en entier.',
  'claim.no.clauseOneSided': () => 'Jamais : votre clause ne vaut pas dans les deux sens, elle est nulle.',
  'claim.no.clause': () => 'Jamais : vos conditions ne prévoient pas d’indemnité pour ce client.',
  'claim.no.paidInTime': () => 'Rien : tout était payé à l’échéance.',
  'claim.never.frConsumer': () =>
    'Jamais à un particulier : les pénalités des professionnels, les 40 €, les frais de relance, d’envoi ou d’agence.',
  'claim.never.beConsumer': () =>
    'Jamais à un particulier : les 40 € des entreprises, le premier rappel, les frais d’un bureau de recouvrement, ni rien au-delà des plafonds.',
  'claim.never.beSubscriber': () =>
    'Jamais à un particulier abonné : les 40 € des entreprises, les rappels de trois échéances par an, les frais d’un bureau de recouvrement, ni rien au-delà des plafonds.',
  'claim.never.beUncontested': (p) =>
    `Jamais par la procédure des dettes non contestées : plus de 10 % du prix en intérêts et indemnité, ici ${euros(p, 'allowed')} au lieu de ${euros(p, 'claimed')}. Une lettre peut demander le tout.`,

  'claim.open.frNoticeStart': () =>
    'La loi ne dit pas si l’intérêt part de l’envoi, de la présentation ou de la réception de la mise en demeure.',
  'claim.open.rateNotice': (p) =>
    `Le taux du ${day(p, 'from')} au ${day(p, 'to')} n’a pas été comparé à l’avis officiel. Tapez-le depuis l’avis dans Taux légaux : il sera confirmé.`,
  'claim.open.beDayCount': () => 'Aucun texte ne fixe la longueur de l’année ; l’usage est 365 jours.',
  'claim.open.beSaturday': () =>
    'Le livre XIX ne dit pas si le samedi est un jour ouvrable : le programme ne le compte pas, le client a ainsi plus de temps.',
  'claim.open.beSme': () =>
    'Seule une petite ou moyenne entreprise compte l’intérêt dès le lendemain du rappel ; la définition n’est pas confirmée.',
  'claim.open.reminderCost': () =>
    'La loi ne dit pas dès quel jour ce coût se réclame : le programme attend la fin des 14 jours du rappel.',
  'claim.open.beCap': () =>
    'Plafond légal : aucune indexation trouvée après janvier 2026, et la loi ne dit pas s’il vaut par dette ou pour toutes. Le programme le compte par facture, sans indexation.',
  'claim.open.beIndemnityPlace': () => 'La place de l’indemnité dans l’ordre n’est pas tranchée.',

  'claim.problem.relation': () =>
    'Professionnel ou particulier ? Tant que vous ne l’avez pas confirmé, seul le prix est compté : à un particulier, la loi interdit presque tout le reste.',
  'claim.problem.country': () =>
    'Le pays de ce particulier n’est ni la France ni la Belgique : la loi de son pays le protège et le programme ne la connaît pas. Seul le prix est compté.',
  'claim.problem.abroad': () =>
    'Ce particulier habite l’autre pays : sa loi le protège, pas la vôtre. Seul le prix est compté ; demandez conseil pour le reste.',

  'figures.paymentsSettleCosts': (p) =>
    `Dans l’ordre de la loi, les paiements ont d’abord payé ${euros(p, 'amount')} d’indemnités et de frais.`,
  'figures.paymentsSettleInterest': (p) =>
    `Dans l’ordre de la loi, les paiements ont d’abord payé ${euros(p, 'amount')} d’intérêts.`,
  'figures.principalBearsMore': (p) =>
    `Le prix a donc baissé moins vite et a porté ${euros(p, 'amount')} d’intérêts en plus.`,

  'payment.beforeInvoice': (p) =>
    `Attention : cet argent est daté d’avant la facture ${text(p, 'invoice')} (${day(p, 'on')}). Il compte comme un acompte ; si c’est une erreur, annulez et corrigez la date.`,

  'timeline.chargeWaived': (p) =>
    `Renoncé à ${charge(p)}${on(p)}${text(p, 'amount') === '' ? '' : ` : ${euros(p, 'amount')}`}`,
  'timeline.chargeClaimedAgain': (p) => `${Charge(p)}${on(p)} : réclamés de nouveau`,
  'timeline.termsAgreed': (p) =>
    `Conditions convenues${forInvoice(p)}${text(p, 'rate') === '' ? '' : ` : ${percent(p, 'rate')} par an`}`,
  'timeline.termsUsual': (p) => `Conditions habituelles${forInvoice(p)}`,
  'timeline.insolvent': () => 'Client en procédure collective',
  'action.charge.waived': (p) =>
    `Renoncé à ${charge(p)}${text(p, 'amount') === '' ? '' : ` (${euros(p, 'amount')})`}${of(p)}`,
  'action.charges.waived': (p) => `Renoncé à tout ce qui s’ajoute au prix${of(p)}`,
  'action.charge.claimedAgain': (p) => `Réclamé de nouveau${of(p)}`,
  'action.terms.agreed': (p) => `Conditions convenues${of(p)}`,

  'contractRate.underFloor': (p) =>
    `${percent(p, 'rate')} est sous le minimum de la loi, ${percent(p, 'limit')} (trois fois l’intérêt légal) : le taux de la loi sera utilisé à la place (${text(p, 'article')}).`,
  'contractRate.overCap': (p) =>
    `${percent(p, 'rate')} dépasse le maximum envers un particulier, ${percent(p, 'limit')} : la clause est nulle, il reste l’intérêt légal (${text(p, 'article')}).`,
  'contractRate.excessive': (p) =>
    `${percent(p, 'rate')} par an : un juge réduit une pénalité manifestement excessive (${text(p, 'article')}). Vérifiez la virgule.`,
  'contractRate.consumerClause': (p) =>
    `Un taux de retard imposé à un particulier est présumé abusif : il ne sera pas utilisé, seul l’intérêt légal compte après la mise en demeure (${text(p, 'article')}).`,
  'contractRate.cannotCheck': (p) =>
    `Le taux légal qui sert de comparaison n’est pas connu : ce taux n’a pas pu être vérifié (${text(p, 'article')}).`,
  'terms.insolvent': () =>
    'Rien ne s’ajoutera plus au prix. Déclarez à temps ce qu’il vous doit auprès du mandataire ou du curateur.',
  'terms.clauseNotUsed': () =>
    'Cette indemnité ne sera pas réclamée : le programme ne la compte que pour un particulier en Belgique.',
  'terms.clauseOneSided': (p) =>
    `Une clause qui ne vaut que contre le client est nulle (${text(p, 'article')}) : elle ne sera pas utilisée.`,
  'terms.clauseOverCap': (p) =>
    `Pour ${euros(p, 'balance')} dus, cette clause dépasse le plafond de ${euros(p, 'most')} (${text(p, 'article')}) : sur ces factures elle est nulle en entier.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
