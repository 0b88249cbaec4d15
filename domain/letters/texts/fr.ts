import { listWith } from '#domain/letters/texts/listWith';
import { upperFirst } from '#domain/letters/texts/upperFirst';
import {
  dots,
  type Contact,
  type Demand,
  type Reach,
  type Recall,
  type Registered,
  type Sum,
  type Toned,
  type Check,
} from '#domain/letters/texts/params';

const list = (items: readonly string[]) => listWith(items, 'et');
const these = (count: number): string =>
  count === 1 ? 'la facture reprise ci-dessous' : 'les factures reprises ci-dessous';

/** French letters. Plain apostrophes and blanks: `typeset` makes them French. */
export const fr = {
  common: {
    subjectLabel: 'Objet : ',
    placeAndDate: (p: { city: string; date: string }) => `${p.city}, le\u00a0${p.date}`,
    salutation: (name: string | null) => `${name ?? 'Madame, Monsieur'},`,
    page: 'Page',
    trial: 'ESSAI',
    copy: 'COPIE',
    phone: 'Tél.',
    references: {
      customer: 'N° client',
      invoice: 'Facture',
      invoices: 'Factures',
      reference: 'À rappeler',
    },
    invoiceSubject: (p: { number: string; date: string }) => `facture n° ${p.number} du ${p.date}`,
    invoicesSubject: (p: { count: number; amount: string }) => `vos ${p.count} factures, soit ${p.amount}`,
    contested: (amount: string): string => `dont ${amount} contestés, mis de côté sans y renoncer`,
    claims: {
      number: 'Facture',
      issuedOn: 'Date',
      dueOn: 'Échéance',
      gross: { FR: 'Montant TTC', BE: 'Montant TVAC' },
      received: 'Reçu',
      open: 'Reste à payer',
    },
    totals: {
      principal: (count: number): string => (count === 1 ? 'Reste dû sur la facture' : 'Reste dû sur les factures'),
      fixedIndemnity: (count: number) =>
        count === 1 ? 'Indemnité forfaitaire de recouvrement' : `Indemnités forfaitaires (${count} × 40 €)`,
      penaltyClause: 'Indemnité prévue au contrat',
      reminderFee: 'Coût du rappel (art. XIX.2, § 2 du Code de droit économique)',
      total: 'Total à payer',
    },
    interestLabel: {
      FR_B2B: 'Pénalités de retard',
      FR_B2C: 'Intérêts au taux légal',
      BE_B2B: 'Intérêts de retard',
      BE_B2C: 'Intérêts de retard',
    },
    interest: {
      title: 'Détail du calcul',
      number: 'Facture',
      period: 'Du – au (inclus)',
      days: 'Jours',
      base: 'Somme due',
      rate: 'Taux annuel',
      amount: 'Intérêts',
    },
    interestNote: {
      'fr.b2b.penalties':
        'Taux de la Banque centrale européenne majoré de 10 points, depuis le lendemain de l’échéance (C. com., art. L441-10, II). Somme × taux × jours / 365.',
      'fr.b2b.contractPenalties':
        'Taux convenu, depuis le lendemain de l’échéance (C. com., art. L441-10, II). Somme × taux × jours / 365.',
      'fr.b2c.legalInterest':
        'Taux légal, depuis le lendemain de la présentation de la mise en demeure (C. civ., art. 1231-6). Somme × taux × jours / 365 (366 les années bissextiles).',
      'be.b2b.interest':
        'Taux légal des transactions commerciales, depuis le lendemain de l’échéance (loi du 2 août 2002, art. 5). Somme × taux × jours / 365.',
      'be.b2b.contractInterest':
        'Taux convenu, depuis le lendemain de l’échéance (loi du 2 août 2002, art. 5). Somme × taux × jours / 365.',
      'be.b2c.contractInterest':
        'Taux convenu, dans la limite de l’article XIX.4 du Code de droit économique. Somme × taux × jours / 365.',
      'be.b2c.legalInterest': 'Taux d’intérêt légal (loi du 5 mai 1865, art. 2). Somme × taux × jours / 365.',
    },
    interestRunsOn: (p: { until: string }) =>
      `Montant arrêté au ${p.until}, à compléter : les intérêts courent jusqu'au paiement, au taux publié pour chaque semestre.`,
    interestReserved: (from: string) =>
      `Les intérêts courent depuis le ${from}, au taux publié pour chaque semestre ; leur montant sera ajouté dès que ce taux est connu.`,
    interestLeapYear: 'Dans une année bissextile : jours / 366.',
    interestRounded:
      'Intérêts de chaque période sans arrondi ; leur somme est arrondie au centime, une fois par facture.',
    interestLimited: (p: { reckoned: string; asked: string }) =>
      `Intérêts calculés : ${p.reckoned} ; cette lettre en demande ${p.asked}.`,
    interestUntilPaid: 'Les intérêts continuent de courir jusqu’au jour du paiement.',
    payment: {
      title: 'Pour régler',
      holder: 'Bénéficiaire',
      iban: 'IBAN',
      bic: 'BIC',
      reference: 'À rappeler',
      amount: 'Montant',
      before: 'Au plus tard le',
      scan: 'Code à scanner avec votre application bancaire',
    },
    /** The invoices of the letter, and what was sent before, as parts of a sentence. */
    these,
    recall,
    paidMeanwhile: {
      gentle: 'Si votre règlement est déjà en chemin, merci, et ne tenez pas compte de cette lettre.',
      normal: 'Si vous avez réglé entre-temps, merci de ne pas tenir compte de cette lettre.',
      firm: 'Si vous avez réglé entre-temps, cette lettre est sans objet.',
    },
    contact: (p: Contact) =>
      p.phone !== null && p.email !== null
        ? `appelez-nous au ${p.phone} ou écrivez-nous à ${p.email}`
        : p.phone !== null
          ? `appelez-nous au ${p.phone}`
          : p.email !== null
            ? `écrivez-nous à ${p.email}`
            : 'écrivez-nous à l’adresse ci-dessus',
    enclosures: 'Pièces jointes',
    registered: ({ country, number, withReceipt }: Registered) =>
      country === 'FR'
        ? `Lettre recommandée${withReceipt ? ' avec avis de réception' : ''} n° ${number ?? dots}`
        : `Envoi recommandé${withReceipt ? ' avec accusé de réception' : ''} n° ${number ?? dots}`,
    /** Of a business that is no French one; those have a SIREN. */
    enterpriseNumber: (number: string) => `numéro d’entreprise ${number}`,
    footer: {
      capital: (capital: string) => `au capital de ${capital}`,
      siret: 'SIRET',
      siren: 'SIREN',
      vat: 'TVA',
      enterprise: 'BCE',
      iban: 'IBAN',
    },
    plan: {
      gentle:
        'Si la période est difficile, parlons-en simplement : nous pouvons convenir ensemble d’un paiement en plusieurs fois, à des dates que vous pourrez tenir.',
      normal:
        'Si un règlement en une fois vous est difficile, dites-le-nous : nous pouvons convenir ensemble d’un paiement en plusieurs fois.',
      firm: 'Si un règlement en une fois est impossible, proposez-nous sans attendre un calendrier précis : nous l’examinerons.',
    },
  },
  courtesy: {
    title: 'ÉCHÉANCE À VENIR',
    opening: {
      gentle: (count: number) =>
        `Merci encore de votre confiance. Ce petit mot n'a d'autre but que de vous rappeler que ${these(count)} arrive${count === 1 ? '' : 'nt'} bientôt à échéance.`,
      normal: (count: number) =>
        `Merci de votre confiance. Nous vous rappelons que ${these(count)} arrive${count === 1 ? '' : 'nt'} bientôt à échéance.`,
      firm: (count: number) =>
        `Nous vous rappelons que ${these(count)} arrive${count === 1 ? '' : 'nt'} bientôt à échéance et vous remercions d'en prévoir le règlement.`,
    },
    check: {
      gentle: (p: Check) =>
        `${p.count === 1 ? 'Vous est-elle bien parvenue' : 'Vous sont-elles bien parvenues'}, et tout vous convient-il ? S'il manque un document ou si une ligne demande une explication, nous vous aiderons volontiers : ${p.contact}.`,
      normal: (p: Check) =>
        `${p.count === 1 ? 'Vous est-elle bien parvenue' : 'Vous sont-elles bien parvenues'}, et tout est-il en ordre ? S'il manque un document ou si une ligne demande une explication, ${p.contact}.`,
      firm: (p: Check) =>
        `Merci de vérifier dès maintenant ${p.count === 1 ? "qu'elle vous est bien parvenue" : "qu'elles vous sont bien parvenues"} et que tout est en ordre. S'il manque un document ou si une ligne demande une explication, ${p.contact}.`,
    },
    alreadyPlanned: {
      gentle: 'Si votre règlement est déjà programmé, un grand merci : ne tenez pas compte de ce mot.',
      normal: 'Si votre règlement est déjà programmé, ne tenez pas compte de ce mot.',
      firm: 'Si votre règlement est déjà programmé, vous n’avez rien à faire.',
    },
    closing: { gentle: 'Encore merci, et bien cordialement,', normal: 'Bien cordialement,', firm: 'Cordialement,' },
  },
  reminder1: {
    title: 'RAPPEL DE PAIEMENT',
    opening: {
      gentle: (count: number) =>
        `Un oubli arrive à chacun : sauf erreur de notre part, nous n'avons pas encore reçu le règlement de ${these(count)}.`,
      normal: (count: number) =>
        `Sauf erreur ou omission de notre part, nous n'avons pas encore reçu le règlement de ${these(count)}. Il s'agit sans doute d'un simple oubli.`,
      firm: (count: number) =>
        `Sauf erreur de notre part, ${these(count)} ${count === 1 ? 'est arrivée' : 'sont arrivées'} à échéance et ${count === 1 ? 'son' : 'leur'} règlement ne nous est pas parvenu.`,
    },
    demand: {
      gentle: (p: Demand) =>
        `Pourriez-vous régler la somme de ${p.amount} d'ici au ${p.before} ? Nous vous en remercions par avance.`,
      normal: (p: Demand) =>
        `Nous vous remercions de bien vouloir régler la somme de ${p.amount} au plus tard le ${p.before}.`,
      firm: (p: Demand) => `Nous vous demandons de régler la somme de ${p.amount} au plus tard le ${p.before}.`,
    },
    question: {
      gentle: (p: Reach) =>
        `Un imprévu, une question, une ligne à revoir ? ${upperFirst(p.contact)} : nous regarderons cela volontiers avec vous.`,
      normal: (p: Reach) =>
        `Une question sur cette somme, une ligne à revoir ? ${upperFirst(p.contact)} : nous regarderons cela avec vous.`,
      firm: (p: Reach) => `Si un point est à revoir, faites-le-nous savoir avant cette date : ${p.contact}.`,
    },
    announced: {
      FR_B2B:
        'Pour information : entre professionnels, le retard de paiement ouvre droit à des pénalités et à une indemnité forfaitaire de 40 € par facture (C. com., art. L441-10 et D441-5). Elles ne sont pas comptées dans cette lettre.',
      BE_B2B:
        'Pour information : entre entreprises, le retard de paiement ouvre droit à des intérêts et à une indemnité forfaitaire de 40 € (loi du 2 août 2002, art. 5 et 6). Ils ne sont pas comptés dans cette lettre.',
    },
    closing: {
      gentle: 'Avec nos remerciements, bien cordialement,',
      normal: 'Bien cordialement,',
      firm: 'Nous vous prions d’agréer nos salutations distinguées.',
    },
  },
  beFirstReminder: {
    title: 'PREMIER RAPPEL DE PAIEMENT',
    free: 'Ce premier rappel est gratuit : aucun frais, aucun intérêt, aucune indemnité n’y est ajouté.',
    freeInTime: 'Ce rappel n’ajoute rien si vous payez à temps : ni frais, ni intérêt, ni indemnité.',
    period: (p: Demand) =>
      `Vous disposez d'un délai de quatorze jours calendrier pour régler la somme de ${p.amount} sans aucun supplément. Ce délai commence le troisième jour ouvrable qui suit l'envoi de ce rappel : il vous suffit de payer au plus tard le ${p.before}.`,
    indemnity: (p: Sum) =>
      `Si cette somme restait impayée après cette date, une indemnité de ${p.amount}, prévue par nos conditions et dans les limites de la loi, vous serait demandée, ainsi que les intérêts de retard.`,
    noIndemnity: (p: Sum) =>
      `Après cette date, l'indemnité qui vous serait demandée est de ${p.amount} : notre contrat n'en prévoit pas.`,
    onlyInterest: 'Seuls des intérêts de retard pourraient s’ajouter.',
    alsoInterest: 'Des intérêts de retard pourraient s’ajouter.',
    reminderCost: (p: Sum) =>
      `Comme plus de trois échéances de cette année sont restées impayées, le coût de ce rappel, ${p.amount}, vous serait alors demandé aussi (livraisons régulières : article XIX.2, § 2, du Code de droit économique).`,
    creditor: (p: { name: string; number: string }) => `Créancier : ${p.name}, numéro d'entreprise ${p.number}.`,
    law: 'Premier rappel valant mise en demeure au sens de l’article XIX.2 du Code de droit économique. Sur simple demande, nous vous remettons aussitôt toutes les pièces justificatives et vous expliquons comment contester cette dette.',
  },
  reminder2: {
    title: 'SECOND ET DERNIER RAPPEL',
    opening: {
      gentle: (p: Recall) =>
        `Nous revenons vers vous : ${recall(p)}, il reste une somme à régler sur ${these(p.count)}.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'reste impayée' : 'restent impayées'}.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, nous constatons que ${these(p.count)} ${p.count === 1 ? 'demeure impayée' : 'demeurent impayées'}.`,
    },
    demand: {
      gentle: (p: Demand) =>
        `Nous vous prions de bien vouloir régler la somme de ${p.amount} au plus tard le ${p.before}.`,
      normal: (p: Demand) => `Nous vous demandons de régler la somme de ${p.amount} au plus tard le ${p.before}.`,
      firm: (p: Demand) => `Nous attendons le règlement complet de ${p.amount} au plus tard le ${p.before}.`,
    },
    consequences: {
      FR_B2B: lastReminder(
        'une mise en demeure par lettre recommandée, étape qui précède une procédure de recouvrement',
      ),
      FR_B2C: lastReminder('une mise en demeure par lettre recommandée ; elle fera courir des intérêts au taux légal'),
      BE_B2B: lastReminder('une mise en demeure par envoi recommandé, étape qui précède une procédure de recouvrement'),
      BE_B2C: lastReminder('une mise en demeure par envoi recommandé, étape qui précède la saisine du juge de paix'),
    },
    agreement: {
      gentle: (p: Reach) =>
        `Un simple échange suffit souvent à tout arranger, et nous préférons de loin nous entendre avec vous : ${p.contact}.`,
      normal: (p: Reach) => `Nous préférons de loin nous entendre avec vous : ${p.contact}.`,
      firm: (p: Reach) => `Si une difficulté explique ce retard, dites-le-nous sans attendre : ${p.contact}.`,
    },
    noCharge: 'Aucun frais de rappel ne vous est demandé.',
    closing: {
      gentle: 'Dans l’attente de vos nouvelles, nous vous adressons nos salutations les meilleures.',
      normal: 'Nous vous prions d’agréer nos salutations distinguées.',
      firm: 'Dans l’attente de votre règlement, nous vous prions d’agréer nos salutations distinguées.',
    },
  },
  formalNotice: {
    title: 'MISE EN DEMEURE DE PAYER',
    opening: {
      gentle: (p: Recall) =>
        `C'est à regret que nous vous écrivons aujourd'hui : ${recall(p)}, ${these(p.count)} ${p.count === 1 ? 'reste impayée' : 'restent impayées'}, pour des prestations ou fournitures que nous avons réalisées à votre demande.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'reste impayée' : 'restent impayées'}, pour des prestations ou fournitures que nous avons réalisées à votre demande.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, nous constatons que ${these(p.count)} ${p.count === 1 ? 'demeure impayée' : 'demeurent impayées'}, pour des prestations ou fournitures que nous avons réalisées à votre demande.`,
    },
    demand: (p: Demand) =>
      `Par la présente lettre, nous vous mettons en demeure de nous régler la somme de ${p.amount} au plus tard le ${p.before}.`,
    consequences: {
      FR_B2B: {
        gentle:
          'À défaut de règlement à cette date, nous n’aurons d’autre choix que d’engager, sans autre rappel, une procédure devant la juridiction compétente, notamment une injonction de payer, ou de confier le dossier à un commissaire de justice.',
        normal:
          'À défaut de règlement à cette date, nous engagerons, sans autre rappel, une procédure devant la juridiction compétente, notamment une injonction de payer, ou confierons le dossier à un commissaire de justice.',
        firm: 'À défaut de règlement à cette date, nous engagerons aussitôt et sans autre rappel une procédure devant la juridiction compétente, notamment une injonction de payer, ou confierons le dossier à un commissaire de justice.',
      },
      FR_B2C: {
        gentle:
          'Nous souhaitons vivement nous en tenir là. À défaut de règlement à cette date, nous pourrons cependant saisir la juridiction compétente, notamment d’une requête en injonction de payer. Avant cela, un accord reste possible et aurait notre préférence : vous pouvez, comme nous, demander l’aide gratuite d’un conciliateur de justice.',
        normal:
          'À défaut de règlement à cette date, nous pourrons saisir la juridiction compétente, notamment d’une requête en injonction de payer. Avant cela, un accord reste possible : vous pouvez, comme nous, demander l’aide gratuite d’un conciliateur de justice.',
        firm: 'À défaut de règlement à cette date, nous pourrons saisir sans autre rappel la juridiction compétente, notamment d’une requête en injonction de payer. Avant cela, vous pouvez, comme nous, demander l’aide gratuite d’un conciliateur de justice.',
      },
      BE_B2B: {
        gentle:
          'À défaut de règlement à cette date, nous n’aurons d’autre choix que de confier le dossier à un avocat ou à un huissier de justice, en vue de la procédure de recouvrement de dettes d’argent non contestées (C. jud., art. 1394/20 et suivants) ou d’une action devant le tribunal de l’entreprise.',
        normal:
          'À défaut de règlement à cette date, nous confierons le dossier à un avocat ou à un huissier de justice, en vue de la procédure de recouvrement de dettes d’argent non contestées (C. jud., art. 1394/20 et suivants) ou d’une action devant le tribunal de l’entreprise.',
        firm: 'À défaut de règlement à cette date, nous confierons aussitôt et sans autre rappel le dossier à un avocat ou à un huissier de justice, en vue de la procédure de recouvrement de dettes d’argent non contestées (C. jud., art. 1394/20 et suivants) ou d’une action devant le tribunal de l’entreprise.',
      },
      BE_B2C: {
        gentle:
          'Nous souhaitons vivement nous en tenir là. À défaut de règlement à cette date, nous pourrons cependant saisir le juge compétent, le juge de paix jusqu’à 5 000 €. Si vous traversez une période difficile, un service de médiation de dettes agréé (CPAS) peut vous aider gratuitement.',
        normal:
          'À défaut de règlement à cette date, nous pourrons saisir le juge compétent, le juge de paix jusqu’à 5 000 €. Si vous traversez une période difficile, un service de médiation de dettes agréé (CPAS) peut vous aider gratuitement.',
        firm: 'À défaut de règlement à cette date, nous pourrons saisir sans autre rappel le juge compétent, le juge de paix jusqu’à 5 000 €. Si vous traversez une période difficile, un service de médiation de dettes agréé (CPAS) peut vous aider gratuitement.',
      },
    },
    law: {
      FR_B2B:
        'La présente vaut mise en demeure au sens des articles 1231-6, 1344 et 1344-1 du Code civil. Les pénalités de retard et l’indemnité forfaitaire de 40 € par facture sont dues de plein droit (C. com., art. L441-10 et D441-5).',
      FR_B2C:
        'La présente vaut mise en demeure au sens des articles 1231-6, 1344 et 1344-1 du Code civil : elle fait courir les intérêts au taux légal sur la somme restant due. Aucun frais de recouvrement ne vous est demandé.',
      BE_B2B:
        'La présente vaut mise en demeure. Les intérêts de retard et l’indemnité forfaitaire de 40 € sont dus de plein droit (loi du 2 août 2002 concernant la lutte contre le retard de paiement, art. 5 et 6).',
      BE_B2C:
        'La présente vaut mise en demeure, à la suite du premier rappel gratuit prévu à l’article XIX.2 du Code de droit économique. Le coût de cet envoi recommandé n’est pas mis à votre charge.',
    },
    parties: (p: { debtor: string; number: string }) => `Débiteur : ${p.debtor}, ${p.number}.`,
    contest: {
      gentle: (p: Reach) =>
        `Si vous contestez cette somme, ou s'il vous faut un délai, il est encore temps de nous en parler avant cette date : ${p.contact}.`,
      normal: (p: Reach) =>
        `Si vous contestez cette somme ou souhaitez convenir d'un délai, faites-le-nous savoir avant cette date : ${p.contact}.`,
      firm: (p: Reach) =>
        `Si vous contestez cette somme, faites-nous connaître vos motifs avant cette date : ${p.contact}.`,
    },
    closing: {
      gentle: 'Nous espérons ne pas avoir à aller plus loin et vous prions d’agréer nos salutations distinguées.',
      normal: 'Nous vous prions d’agréer nos salutations distinguées.',
      firm: 'Nous vous prions d’agréer nos salutations distinguées.',
    },
  },
  conciliation: {
    title: 'PROPOSITION D’ACCORD AMIABLE',
    opening: {
      gentle: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'reste impayée' : 'restent impayées'}. Nous préférons nous parler plutôt que nous opposer, et cherchons avec vous une solution amiable.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'reste impayée' : 'restent impayées'}. Avant toute procédure, nous souhaitons vous proposer une solution amiable.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, nous constatons que ${these(p.count)} ${p.count === 1 ? 'demeure impayée' : 'demeurent impayées'}. Avant d'engager une procédure, nous vous proposons une dernière fois une solution amiable.`,
    },
    proposal: {
      FR: 'Nous vous proposons de rencontrer ensemble un conciliateur de justice : son intervention est gratuite et confidentielle, et l’accord trouvé peut être rendu exécutoire. Il en siège un près de chez vous, en mairie, au tribunal ou à la maison de justice.',
      BE: 'Nous vous proposons une médiation, ou une conciliation devant le juge, qui est gratuite. Vous pouvez nous proposer un médiateur agréé ou accepter que nous en proposions un.',
    },
    answer: {
      gentle: (p: Demand) => `Dites-nous simplement, d'ici au ${p.before}, si cette idée vous convient.`,
      normal: (p: Demand) => `Nous vous remercions de nous faire connaître votre réponse au plus tard le ${p.before}.`,
      firm: (p: Demand) => `Nous attendons votre réponse au plus tard le ${p.before}.`,
    },
    withoutPrejudice:
      'Cette proposition est faite dans un esprit d’apaisement : y répondre ne vaut, de votre part comme de la nôtre, ni reconnaissance ni abandon d’un droit.',
    lawRegisteredBe:
      'Proposition de médiation par envoi recommandé, contenant la réclamation d’un droit : elle vaut mise en demeure et suspend la prescription pendant un mois (C. jud., art. 1730, § 3).',
    closing: {
      gentle: 'Dans l’espoir de vous rencontrer bientôt, nous vous adressons nos salutations les meilleures.',
      normal: 'Dans l’attente de votre réponse, nous vous prions d’agréer nos salutations distinguées.',
      firm: 'Nous vous prions d’agréer nos salutations distinguées.',
    },
  },
  handover: {
    title: 'FICHE DE TRANSMISSION',
    subject: (p: { name: string }) => `dossier ${p.name}`,
    debtor: (p: { name: string; address: string; number: string | null }) =>
      `Débiteur : ${p.name}, ${p.address}${p.number === null ? '' : `, ${p.number}`}.`,
    opening: (count: number) =>
      `Nous vous confions le recouvrement de ${these(count)}. Le compte est arrêté à la date de cette fiche.`,
    history: {
      firstReminder: (date: string) => `Premier rappel envoyé le ${date}.`,
      secondReminder: (date: string) => `Second et dernier rappel envoyé le ${date}.`,
      call: (date: string) => `Dernier appel le ${date}.`,
      formalNotice: (date: string) => `Mise en demeure envoyée le ${date}.`,
      title: 'Ce qui a été fait',
    },
    closing: 'Avec nos remerciements,',
  },
};

/** What follows the last reminder, in each tone; the step itself is the same. */
function lastReminder(step: string): Toned<(p: Demand) => string> {
  return {
    gentle: (p) =>
      `Cette lettre est notre dernier rappel, et nous aimerions en rester là. Sans règlement ni nouvelles de votre part le ${p.before}, il nous faudrait vous adresser ${step}. Quelques mots de votre part peuvent l'éviter.`,
    normal: (p) =>
      `Cette lettre est notre dernier rappel. Sans règlement ni nouvelles de votre part le ${p.before}, nous vous adresserons ${step}.`,
    firm: (p) =>
      `Cette lettre est notre dernier rappel. À défaut de règlement le ${p.before}, vous recevrez sans autre avis ${step}.`,
  };
}

function recall({ firstReminder, secondReminder, formalNotice, call, undated }: Recall): string {
  const said = [
    ...(undated === 0 ? [] : [undated === 1 ? 'notre précédent rappel' : 'nos précédents rappels']),
    ...(firstReminder === null ? [] : [`notre rappel du ${firstReminder}`]),
    ...(secondReminder === null ? [] : [`notre second rappel du ${secondReminder}`]),
    ...(call === null ? [] : [`notre appel du ${call}`]),
    ...(formalNotice === null ? [] : [`notre mise en demeure du ${formalNotice}`]),
  ];
  return said.length === 0 ? 'sauf erreur de notre part' : `malgré ${list(said)}`;
}

/** French is written first and gives the shape; a missing sentence does not compile. */
export type LetterTexts = typeof fr;
