export type LawWordsText = typeof lawWordsFr;

/** The sentence on invoices, and what must not be written or said. */
export const lawWordsFr = {
  intro:
    'Voici la phrase à mettre sur vos factures. Elle annonce ce qu’un retard coûte. Copiez-la dans votre programme de facturation.',
  audience: { B2B: 'Pour un professionnel', B2C: 'Pour un particulier' },
  language: 'Langue de la facture',
  languages: { fr: 'Français', nl: 'Néerlandais', en: 'Anglais' },
  required: 'Obligatoire sur chaque facture',
  useful: 'Pas obligatoire, mais utile',
  copy: 'Copier la phrase',
  copied: 'Copiée',
  notCopied: 'La copie n’a pas marché : sélectionnez la phrase et copiez-la.',
  showSentence: 'Voir la phrase à copier',
  question: 'Cette phrase est-elle sur vos factures ?',
  answers: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
  questionForAll: 'Pour tous mes clients, sauf réponse différente dans la fiche du client.',
  unanswered: (count: number) =>
    count === 1
      ? 'Pour 1 client qui vous doit de l’argent, la question est encore sans réponse.'
      : `Pour ${count} clients qui vous doivent de l’argent, la question est encore sans réponse.`,
  businessRate: 'Mon taux de retard envers les professionnels, par an',
  consumerRate: 'Mon taux de retard envers les particuliers, par an',
  rateHint: 'Vide : le taux de la loi. Un taux à vous ne compte que s’il est écrit et accepté avant la facture.',
  rateWrong: 'Écrivez un taux par an entre 0 et 100 %, par exemple 12,15 %.',
  clauseFixed: 'Indemnité envers les particuliers : somme fixe',
  clausePercent: 'Indemnité envers les particuliers : part du montant',
  clauseHint: 'Seulement si elle est dans vos conditions, acceptées avant la facture, et vaut aussi pour vous.',
  ownTerms: 'Mes propres conditions',
  customerQuestion: 'Pénalités et indemnité sont-elles sur ses factures ?',
  customerAnswers: { yes: 'Oui', no: 'Non', asCompany: 'Comme pour tous' },
  assumed: { yes: 'Supposé : oui', no: 'Supposé : non' },
  assumedWhy: {
    yes: 'Personne n’a répondu. Entre professionnels, la loi donne ces sommes même sans la phrase.',
    no: 'Personne n’a répondu. Tant que ce n’est pas sûr, rien de vos conditions n’est demandé à un particulier.',
  },
  answered: {
    yes: 'Oui, d’après votre réponse pour tous les clients.',
    no: 'Non, d’après votre réponse pour tous les clients.',
  },
  missing: {
    FR: 'Sans la phrase, ces sommes restent dues entre professionnels, mais la loi l’exige et une amende est possible : ajoutez-la.',
    BE: 'Sans la phrase, seul ce que donne la loi est demandé.',
  },
  endOfMonth: 'Délai « fin de mois » (par exemple 45 jours fin de mois)',
  dueOnCeiling: (on: string) => `Mettre au ${on}`,
  estimated: 'estimé',
  presentationOn: (on: string) =>
    `Présentation le ${on} : deux jours ouvrés après le dépôt, tant que la poste n’a rien dit.`,
  importQuestion: 'La phrase sur les pénalités est-elle sur ces factures ?',
  importHint: 'La réponse est gardée pour les clients de ce fichier qui n’en ont pas encore.',
  notConfirmed: 'usage, texte non confirmé',
  blockedOnPaper: 'Avec ces mots, la lettre ne part pas.',
  blockedInPrint: 'Ce texte est imprimé sur vos lettres : avec ces mots, il ne s’enregistre pas.',
  keptInFile: 'Le client peut demander à lire cette note.',
  whoAnswered: 'Qui avez-vous eu ?',
  parties: {
    debtor: 'Le client lui-même',
    manager: 'Le gérant ou la comptabilité',
    guarantor: 'Sa caution',
    family: 'Quelqu’un de sa famille',
    colleague: 'Un collègue',
    employer: 'Son employeur',
    neighbour: 'Un voisin',
  },
  doNotCall: 'N’appelez pas maintenant',
  heCalled: 'C’est lui qui m’appelle',
};
