import type { Language } from '#domain/country';
import type { Output } from '#contract/api';
import { formatDate } from '#domain/format/date';

type View = Output<'customer.eraseView'>;

/** Forgetting a customer: what goes, what stays and why. */
export type EraseText = {
  readonly action: string;
  readonly title: string;
  readonly notYet: string;
  readonly already: string;
  readonly goes: string;
  readonly gone: (view: View) => readonly string[];
  readonly stays: string;
  readonly kept: (view: View) => readonly string[];
  readonly final: string;
  readonly understood: string;
  readonly missing: string;
  readonly submit: string;
  readonly working: string;
};

const some = (count: number, one: string, other: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : other}`];

/** By the language of the window. */
export const eraseText: Readonly<Record<Language, EraseText>> = {
  fr: {
    action: 'Effacer ce client…',
    title: 'Effacer un client',
    notYet: 'Pas encore possible',
    already: 'Ce client est déjà effacé.',
    goes: 'Ce qui est effacé',
    gone: ({ bankMovements, label, notes, payers }) => [
      `Son nom : partout, vous lirez « ${label} »`,
      'Son adresse, ses téléphones, son e-mail, ses numéros d’entreprise et de TVA',
      ...some(notes, 'note', 'notes, motifs et commentaires'),
      ...some(bankMovements, 'virement où la banque le nomme', 'virements où la banque le nomme'),
      ...some(payers, 'nom ou compte qui paie pour lui', 'noms ou comptes qui paient pour lui'),
      'L’objet et la commande de ses factures, et ce qui le rappelait dans les fichiers importés et la recherche',
    ],
    stays: 'Ce qui reste, et pourquoi',
    kept: ({ documents, lastOn, letters }) => [
      ...some(documents, 'écriture', 'écritures').map(
        (count) => `${count} : numéros, dates et montants, sans son nom. Vos comptes restent justes.`,
      ),
      ...some(letters, 'papier imprimé', 'papiers imprimés').map(
        (count) => `${count} : avec son nom, tels qu’ils sont partis. Ce sont vos preuves.`,
      ),
      ...(documents === 0
        ? []
        : [
            'Ses accords signés, les pièces jointes et les lignes de détail de ses factures : la loi demande de garder dix ans les pièces comptables.',
          ]),
      ...(lastOn === null ? [] : [`Dernière écriture : le ${formatDate(lastOn, 'fr')}.`]),
      'Vos sauvegardes et les fichiers que vous avez enregistrés ailleurs : ils le nomment encore. Jetez les plus anciens.',
    ],
    final: 'Effacer ne s’annule pas.',
    understood: 'J’ai compris : ces mots seront perdus pour toujours',
    missing: 'Cochez d’abord que vous avez compris.',
    submit: 'Effacer pour toujours',
    working: 'Le fichier est réécrit, pour que rien de lui n’y reste…',
  },
  nl: {
    action: 'Deze klant wissen…',
    title: 'Een klant wissen',
    notYet: 'Nog niet mogelijk',
    already: 'Deze klant is al gewist.',
    goes: 'Wat wordt gewist',
    gone: ({ bankMovements, label, notes, payers }) => [
      `De naam: overal leest u “${label}”`,
      'Het adres, de telefoonnummers, het e-mailadres, het ondernemings- en btw-nummer',
      ...some(notes, 'nota', 'nota’s, redenen en opmerkingen'),
      ...some(
        bankMovements,
        'overschrijving waarin de bank deze naam noemt',
        'overschrijvingen waarin de bank deze naam noemt',
      ),
      ...some(
        payers,
        'naam of rekening die voor deze klant betaalt',
        'namen of rekeningen die voor deze klant betalen',
      ),
      'Het onderwerp en de bestelling van de facturen, en wat in ingelezen bestanden en in het zoeken naar de klant verwees',
    ],
    stays: 'Wat blijft, en waarom',
    kept: ({ documents, lastOn, letters }) => [
      ...some(documents, 'boeking', 'boekingen').map(
        (count) => `${count}: nummers, data en bedragen, zonder naam. Uw rekeningen blijven juist.`,
      ),
      ...some(letters, 'afgedrukt papier', 'afgedrukte papieren').map(
        (count) => `${count}: met de naam, zoals ze vertrokken zijn. Dat zijn uw bewijzen.`,
      ),
      ...(documents === 0
        ? []
        : [
            'Ondertekende akkoorden, de stukken bij de facturen en hun regels: de wet vraagt om boekhoudstukken tien jaar te bewaren.',
          ]),
      ...(lastOn === null ? [] : [`Laatste boeking: ${formatDate(lastOn, 'nl')}.`]),
      'Uw back-ups en de bestanden die u elders hebt opgeslagen: daarin staat de naam nog. Gooi de oudste weg.',
    ],
    final: 'Wissen kan niet ongedaan worden gemaakt.',
    understood: 'Ik heb het begrepen: deze woorden zijn voorgoed weg',
    missing: 'Vink eerst aan dat u het begrepen hebt.',
    submit: 'Voorgoed wissen',
    working: 'Het bestand wordt herschreven, zodat er niets van hem in blijft…',
  },
  en: {
    action: 'Erase this customer…',
    title: 'Erase a customer',
    notYet: 'Not possible yet',
    already: 'This customer is already erased.',
    goes: 'What is erased',
    gone: ({ bankMovements, label, notes, payers }) => [
      `The name: everywhere you will read “${label}”`,
      'The address, phone numbers, e-mail, company and VAT numbers',
      ...some(notes, 'note', 'notes, reasons and comments'),
      ...some(
        bankMovements,
        'transfer in which the bank names this customer',
        'transfers in which the bank names this customer',
      ),
      ...some(payers, 'name or account that pays for this customer', 'names or accounts that pay for this customer'),
      'The subject and order of the invoices, and what pointed to this customer in imported files and in the search',
    ],
    stays: 'What stays, and why',
    kept: ({ documents, lastOn, letters }) => [
      ...some(documents, 'entry', 'entries').map(
        (count) => `${count}: numbers, dates and amounts, without the name. Your accounts stay right.`,
      ),
      ...some(letters, 'printed paper', 'printed papers').map(
        (count) => `${count}: with the name, as they were sent. They are your proof.`,
      ),
      ...(documents === 0
        ? []
        : [
            'Signed agreements, papers attached to the invoices and their lines: the law asks for accounting papers to be kept for ten years.',
          ]),
      ...(lastOn === null ? [] : [`Last entry: ${formatDate(lastOn, 'en')}.`]),
      'Your backups and the files that you saved elsewhere: they still hold the name. Throw the oldest away.',
    ],
    final: 'Erasing cannot be undone.',
    understood: 'I understand: these words are lost for ever',
    missing: 'First tick that you understand.',
    submit: 'Erase for ever',
    working: 'The file is written anew, so that nothing of him is left in it…',
  },
};
