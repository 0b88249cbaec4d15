import { plural } from '#renderer/i18n/plural';

export type RunPaperText = typeof runPaperFr;

/** Paper and stamps of a tour: printers, enclosures, envelopes, prices. */
export const runPaperFr = {
  stamps: (total: string) => `Affranchissement : ${total}`,
  stampsAtLeast: (total: string) => `Affranchissement : au moins ${total}`,
  stampsUnknown: 'Affranchissement : prix à compléter',
  services: { letter: 'lettre', registered: 'recommandé', receipt: 'avis de réception' },
  stampLine: (count: number, service: string, upTo: number | null, grams: number) =>
    `${count} × ${service} ${upTo === null ? `(${grams} g)` : `jusqu’à ${upTo} g`}`,
  priceMissing: 'prix inconnu',
  tariffs: 'Tarifs',
  tariffsTitle: 'Tarifs de la poste',
  tariffsText:
    'Un tarif vaut à partir de sa date, jusqu’au poids indiqué. Les anciens restent, pour les lettres d’avant. Une feuille pèse 5 g, l’enveloppe 5 g.',
  service: 'Envoi',
  upTo: 'Jusqu’à (g)',
  price: 'Prix',
  validFrom: 'À partir du',
  addTariff: 'Ajouter ce tarif',
  remove: 'Retirer',
  removeTariff: (what: string) => `Retirer ${what}`,
  published: 'Reprendre les tarifs publiés',
  tariffWrong: 'Le poids (en grammes), le prix et la date doivent être remplis.',
  duplicates: (count: number) => `+ ${count} p. jointes`,
  duplicatesUncounted: '+ pièces jointes',
  enclosures: {
    title: 'Pièces jointes',
    copies: (count: number) => plural('fr', count, { one: 'Une copie de la facture', other: 'Une copie des factures' }),
    mark: 'Mention en haut des copies',
    marks: { reminder: 'RAPPEL', duplicate: 'DUPLICATA' },
    paper: (role: string, number: string) => `${role}, facture ${number}`,
  },
  encloseAll: 'Joindre une copie des factures à toutes les lettres',
  printer: 'Imprimante',
  printerProblems: {
    offline: 'éteinte ou débranchée',
    jam: 'papier coincé',
    open: 'capot ouvert',
    paperOut: 'plus de papier',
    inkOut: 'plus d’encre',
    paused: 'en pause',
  },
  printerSays: (printer: string, problem: string) =>
    `${printer} : ${problem}. Rien n’en sortira tant que ce n’est pas réglé.`,
  askPrinter: 'Demander à chaque fois',
  direct: 'Tout de suite, sans fenêtre',
  twoSided: 'Imprimer recto verso (chaque lettre commence sur une nouvelle feuille)',
  fileCopy: 'Imprimer aussi un exemplaire pour le classeur, marqué COPIE',
  fullSize: 'Imprimez à 100 %, sans « ajuster à la page » : sinon l’adresse sort de la fenêtre de l’enveloppe.',
  handedOver: (count: number) =>
    `${count} ${plural('fr', count, { one: 'lettre a été donnée', other: 'lettres ont été données' })} à imprimer.`,
  stillToPrint: (printed: number, waiting: number) =>
    `${printed} ${plural('fr', printed, { one: 'lettre est sortie', other: 'lettres sont sorties' })}, ${waiting} ${plural('fr', waiting, { one: 'reste', other: 'restent' })} à imprimer.`,
  staysHome: (count: number) =>
    plural('fr', count, { one: 'Une lettre ne part pas :', other: `${count} lettres ne partent pas :` }),
  andOthers: (count: number) => `et ${count} autres`,
  jobOrder: 'Dans l’ordre du papier',
  envelopedAll: 'Tout est sous enveloppe',
  enveloped: 'sous enveloppe',
  envelopedOf: (name: string) => `Lettre de ${name} sous enveloppe`,
  late: (count: number) =>
    `${count} ${plural('fr', count, {
      one: 'lettre porte une date trop ancienne : le délai imprimé est plus court que le vrai.',
      other: 'lettres portent une date trop ancienne : le délai imprimé est plus court que le vrai.',
    })}`,
  lateOne: (name: string, printed: string, real: string) =>
    `${name} : le papier dit ${printed}. Posté aujourd’hui, le délai va jusqu’au ${real}.`,
  redate: 'Réimprimer avec la date du jour',
  redateText: 'Jetez l’ancien papier : la lettre reçoit un nouveau numéro.',
  others: (count: number) =>
    `${count} ${plural('fr', count, { one: 'autre tournée attend', other: 'autres tournées attendent' })}`,
  otherRun: (date: string, letters: number, name: string) =>
    `du ${date}, ${name === '' ? `${letters} lettres` : `la lettre de ${name}`}`,
  goThere: 'Y aller',
  printerOffsets: {
    title: 'Décalage par imprimante',
    text: 'Chaque imprimante prend le papier à sa façon. Celles qui ne sont pas réglées ici suivent le décalage général, comme les fichiers PDF.',
    printer: 'Imprimante à régler',
    keep: 'Garder pour cette imprimante',
    drop: 'Comme les autres',
    sheet: 'Feuille d’essai de cette imprimante',
    own: (name: string) => `${name} (réglée à part)`,
    kept: 'Réglage gardé.',
  },
  reading: (count: number) => `${count} clients à qui écrire`,
  read: (read: number, all: number) => `Relecture des dossiers : ${read} sur ${all}`,
  readingOthers: (count: number) => `et ${count} autres`,
  openImport: 'Ouvrir Importer',
};
