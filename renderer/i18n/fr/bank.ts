import { plural } from '#renderer/i18n/plural';

export type BankText = typeof bankFr;

/** Money that the bank tells of, and its statements. */
export const bankFr = {
  title: 'Argent reçu',
  count: (count: number) =>
    `${count} ${plural('fr', count, { one: 'mouvement à ranger', other: 'mouvements à ranger' })}`,
  until: (date: string) => `banque saisie jusqu’au ${date}`,
  import: 'Importer un relevé',
  acceptSure: (count: number, amount: string) =>
    count === 1 ? `Accepter le paiement sûr (${amount})` : `Accepter les ${count} sûrs (${amount})`,
  accepting: (done: number, total: number) => `${done} paiements rangés sur ${total}`,
  stop: 'Arrêter',
  keys: 'Flèches : choisir. Entrée : accepter. O : autre proposition. S : plus tard. X : pas l’argent d’un client.',
  empty: 'Rien à ranger.',
  emptyText: 'Importez le relevé de votre banque : chaque paiement trouve sa facture ici.',
  who: 'De qui',
  nobody: 'Nom inconnu',
  isLater: 'plus tard',
  amount: 'Montant',
  sureness: { certain: 'sûr', likely: 'probable', possible: 'possible', none: 'à chercher' },
  panel: 'Ce que cet argent paie',
  otherCustomer: 'C’est un autre client',
  customer: 'Client',
  nothingFound:
    'Aucune facture ne correspond. Choisissez le client : l’argent paiera ses factures ou restera en avance.',
  accept: { payment: 'Accepter', return: 'Oui, ce paiement est revenu', refund: 'Oui, je l’ai remboursé' },
  later: 'Plus tard',
  notCustomer: 'Pas un client',
  chooseMyself: 'Choisir les factures moi-même',
  inAdvance: 'Aucune : garder en avance',
  share: 'Partager entre plusieurs clients',
  shareText: 'Chaque client a sa part. Ensemble, elles font tout l’argent reçu.',
  shareOf: (name: string) => `Part de ${name}`,
  shareLeft: (amount: string) => `Il reste ${amount} à partager.`,
  shareOver: (amount: string) => `${amount} de trop : baissez une part.`,
  shareDone: 'Tout est partagé au centime près.',
  shareMissing: 'Chaque client doit avoir une part.',
  addCustomer: 'Ajouter un client',
  remove: (name: string) => `Retirer ${name}`,
  backToFound: 'Revenir aux propositions',
  noInvoices: 'Rien à payer : sa part restera en avance.',
  grantRest: (amount: string) => `Ne pas réclamer la petite différence de ${amount} (escompte, frais)`,
  payers: (count: number) => `Comptes et noms connus (${count})`,
  payersText: 'Appris quand vous avez accepté un paiement. Effacez ce qui est faux.',
  paysFor: (name: string) => `paie pour ${name}`,
  forget: 'Oublier',
  statements: 'Relevés de la banque',
  nothingNew: 'Tout ce relevé est déjà là.',
  freshCount: (count: number) =>
    `${count} ${plural('fr', count, { one: 'mouvement nouveau', other: 'mouvements nouveaux' })}. Rien n’est écrit avant ce bouton.`,
  take: 'Prendre ce relevé',
  bankList: 'Liste de la banque',
  noBalance: 'Ce fichier ne donne pas les soldes.',
  balances: (from: string, opening: string, to: string, closing: string) =>
    `Du ${from} (${opening}) au ${to} (${closing}) : le compte est juste.`,
  incoming: (count: number, amount: string) =>
    `${count} ${plural('fr', count, { one: 'entrée', other: 'entrées' })}, ${amount}.`,
  outgoing: (count: number) =>
    `${count} ${plural('fr', count, { one: 'sortie, laissée', other: 'sorties, laissées' })} de côté sauf rejets et remboursements.`,
  known: (count: number) =>
    `${count} ${plural('fr', count, { one: 'mouvement déjà vu', other: 'mouvements déjà vus' })}.`,
  taken: (count: number, date: string) =>
    `${count} ${plural('fr', count, { one: 'mouvement pris', other: 'mouvements pris' })}, banque saisie jusqu’au ${date}.`,
  waits: (count: number) =>
    count === 0
      ? 'Aucun n’attend de facture.'
      : `${count} ${plural('fr', count, { one: 'attend sa facture', other: 'attendent leur facture' })}.`,
  afterStart: 'Vous les rangerez dans « Argent reçu ».',
  goMoney: 'Ranger l’argent reçu',
};
