/**
 * The sentences of the papers beside the sequence, in French, as templates: what the user sees as the original, and may
 * change. One sentence, or one for each tone, country or kind of customer. Plain apostrophes and blanks: `typeset` makes
 * them French.
 */
export const wordedFr = {
  phoneConfirmation: {
    title: 'CONFIRMATION DE NOTRE ENTRETIEN',
    opening: {
      gentle:
        "Merci d'avoir pris le temps de parler avec nous le {{ date_appel }}{% if personne %} ({{ personne }}){% endif %}. Pour que chacun en garde la trace, voici simplement ce que nous avons retenu.",
      normal:
        'Nous vous remercions de notre entretien téléphonique du {{ date_appel }}{% if personne %} ({{ personne }}){% endif %}. Pour que chacun en garde la trace, voici ce que nous avons retenu.',
      firm: 'Nous faisons suite à notre entretien téléphonique du {{ date_appel }}{% if personne %} ({{ personne }}){% endif %} et vous confirmons ce qui y a été convenu.',
    },
    agreed:
      'Vous réglerez {{ montant }} {% if nombre_versements == 1 %}au plus tard le {{ date_promise }}.{% else %}en {{ nombre_versements }} versements, aux dates ci-dessous, le dernier au plus tard le {{ date_promise }}.{% endif %}',
    concerning: "Il s'agit {% if nombre == 1 %}de la facture{% else %}des factures{% endif %} {{ numeros }}.",
    noted: '{% if note %}Nous avons aussi noté : {{ note }}{% endif %}',
    pause: {
      gentle: "D'ici là, soyez tranquille : vous ne recevrez pas d'autre rappel de notre part à ce sujet.",
      normal: "D'ici là, vous ne recevrez pas d'autre rappel de notre part à ce sujet.",
      firm: "Jusqu'à cette date, nous ne vous adresserons pas d'autre rappel à ce sujet.",
    },
    correct: {
      gentle:
        'Si nous avons mal compris, ou si une date ne vous convient plus, un mot de votre part suffit : {{ nous_joindre }}.',
      normal:
        'Si nous avons mal compris, ou si une date ne convient plus, dites-le-nous simplement : {{ nous_joindre }}.',
      firm: 'Si un point est inexact, faites-le-nous savoir sans attendre : {{ nous_joindre }}.',
    },
    closing: {
      gentle: 'Encore merci, et bien cordialement,',
      normal: 'Avec nos remerciements, bien cordialement,',
      firm: "Nous vous prions d'agréer nos salutations distinguées.",
    },
  },
  planProposal: {
    title: 'PROPOSITION DE FACILITÉS DE PAIEMENT',
    opening: {
      gentle:
        'Un moment difficile, cela arrive à chacun, et nous préférons de loin chercher une solution avec vous. Pour la somme de {{ montant }} qui reste due, nous vous proposons de payer en plusieurs fois, à votre rythme.',
      normal:
        'Pour vous permettre de régler plus facilement la somme de {{ montant }} qui reste due, nous vous proposons de la payer en plusieurs fois.',
      firm: 'La somme de {{ montant }} reste due. Nous sommes prêts à en étaler le paiement aux dates ci-dessous, et comptons sur vous pour les tenir.',
    },
    terms: {
      B2B: "Si les versements sont faits à leur date, aucune somme ne s'ajoute à celles du tableau.",
      B2C: 'Ce délai est accordé gratuitement par nous-mêmes, sur une dette qui existe déjà : il ne comporte ni intérêt, ni frais.',
    },
    answer: {
      gentle:
        "Si ce calendrier vous convient, il suffit de nous renvoyer cette feuille signée au plus tard le {{ date_reponse }}. Si d'autres dates vous arrangent mieux, dites-le-nous, nous les regarderons volontiers : {{ nous_joindre }}.",
      normal:
        "Si ce calendrier vous convient, renvoyez-nous cette feuille signée au plus tard le {{ date_reponse }}. Si d'autres dates vous arrangent, proposez-les-nous : {{ nous_joindre }}.",
      firm: 'Nous attendons cette feuille signée au plus tard le {{ date_reponse }}. Si une de ces dates ne peut être tenue, dites-le-nous avant ce jour : {{ nous_joindre }}.',
    },
    noWaiver:
      "Tant qu'elle n'est pas signée par chacun de nous, cette proposition ne vaut ni renonciation, ni novation.",
  },
  paymentPlan: {
    title: 'ACCORD DE PAIEMENT ÉCHELONNÉ',
    parties: 'Entre {{ mon_entreprise }}, créancier, et {{ client }}, débiteur, il est convenu ce qui suit.',
    acknowledgement:
      'Le débiteur reconnaît devoir au créancier la somme de {{ montant }} ({{ en_lettres }}) au titre des factures ci-dessous.',
    howPaid:
      'Chaque versement est fait par virement à {{ mon_entreprise }}, IBAN {{ iban }}, en rappelant {{ reference }}.',
    acceleration:
      "À défaut d'un versement à sa date, et si une lettre de rappel reste sans effet pendant {{ jours }} jours, tout ce qui reste dû devient exigible aussitôt.",
    consumer:
      'Ce délai est accordé gratuitement par le créancier lui-même, sur une dette qui existe déjà : il ne comporte ni intérêt, ni frais.',
    imputation: "Les versements s'imputent sur les factures, de la plus ancienne à la plus récente.",
    noNovation: "Cet accord n'emporte ni novation, ni renonciation à aucun droit.",
    limitation: {
      FR: 'La reconnaissance de la dette interrompt la prescription (C. civ., art. 2240).',
      BE: 'La reconnaissance de la dette interrompt la prescription (ancien C. civ., art. 2248).',
    },
    originals: 'Fait en deux exemplaires, un pour chaque partie.',
  },
  instalmentNote: {
    title: 'PROCHAIN VERSEMENT',
    opening: {
      gentle:
        'Un petit mot pour vous rappeler la prochaine date de notre accord : le versement {{ rang }} sur {{ nombre_versements }}, de {{ montant }}, est attendu au plus tard le {{ date_versement }}. Merci de tenir si bien ce calendrier avec nous.',
      normal:
        'Le versement {{ rang }} sur {{ nombre_versements }} de notre accord, de {{ montant }}, est attendu au plus tard le {{ date_versement }}.',
      firm: 'Nous vous rappelons que le versement {{ rang }} sur {{ nombre_versements }} de notre accord, de {{ montant }}, est à faire au plus tard le {{ date_versement }}.',
    },
    alreadyPlanned: {
      gentle: "Si c'est déjà fait, merci, et ne tenez pas compte de ce mot.",
      normal: "Si vous l'avez déjà fait, ne tenez pas compte de ce mot.",
      firm: "Si vous l'avez déjà fait, ce mot est sans objet.",
    },
    closing: { gentle: 'Encore merci, et bien cordialement,', normal: 'Bien cordialement,', firm: 'Cordialement,' },
  },
  instalmentNotice: {
    title: 'VERSEMENT NON REÇU',
    opening: {
      gentle:
        "Un oubli est vite arrivé : sauf erreur de notre part, nous n'avons pas reçu la somme de {{ montant }}, attendue depuis le {{ date_versement }} selon notre accord.",
      normal:
        "Sauf erreur de notre part, nous n'avons pas reçu la somme de {{ montant }}, attendue depuis le {{ date_versement }} selon notre accord.",
      firm: 'La somme de {{ montant }}, attendue depuis le {{ date_versement }} selon notre accord, ne nous est pas parvenue.',
    },
    demand:
      "Si cette somme ne nous parvient pas au plus tard le {{ date_limite }}, l'accord prend fin comme il le prévoit, et tout ce qui reste dû, soit {{ reste_du }}, devient exigible aussitôt.",
    agreement: {
      gentle:
        'Un imprévu ? Parlez-nous-en simplement avant cette date, nous chercherons une solution avec vous : {{ nous_joindre }}.',
      normal: 'En cas de difficulté, parlez-nous-en avant cette date : {{ nous_joindre }}.',
      firm: 'Toute difficulté est à nous signaler avant cette date : {{ nous_joindre }}.',
    },
    closing: {
      gentle: "Dans l'attente de vos nouvelles, nous vous adressons nos salutations les meilleures.",
      normal: "Nous vous prions d'agréer nos salutations distinguées.",
      firm: "Nous vous prions d'agréer nos salutations distinguées.",
    },
  },
  billOfExchange: {
    value: 'Valeur en règlement, à rappeler : {{ reference }}.',
  },
  lastLetter: {
    title: 'DERNIER AVIS AVANT TRANSMISSION',
    opening: {
      gentle:
        'Notre mise en demeure du {{ date_mise_en_demeure }} est restée sans réponse, et nous le regrettons. Avant de confier ce dossier à un tiers, nous tenons à vous écrire une dernière fois nous-mêmes.',
      normal:
        "Notre mise en demeure du {{ date_mise_en_demeure }} est restée sans effet. Nous n'avons pas encore confié le dossier à un tiers : ce courrier est le dernier que nous vous adressons nous-mêmes.",
      firm: 'Notre mise en demeure du {{ date_mise_en_demeure }} est restée sans effet. Ce courrier est le dernier avant la transmission du dossier à un tiers.',
    },
    demand: {
      gentle:
        "Il vous reste jusqu'au {{ date_limite }} pour régler {{ montant }}, ou pour convenir d'un calendrier avec nous : nous y sommes toujours prêts.",
      normal:
        "Vous avez jusqu'au {{ date_limite }} pour régler {{ montant }}, ou pour convenir d'un calendrier avec nous.",
      firm: "Vous avez jusqu'au {{ date_limite }}, et pas au-delà, pour régler {{ montant }} ou convenir d'un calendrier avec nous.",
    },
    consequences: {
      FR_B2B:
        'Passé ce jour, et sans autre avis, nous confierons le dossier à un commissaire de justice ou à un avocat, ou déposerons une requête en injonction de payer.',
      FR_B2C:
        "Passé ce jour, et sans autre avis, nous pourrons confier le dossier à un commissaire de justice ou déposer une requête en injonction de payer. Aucun frais de recouvrement ne vous est demandé ; l'aide d'un conciliateur de justice reste gratuite.",
      BE_B2B: 'Passé ce jour, et sans autre avis, nous confierons le dossier à un avocat ou à un huissier de justice.',
      BE_B2C:
        'Passé ce jour, et sans autre avis, nous pourrons saisir le juge compétent. Si vous traversez une période difficile, un service de médiation de dettes agréé (CPAS) peut vous aider gratuitement.',
    },
    contest: {
      gentle:
        'Une difficulté, un désaccord ? Il est encore temps de nous en parler, et nous vous écouterons : {{ nous_joindre }}. Si vous avez réglé entre-temps, merci de ne pas tenir compte de cette lettre.',
      normal:
        'Une difficulté, un désaccord ? Il est encore temps de nous en parler : {{ nous_joindre }}. Si vous avez réglé entre-temps, merci de ne pas tenir compte de cette lettre.',
      firm: 'Si vous contestez cette somme, faites-le-nous savoir avant cette date : {{ nous_joindre }}. Si vous avez réglé entre-temps, merci de ne pas tenir compte de cette lettre.',
    },
    closing: {
      gentle: "Nous espérons encore une réponse de votre part et vous prions d'agréer nos salutations distinguées.",
      normal: "Nous vous prions d'agréer nos salutations distinguées.",
      firm: "Nous vous prions d'agréer nos salutations distinguées.",
    },
  },
  receipt: {
    title: '{% if tout_regle %}QUITTANCE{% else %}REÇU{% endif %}',
    received:
      'Nous avons bien reçu, le {{ date_paiement }}, la somme de {{ montant }} ({{ en_lettres }}){% if moyen %}, {{ moyen }}{% endif %}.',
    settled:
      '{% if tout_regle %}Ce règlement solde votre compte : plus rien ne nous est dû à ce jour.{% elsif factures_soldees %}{% if nombre_soldees == 1 %}La facture {{ factures_soldees }} est entièrement payée.{% else %}Les factures {{ factures_soldees }} sont entièrement payées.{% endif %}{% endif %}',
    thanks: {
      gentle:
        "Un grand merci pour votre règlement. C'est un plaisir de travailler pour vous, et nous restons à votre disposition.",
      normal: 'Nous vous remercions de votre règlement et restons à votre disposition.',
      firm: 'Nous vous remercions de votre règlement.',
    },
    closing: { gentle: 'Au plaisir, et bien cordialement,', normal: 'Bien cordialement,', firm: 'Cordialement,' },
  },
  statement: {
    title: 'RELEVÉ DE COMPTE',
    opening: {
      gentle:
        'Voici, pour vous faciliter les choses, le détail de votre compte chez nous. Si une ligne diffère de vos écritures, dites-le-nous : nous la regarderons avec vous.',
      normal:
        'Voici le détail de votre compte chez nous. Merci de nous signaler tout écart avec vos propres écritures.',
      firm: 'Voici le détail de votre compte chez nous, arrêté à ce jour. Nous vous remercions de nous signaler sans tarder tout écart avec vos propres écritures.',
    },
    note: "Relevé établi d'après nos écritures au jour de sa date ; il ne remplace ni les factures, ni un rappel.",
    closing: {
      gentle: 'Avec nos remerciements, bien cordialement,',
      normal: 'Bien cordialement,',
      firm: "Nous vous prions d'agréer nos salutations distinguées.",
    },
  },
  interestAnnex: {
    title: 'DÉCOMPTE DES INTÉRÊTS',
    opening:
      "Chaque ligne se refait à la main : base × taux × jours ÷ jours de l'année. La somme est arrondie une seule fois.",
  },
  invoiceDuplicate: {
    opening: 'Voici le double des données de notre facture n° {{ numeros }} du {{ date_facture }}.',
    note: 'Cette feuille reprend les données de la facture ; elle ne la remplace pas.',
  },
  exhibitList: {
    title: 'BORDEREAU DE PIÈCES',
    opening:
      '{% if nombre == 1 %}Ce dossier contient une pièce.{% else %}Ce dossier contient {{ nombre }} pièces, numérotées et jointes.{% endif %}',
    certified: "Pièces certifiées conformes aux documents détenus par l'entreprise.",
    closing: 'Fait pour servir et valoir ce que de droit,',
  },
};

/** French is written first and gives the shape; a missing sentence does not compile. */
export type WordedTexts = typeof wordedFr;
