import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('fr');

const costNames: Readonly<Record<string, string>> = {
  helper: 'Conciliateur ou juge',
  registry: 'Greffe',
  service: 'Signification par commissaire de justice',
  contribution: 'Contribution pour l’aide juridique, s’il faut la payer',
  procedure: 'Procédure',
  lawyer: 'Avocat',
  bailiff: 'Commissaire de justice ou huissier',
  commission: 'Commission',
  recoveredFee: 'S’il faut saisir : part du commissaire de justice, s’il encaisse tout',
};

function range(p: Params): string {
  return count(p, 'from') === count(p, 'to') ? euros(p, 'to') : `de ${euros(p, 'from')} à ${euros(p, 'to')}`;
}

function oneCost(p: Params): string {
  const name = costNames[text(p, 'what')] ?? '';
  switch (text(p, 'kind')) {
    case 'free':
      return `${name} : gratuit`;
    case 'between':
      return `${name} : ${range(p)}`;
    case 'share':
      return `${name} : une part de ce qui rentre, à demander`;
    default:
      return `${name} : à demander`;
  }
}

function length(p: Params): string {
  return text(p, 'unit') === 'month' ? `${count(p, 'count')} mois` : many(count(p, 'count'), 'jour', 'jours');
}

function step(p: Params, done: string, toDo: string): string {
  const on = day(p, 'on');
  return text(p, 'state') === 'toDo' || on === '' ? toDo : `${done} le ${on}`;
}

const ofInvoices = (p: Params): string => (text(p, 'numbers') === '' ? '' : ` : ${text(p, 'numbers')}`);

/** Ways to get paid, compared. */
export const routeSentencesFr = {
  'route.name.fr.conciliation': () => 'Conciliateur de justice',
  'route.name.fr.smallClaims': () => 'Petites créances, par commissaire de justice',
  'route.name.fr.paymentOrder': () => 'Injonction de payer',
  'route.name.fr.recoveryFirm': () => 'Cabinet de recouvrement',
  'route.name.fr.court': () => 'Tribunal',
  'route.name.fr.declareClaim': () => 'Déclarer ce qu’il doit',
  'route.name.be.conciliation': () => 'Conciliation ou médiation',
  'route.name.be.uncontested': () => 'Dette non contestée (RCI), par avocat et huissier',
  'route.name.be.paymentOrder': () => 'Injonction de payer (procédure sommaire)',
  'route.name.be.recoveryFirm': () => 'Société de recouvrement',
  'route.name.be.court': () => 'Juge',
  'route.name.be.declareClaim': () => 'Déclarer ce qu’il doit',
  'route.about.fr.conciliation': () =>
    'Il reçoit les deux, cherche un accord et l’écrit. Bon aussi quand le client conteste.',
  'route.about.fr.smallClaims': () =>
    'Il écrit au client, qui a un mois pour accepter. L’accord permet de saisir. Par credicys.fr ou par son étude.',
  'route.about.fr.paymentOrder': () =>
    'Un formulaire et vos pièces, sans avocat ni audience. Le juge ordonne de payer ; le client peut s’y opposer.',
  'route.about.fr.recoveryFirm': () => 'Il écrit et téléphone à votre place. Il ne peut rien saisir.',
  'route.about.fr.court': () =>
    'Une audience. En référé, vite, si la dette n’est pas contestée ; sinon un procès, plus long.',
  'route.about.fr.declareClaim': () =>
    'Une lettre au mandataire, avec le montant et les pièces. Après, plus de poursuites.',
  'route.about.be.conciliation': () =>
    'Le juge, ou un médiateur, cherche un accord avec vous deux. Bon aussi quand le client conteste.',
  'route.about.be.uncontested': () =>
    'Entre entreprises : l’avocat lance, l’huissier remet une sommation. Sans réponse, un magistrat la rend exécutoire.',
  'route.about.be.paymentOrder': () =>
    'Une sommation de quinze jours, puis une requête signée par un avocat. Le juge décide sans audience.',
  'route.about.be.recoveryFirm': () => 'Elle écrit et téléphone à votre place. Elle ne peut rien saisir.',
  'route.about.be.court': () => 'Une audience et un jugement, que l’huissier peut faire exécuter.',
  'route.about.be.declareClaim': () =>
    'Dans le registre central de la solvabilité, avec les pièces. Après, plus de poursuites.',

  'route.no.nothingDue': () => 'Rien n’est en retard.',
  'route.no.insolvent': () => 'Fermée : il est en procédure collective. Ce qu’il doit se déclare.',
  'route.no.disputed': () => 'Fermée : il conteste tout. Il lui suffirait de le répéter.',
  'route.no.abroad': () => 'Fermée : il est à l’étranger. Demandez à un avocat quel juge est compétent.',
  'route.no.businessOnly': () => 'Fermée : seulement entre entreprises.',
  'route.no.overCeiling': (p) => `Fermée : ${euros(p, 'amount')}, c’est plus que ${euros(p, 'ceiling')}.`,
  'route.no.tooOld': (p) => `Trop tard depuis le ${day(p, 'on')} : la dette est prescrite. Demandez à un avocat.`,

  'route.to.fr.conciliator': () => 'Le conciliateur du tribunal le plus proche (demandez à la mairie)',
  'route.to.fr.bailiff': () => 'Un commissaire de justice de la cour d’appel du client',
  'route.to.fr.commercialCourt': () => 'Tribunal de commerce (ou des activités économiques) du client',
  'route.to.fr.judicialCourt': () => 'Tribunal judiciaire du domicile du client',
  'route.to.fr.firm': () => 'Le cabinet que vous choisissez, avec un mandat écrit',
  'route.to.fr.trustee': () => 'Le mandataire nommé par le jugement (il est au BODACC)',
  'route.to.be.conciliation': () => 'Le juge qui serait saisi, ou un médiateur',
  'route.to.be.lawyerBailiff': () => 'Un avocat, qui charge un huissier de justice',
  'route.to.be.peace': () => 'Le juge de paix',
  'route.to.be.enterpriseCourt': () => 'Le tribunal de l’entreprise',
  'route.to.be.firstInstance': () => 'Le tribunal de première instance',
  'route.to.be.firm': () => 'La société que vous choisissez, avec un mandat écrit',
  'route.to.be.collector': () => 'Une société inscrite au SPF Économie, avec un mandat écrit',
  'route.to.be.register': () => 'Le registre central de la solvabilité',

  'route.cost.free': () => 'Gratuit',
  'route.cost.ask': () => 'À demander',
  'route.cost.share': () => 'Une part de ce qui rentre, à demander',
  'route.cost.between': range,
  'route.cost.atLeast': (p) => `Au moins ${euros(p, 'from')}, le reste à demander`,
  'route.oneCost': oneCost,

  'route.payer.nobody': () => 'Personne n’a rien à payer.',
  'route.payer.creditor': () => 'Vous payez tout, la loi ne permet pas de le demander au client.',
  'route.payer.creditorNeverConsumer': () => 'Vous payez. Rien ne peut être demandé à un particulier.',
  'route.payer.creditorThenProof': () =>
    'Vous payez. Au-delà des 40 € par facture, le client doit le reste si vous montrez la facture.',
  'route.payer.judgeSays': () => 'Vous avancez. Le juge dit qui paie à la fin : demandez que ce soit le client.',
  'route.payer.debtorOnTop': () => 'Vous avancez. Le tarif de l’huissier s’ajoute à ce que le client doit.',
  'route.payer.creditorAsks': () => 'Demandez s’il y a des frais.',

  'route.span.agree': (p) => `${length(p)} pour que le client accepte`,
  'route.span.serve': (p) => `${length(p)} au plus pour signifier l’ordonnance`,
  'route.span.opposition': (p) => `${length(p)} pour que le client s’oppose`,
  'route.span.enforce': (p) => `sans nouvelle du greffe, saisie possible ${length(p)} après la signification`,
  'route.span.answer': (p) => `${length(p)} pour que le client réponde`,
  'route.span.minutes': (p) => `${length(p)} au moins avant le procès-verbal`,
  'route.span.appeal': (p) => `${length(p)} pour que le client aille devant le juge`,
  'route.span.demand': (p) => `${length(p)} pour payer après la sommation`,
  'route.span.order': (p) => `${length(p)} pour que le juge décide`,
  'route.span.declare': (p) => `${length(p)} au plus depuis la publication au BODACC (4 mois depuis l’étranger)`,

  'route.step.firstReminder': (p) => step(p, 'Premier rappel gratuit envoyé', 'Premier rappel gratuit, de 14 jours'),
  'route.step.formalNotice': (p) => step(p, 'Mise en demeure envoyée', 'Mise en demeure'),
  'route.step.amicableAttempt': (p) =>
    text(p, 'state') === 'begun'
      ? `Conciliation proposée le ${day(p, 'on')} : gardez la preuve de son issue`
      : step(p, 'Conciliation terminée', 'Essayer d’abord un conciliateur ou un médiateur, sinon le tribunal refuse'),
  'route.step.demandFifteenDays': () => 'Sommation de payer dans les quinze jours, par recommandé ou huissier',

  'route.paper.contract': (p) => `Devis ou bon de commande signé${ofInvoices(p)}`,
  'route.paper.delivery': (p) => `Bon de livraison ou reçu signé${ofInvoices(p)}`,
  'route.paper.invoice': () => 'Factures',
  'route.paper.formalNotice': (p) => `Mise en demeure avec ses preuves de la poste${ofInvoices(p)}`,
  'route.paper.statement': () => 'Relevé de compte',
  'route.paper.interest': () => 'Décompte des intérêts',
  'route.paper.identity': () => 'Numéro d’entreprise du client',
  'route.paper.terms': () => 'Vos conditions générales, si vous en avez',
  'route.paper.form': () => 'Formulaire de demande (Cerfa 12946 au commerce, 12948 au civil ; vérifiez la version)',
  'route.paper.mandate': () => 'Mandat écrit, signé avec le cabinet',

  'route.limit.nothing': () => 'N’arrête pas le délai pour agir en justice.',
  'route.limit.onAgreement': (p) =>
    `Le délai pour agir s’arrête quand le client accepte d’en parler, pas avant (${text(p, 'article')}).`,
  'route.limit.oneMonth': (p) =>
    `Une médiation proposée par recommandé arrête le délai pour agir un mois (${text(p, 'article')}).`,
  'route.limit.onService': (p) => `Le délai repart à zéro quand l’ordonnance est signifiée (${text(p, 'article')}).`,
  'route.limit.onAction': (p) => `Le délai repart à zéro dès que le tribunal est saisi (${text(p, 'article')}).`,
  'route.limit.onDeclaration': (p) => `Le délai repart à zéro avec la déclaration (${text(p, 'article')}).`,
  'route.limit.ask': () => 'Demandez à l’avocat quand le délai pour agir s’arrête.',

  'route.caution.interestIncomplete': () =>
    'Le taux de certains jours n’est pas encore connu : les intérêts vont augmenter, comptez-les dans le plafond.',
  'route.caution.ceilingDisputed': () =>
    'Au-dessus de 1 860 €, tous les juristes ne sont pas d’accord entre entreprises : demandez à l’avocat.',
  'route.caution.notPublicBody': () => 'Pas contre une commune, une école ou une autre administration.',
  'route.caution.noAttemptNeeded': () =>
    'Pas besoin de conciliateur avant (avis de la Cour de cassation, 25 septembre 2025).',
  'route.caution.onlyIfTrader': () =>
    'Client qui n’est pas commerçant (association, profession libérale…) : tribunal judiciaire.',
  'route.caution.writtenProof': () => 'Il faut un écrit du client : devis signé, bon signé, message où il reconnaît.',
  'route.caution.registeredCollector': () => 'Vérifiez qu’elle est inscrite au SPF Économie avant de signer.',
  'route.caution.refusalEndsIt': () => 'S’il refuse ou se tait, c’est fini : il faut passer à une autre voie.',
  'route.caution.disputeStays': () => 'Il conteste : un cabinet ne peut pas trancher.',
  'route.caution.partDisputed': (p) => `Sans les ${euros(p, 'amount')} qu’il conteste.`,
  'route.caution.extrasOverCeiling': (p) =>
    `Avec les intérêts et les frais cela fait ${euros(p, 'amount')}, plus que ${euros(p, 'ceiling')} : demandez à l’avocat.`,
  'route.caution.rciCap': (p) =>
    `Intérêts et indemnités : ${euros(p, 'allowed')} au plus par cette voie (10 % du prix), sur ${euros(p, 'claimed')}.`,
  'route.caution.someTooOld': (p) => `Trop vieux pour un juge, à laisser de côté : ${text(p, 'numbers')}.`,
  'route.caution.lastDaySoon': (p) => `Attention : pour agir en justice, le dernier jour est le ${day(p, 'on')}.`,

  'route.wait.paused': (p) => `Une pause court${until(p)}.`,
  'route.wait.promised': (p) => `Il a promis de payer${until(p)} : attendez ce jour.`,
  'route.wait.planProposed': () => 'Un échéancier lui est proposé : attendez sa réponse.',
  'route.wait.plan': (p) => `Un échéancier court${until(p)} : tant qu’il le tient, ne poursuivez pas.`,
  'route.wait.bill': (p) => `Une lettre de change court${until(p)}.`,
  'route.wait.rate': () => 'Un taux légal manque : tous les intérêts ne sont pas comptés. Tapez-le dans Taux légaux.',
  'route.wait.money': (p) => `${euros(p, 'amount')} reçus de lui ne sont pas encore affectés : faites-le d’abord.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;

function until(p: Params): string {
  const on = day(p, 'on');
  return on === '' ? '' : ` jusqu’au ${on}`;
}
