import { fileProblemsFr } from '#contract/texts/fileProblems.fr';
import { amount, date, name, type ProblemWords } from '#contract/texts/problemWords';

/** French: what is wrong with a line or a file, and what to do. */
export const problemsFr: ProblemWords = {
  line: (line) => `Ligne ${line}`,
  fields: {
    number: 'Numéro',
    type: 'Type',
    date: 'Date',
    dueDate: 'Échéance',
    paymentTerms: 'Délai de paiement',
    customerCode: 'Code client',
    customer: 'Client',
    customerType: 'Type de client',
    address: 'Adresse',
    address2: 'Complément d’adresse',
    postcode: 'Code postal',
    city: 'Ville',
    country: 'Pays',
    phone: 'Téléphone',
    email: 'E-mail',
    companyNumber: 'SIREN / SIRET / n° d’entreprise',
    vatNumber: 'N° de TVA',
    netCents: 'Montant HT',
    taxCents: 'Montant TVA',
    grossCents: 'Montant TTC',
    dueCents: 'Reste dû',
    paidCents: 'Déjà payé',
    debit: 'Débit',
    credit: 'Crédit',
    paymentReference: 'Référence de paiement',
    currency: 'Devise',
    label: 'Libellé',
    quantity: 'Quantité (détail)',
    unit: 'Unité (détail)',
    unitPrice: 'Prix unitaire (détail)',
    vatRate: 'Taux de TVA (détail)',
    lineNetCents: 'Montant hors TVA de la ligne (détail)',
    valueDate: 'Date de valeur',
    counterpartyIban: 'Compte de l’autre partie',
  },
  texts: {
    'date.missing': () => 'La date de la facture manque. Ajoutez-la.',
    'date.invalid': (p) => `La date « ${p('text')} » n’existe pas. Corrigez-la.`,
    'date.monthFirst': (p) =>
      `La date « ${p('text')} » n’existe que si le mois vient en premier. Corrigez-la, ou dites que ce fichier écrit le mois avant le jour.`,
    'date.tooOld': (p) => `La date ${date(p, 'date', 'fr')} est trop ancienne (avant 2000). Corrigez-la.`,
    'date.tooFarAhead': (p) => `La date ${date(p, 'date', 'fr')} est à plus de cinq ans. Corrigez-la.`,
    'dueDate.missing': () => 'La date « à payer avant le » manque. Ajoutez-la pour que la facture soit suivie.',
    'dueDate.invalid': (p) => `La date d’échéance « ${p('text')} » n’existe pas. Corrigez-la.`,
    'dueDate.monthFirst': (p) =>
      `L’échéance « ${p('text')} » n’existe que si le mois vient en premier. Corrigez-la, ou dites que ce fichier écrit le mois avant le jour.`,
    'dueDate.beforeDate': (p) =>
      `L’échéance (${date(p, 'dueDate', 'fr')}) est avant la date de la facture (${date(p, 'date', 'fr')}). Corrigez l’une des deux.`,
    'dueDate.tooFarAhead': (p) => `L’échéance ${date(p, 'dueDate', 'fr')} est à plus de cinq ans. Corrigez-la.`,
    'number.missing': () => 'Le numéro de la facture manque. Ajoutez-le.',
    'number.usedTwice': (p) =>
      `Le numéro ${p('number')} est déjà celui de la ligne ${p('firstLine')}. Deux factures ne peuvent pas avoir le même : corrigez l’un des deux.`,
    'number.alreadyThere': (p) => `${p('number')} est déjà dans le programme. La ligne est laissée de côté.`,
    'number.otherContent': (p) =>
      `${p('number')} est déjà dans le programme avec une autre date, un autre montant ou un autre client. Vérifiez le numéro : rien n’est remplacé.`,
    'creditNote.lowers': (p) => `L’avoir ${p('number')} réduit la facture ${p('invoice')}.`,
    'creditNote.lowersPart': (p) =>
      `L’avoir ${p('number')} est plus grand que ce qui reste de la facture ${p('invoice')} : ${amount(p, 'amount', 'fr')} en sont déduits, ${amount(p, 'rest', 'fr')} restent à valoir pour le client.`,
    'creditNote.linked': (p) =>
      `L’avoir ${p('number')}, arrivé avant la facture ${p('invoice')}, en est déduit : ${amount(p, 'amount', 'fr')}.`,
    'creditNote.invoicePaid': (p) =>
      `Rien ne reste à payer de la facture ${p('invoice')} : l’avoir ${p('number')} (${amount(p, 'rest', 'fr')}) reste à valoir pour le client.`,
    'creditNote.usedBefore': (p) =>
      `L’avoir ${p('number')} cite la facture ${p('invoice')}, mais il a déjà servi en partie : son reste n’en est pas déduit et reste à valoir. Vérifiez.`,
    'creditNote.spent': (p) =>
      `L’avoir ${p('number')} cite la facture ${p('invoice')}, mais il a déjà servi ailleurs : rien n’en est déduit. Vérifiez.`,
    'creditNote.invoiceUnknown': (p) =>
      `L’avoir ${p('number')} concerne la facture ${p('invoice')}, qui n’est pas dans le programme : il reste à valoir pour le client, et en sera déduit quand elle arrivera.`,
    'creditNote.otherCustomer': (p) =>
      `L’avoir ${p('number')} cite la facture ${p('invoice')}, qui est celle d’un autre client : il reste à valoir pour celui-ci. Vérifiez.`,
    'customer.missing': () => 'Le nom du client manque. Ajoutez-le.',
    'customer.relationGuessed': (p) =>
      `Client ${p('relation') === 'B2C' ? 'particulier' : 'professionnel'} ? C’est une supposition : la loi n’est pas la même, vérifiez.`,
    'amount.missing': () => 'Le montant manque. Ajoutez-le.',
    'amount.invalid': (p) => `« ${p('text')} » n’est pas un montant (colonne « ${name(p)} »). Corrigez-le.`,
    'amount.tooManyDecimals': (p) =>
      `Le montant « ${p('text')} » a plus de deux décimales (colonne « ${name(p)} »). Corrigez-le, ou changez le signe décimal de la colonne.`,
    'amount.currency': (p) =>
      `« ${p('text')} » n’est pas en euros. Le programme ne suit que des euros : laissez cette ligne.`,
    'amount.tooLarge': (p) =>
      `Le montant « ${p('text')} » dépasse 99 999 999,99 €. Corrigez-le (colonne « ${name(p)} »).`,
    'amount.zero': () => 'Le montant est zéro : il n’y a rien à suivre. La ligne est laissée de côté.',
    'total.mismatch': (p) =>
      `${amount(p, 'net', 'fr')} HT et ${amount(p, 'tax', 'fr')} de TVA ne font pas ${amount(p, 'gross', 'fr')}. Corrigez l’un des trois montants.`,
    'due.outOfRange': (p) =>
      `Le reste dû (${amount(p, 'due', 'fr')}) ne peut pas dépasser la facture (${amount(p, 'gross', 'fr')}) ni changer de signe. Corrigez-le.`,
    'invoice.negative': (p) =>
      `Le montant est négatif (${amount(p, 'gross', 'fr')}) et le fichier dit « facture ». Est-ce un avoir ? Dites-le.`,
    'paymentTerms.invalid': (p) =>
      `« ${p('text')} » n’est pas un délai en jours. La facture est prise sans lui : complétez la fiche du client.`,
    'phone.invalid': (p) =>
      `« ${p('text')} » n’est pas un numéro de téléphone. La facture est prise sans lui : complétez la fiche du client.`,
    'email.invalid': (p) => `« ${p('text')} » n’est pas une adresse e-mail. La facture est prise sans elle.`,
    'companyNumber.invalid': (p) =>
      `« ${p('text')} » n’est pas un numéro d’entreprise juste (SIREN, SIRET ou BCE). La facture est prise sans lui.`,
    'vatNumber.invalid': (p) => `« ${p('text')} » n’est pas un numéro de TVA juste. La facture est prise sans lui.`,
    'text.tooLong': (p) =>
      `Le texte de la colonne « ${name(p)} » est trop long (${p('length')} caractères, ${p('max')} au plus). Raccourcissez-le.`,
    'text.damaged': (p) =>
      `Le texte de la colonne « ${name(p)} » est abîmé. Exportez la liste à nouveau, ou corrigez cette ligne.`,
    'row.tooManyCells': (p) =>
      `Cette ligne a plus de ${p('count')} cellules, alors que l’en-tête en a ${p('count')}. Un séparateur est de trop : corrigez la ligne.`,
    'row.totalLine': () => 'C’est la ligne du total, pas une facture. Elle est laissée de côté.',
    'row.instalment': (p) =>
      `Échéance ${p('n')} de la facture ${p('number')}, qui en a ${p('count')} : les ${p('count')} échéances font une seule facture.`,
    'row.lines': (p) =>
      `Les lignes ${p('rows')} (${p('count')} lignes de la facture ${p('number')}) font une seule facture.`,
    'lines.summed': (p) =>
      `Le total de la facture ${p('number')} n’est pas dans le fichier : il est la somme de ses lignes (${p('rows')}), TVA comprise : ${amount(p, 'total', 'fr')}.`,
    'lines.noRate': (p) =>
      `Le total de la facture ${p('number')} n’est pas dans le fichier, et la TVA de ses lignes (${p('rows')}) non plus : leur somme ne le donne pas. Ajoutez le montant TTC.`,
    'lines.sameAmount': (p) =>
      `Le même montant (${amount(p, 'amount', 'fr')}) est sur chacune des lignes ${p('rows')} de la facture ${p('number')} : rien ne dit si c’est celui de la facture ou d’une ligne. Ajoutez le montant TTC de la facture.`,
    'lines.rounding': (p) =>
      `Le total de la facture ${p('number')} n’est pas dans le fichier. Ses lignes (${p('rows')}) font ${amount(p, 'once', 'fr')} ou ${amount(p, 'each', 'fr')}, selon l’arrondi de la TVA. Ajoutez celui de la facture.`,
    'instalment.otherLine': (p) =>
      `La ligne ${p('otherLine')}, de la même facture, n’est pas prête. Corrigez-la : une facture en plusieurs échéances est prise entière.`,
    'row.leftOut': () => 'Vous avez laissé cette ligne de côté.',
    'file.empty': () => 'Ce fichier est vide. Exportez la liste à nouveau.',
    'file.tooLarge': (p) => `Ce fichier est trop gros (plus de ${p('max')} Mo). Exportez une année à la fois.`,
    'file.tooManyRows': (p) => `Cette liste a plus de ${p('max')} lignes. Exportez une année à la fois.`,
    'file.tooSlow': () => 'Ce fichier demande trop de temps ou de mémoire. Exportez une liste plus courte.',
    'file.binary': () => 'Ce fichier n’est pas une liste (ce n’est pas du texte). Exportez vos factures en CSV.',
    'file.noRows': () => 'Il n’y a que l’en-tête : aucune facture dans ce fichier.',
    'columns.unknown': () =>
      'Les colonnes de ce fichier n’ont pas été reconnues. Dites quelle colonne contient le numéro, la date, le client et le montant TTC.',
    'columns.missing': (p) =>
      `Il manque : ${p('fieldNames')}. Dites dans quelle colonne cela se trouve, ou ajoutez la colonne au fichier.`,
    ...fileProblemsFr,
    'format.spreadsheet': () =>
      'C’est un classeur (Excel ou LibreOffice). Ouvrez-le, choisissez « Enregistrer sous », puis « CSV », et prenez ce nouveau fichier.',
    'format.oldSpreadsheet': () =>
      'C’est un ancien document Office. Ouvrez-le, choisissez « Enregistrer sous », puis « CSV », et prenez ce nouveau fichier.',
    'format.archive': () => 'C’est une archive (ZIP ou autre). Ouvrez-la et prenez le fichier CSV qui est dedans.',
    'format.image': () => 'C’est une image. Une liste de factures doit être un fichier CSV.',
    'format.xml': () =>
      'C’est un fichier XML que le programme ne connaît pas. Exportez la liste de vos factures en CSV.',
    'format.web': () => 'C’est une page web. Exportez la liste de vos factures en CSV.',
    'format.unknown': () => 'Ce fichier n’est pas reconnu. Exportez la liste de vos factures en CSV.',
  },
};
