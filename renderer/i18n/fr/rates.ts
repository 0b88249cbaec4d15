import { plural } from '#renderer/i18n/plural';

export type RatesText = typeof ratesFr;

/** The rates of the law, and what the law leaves open. */
export const ratesFr = {
  title: 'Taux légaux',
  fact: 'Chaque taux a sa période et sa source. Un taux qui manque n’est jamais deviné : les intérêts comptent jusqu’au dernier taux connu.',
  open: 'Ouvrir les taux légaux',
  missingTitle: 'À taper depuis l’avis officiel',
  missing: (count: number) =>
    plural('fr', count, { one: 'Un taux manque.', other: `${count} taux manquent.` }) +
    ' Vos intérêts s’arrêtent au dernier jour connu, et chaque écran le dit.',
  noneMissing: 'Tous les taux jusqu’à aujourd’hui sont connus.',
  period: (from: string, to: string) => `du ${from} au ${to}`,
  enter: 'Taper ce taux',
  enterFor: (name: string, period: string) => `Taper ce taux : ${name}, ${period}`,
  enterOther: 'Taper un taux',
  correct: 'Corriger',
  correctFor: (name: string, period: string) => `Corriger : ${name}, ${period}`,
  import: 'Prendre un fichier de taux',
  importTitle: 'Fichier de taux',
  importFile: (file: string) => `Le fichier ${file} est entier. Voici ce qu’il ajoute :`,
  importNothing: (file: string) => `Le fichier ${file} n’apporte rien de nouveau.`,
  importKnown: (count: number) =>
    plural('fr', count, { one: 'Un taux était déjà connu.', other: `${count} taux étaient déjà connus.` }),
  importTake: (count: number) => plural('fr', count, { one: 'Prendre ce taux', other: `Prendre ces ${count} taux` }),
  from: 'Du',
  to: 'au',
  rate: 'Taux par an',
  source: 'Source',
  state: 'État',
  states: {
    published: 'confirmé',
    typed: (on: string) => `tapé par vous le ${on}`,
    derived: 'calculé',
    missing: 'manque',
    unconfirmed: 'non confirmé',
  },
  unconfirmedText:
    'L’avis officiel n’a pas été vu. Comparez ce taux avec l’avis, puis tapez-le ici : il sera confirmé, ou corrigé.',
  enterNotice: 'Taper le taux de l’avis',
  derivedFrom: (name: string) => `Calculé à partir de : ${name}.`,
  older: 'Taux plus anciens',
  past: 'Taux corrigés ou annulés',
  pastWhy: { corrected: 'corrigé', undone: 'annulé' },
  series: {
    FR_L441_10_DEFAULT: 'Pénalités entre professionnels (BCE + 10 points)',
    FR_LEGAL_OTHER: 'Intérêt légal, créancier professionnel',
    ECB_MRO_SEMESTER_START: 'Taux de la Banque centrale européenne',
    FR_L441_10_FLOOR: 'Plancher d’un taux de contrat (3 × l’intérêt légal)',
    FR_LEGAL_OTHER_PLUS5: 'Après un jugement (intérêt légal + 5 points)',
    FR_LEGAL_INDIVIDUAL: 'Intérêt légal, créancier particulier (jamais le vôtre)',
    BE_COMMERCIAL: 'Intérêt entre entreprises (loi du 2 août 2002)',
    BE_LEGAL_CIVIL: 'Intérêt légal (particuliers)',
    LU_COMMERCIAL: 'Luxembourg : intérêt entre entreprises',
    LU_CONSUMER: 'Luxembourg : intérêt légal',
  },
  where: {
    FR_LEGAL_OTHER:
      'Arrêté publié au Journal officiel chaque semestre. Prenez le taux « tous les autres cas », pas celui des particuliers.',
    ECB_MRO_SEMESTER_START:
      'Taux des opérations principales de refinancement, celui en vigueur au premier jour du semestre (Banque de France, BCE). Le taux seul, sans les points que la loi ajoute.',
    BE_COMMERCIAL: 'Avis du SPF Finances au Moniteur belge, chaque semestre.',
    BE_LEGAL_CIVIL: 'Avis du SPF Finances au Moniteur belge, chaque mois de janvier.',
  },
  which: 'Quel taux ?',
  firstDay: 'Premier jour de la période',
  typedHint: 'Par exemple : 2,15 % ou 2,15',
  understood: (percent: string) => `Compris : ${percent} par an.`,
  penalties: (percent: string) => `Pénalités entre professionnels : ${percent}.`,
  floor: (percent: string) => `Plancher d’un taux de contrat : ${percent}.`,
  sourceHint: 'Journal officiel du 28 juin 2026, arrêté du 24 juin : c’est votre preuve.',
  dayMissing: 'Écrivez le premier jour de la période.',
  points: {
    title: 'Points que la loi ne tranche pas',
    text: 'Ici aucune source sûre n’a été trouvée, ou les avis divergent. Le programme prend la première lecture. Une autre se choisit avec un avocat ou un comptable ; elle vaut pour les demandes faites à partir d’aujourd’hui.',
    unconfirmed: 'non confirmé',
    usual: 'lecture habituelle',
    chosen: 'votre choix',
    fixed: 'Pas de choix ici : l’autre lecture réclamerait avant le jour accordé par des lettres déjà parties.',
    source: (article: string) => `Source : ${article}`,
    saved: 'Choix noté.',
    words: 'La phrase imprimée',
    wordsStandard: 'La phrase proposée par le programme',
    wordsOwn: 'Ma phrase',
    company: 'Petite entreprise au sens du livre XIX : la définition n’est pas confirmée. C’est vous qui le dites.',
    companyOpen: 'Ouvrir « Mon entreprise »',
    others: 'Aussi non confirmé, sans réglage',
    otherPoints: {
      FR: {
        plans:
          'Délai offert à un particulier depuis le 20 novembre 2026 : les limites exactes de l’exception au crédit à la consommation. Un plan d’un particulier n’a donc ni intérêt ni frais, et dit qu’il est gratuit.',
        fees: 'Tarifs 2026 des tribunaux et des huissiers ou commissaires de justice : le programme ne les compte pas et ne les réclame jamais.',
        words:
          'Heures d’appel, tiers à qui ne pas parler, mots interdits : le programme avertit ou bloque selon l’usage.',
      },
      BE: {
        plans:
          'Délai offert à un particulier depuis le 20 novembre 2026 : les limites exactes de l’exception au crédit à la consommation. Un plan d’un particulier n’a donc ni intérêt ni frais, et dit qu’il est gratuit. En Belgique, le texte qui la reprend n’a pas été trouvé.',
        fees: 'Tarifs 2026 des tribunaux et des huissiers ou commissaires de justice : le programme ne les compte pas et ne les réclame jamais.',
        words:
          'Heures d’appel, tiers à qui ne pas parler, mots interdits : le programme avertit ou bloque selon l’usage.',
        caps: 'Plafonds du livre XIX : aucune indexation trouvée après janvier 2026, aucune n’est appliquée.',
        capPerDebt:
          'Plafond par dette ou pour toutes les dettes d’un client : compté par facture, sur ce qui en reste dû.',
        book5: 'Numéros d’articles du livre 5 du Code civil (ordre des paiements) : l’ancien article 1254 est cité.',
        justice:
          'Seuil de 5 000 € du juge de paix, cité dans la mise en demeure à un particulier : vérifié jusqu’en 2025.',
        vatYears:
          'Remboursement de la TVA perdue : trois ans comptés jusqu’à la fin de la troisième année après la perte.',
      },
    },
    names: {
      beIndemnityPlace: 'Un acompte paie-t-il l’indemnité avant ou après les intérêts ?',
      beDayCount: 'Longueur de l’année dans les intérêts',
      beSaturday: 'Le samedi compte-t-il dans le délai du premier rappel ?',
      beVatPhrase: 'Phrase sur la TVA à reverser, document rectificatif',
      frDayCount: 'Longueur de l’année dans les pénalités entre professionnels',
      frNoticeStart: 'Départ des intérêts après la mise en demeure d’un particulier',
      frEndOfMonth: '« 45 jours fin de mois »',
      frSector: 'Ce que vous vendez a-t-il un délai de paiement plus court ?',
    },
    readings: {
      beforeInterest: 'L’indemnité d’abord, puis les intérêts, puis le prix',
      beforePrincipal: 'Les intérêts d’abord, puis l’indemnité, puis le prix',
      last: 'Les intérêts, puis le prix, l’indemnité en dernier',
      'ACT/365': 'Jours réels sur 365, toujours',
      'ACT/ACT': 'Jours réels sur 365, sur 366 dans une année bissextile',
      dayOff: 'Non : du lundi au vendredi',
      presentation: 'Le lendemain de la première présentation du recommandé',
      receipt: 'Le lendemain de la signature ; rien si la lettre n’est pas retirée',
      sending: 'Le lendemain de l’envoi',
      endOfMonthThenDays: 'Fin du mois de la facture, puis 45 jours',
      daysThenEndOfMonth: '45 jours, puis fin de ce mois',
      general: 'Non : le délai général, 60 jours ou 45 jours fin de mois',
      transport: 'Transport, location de véhicules : 30 jours',
      freshFood: 'Produits frais ou surgelés : 30 jours après la fin de la décade',
      meat: 'Viande fraîche : 20 jours',
      alcohol: 'Boissons alcooliques : 30 jours après la fin du mois',
    },
  },
};
