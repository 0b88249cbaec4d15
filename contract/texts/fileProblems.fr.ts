import { amount, date, type ProblemText } from '#contract/texts/problemWords';
import type { FileProblemCode } from '#domain/imports/problem';

/** French: what is wrong with a statement, an electronic invoice, an archive or a workbook, and what to do. */
export const fileProblemsFr: Readonly<Record<FileProblemCode, ProblemText>> = {
  'line.width': (p) =>
    `Cette ligne a ${p('length')} caractères au lieu de ${p('width')} : le fichier est coupé ou abîmé. Téléchargez-le à nouveau à la banque.`,
  'element.missing': (p) =>
    `Il manque « ${p('element')} ». Le fichier est incomplet : demandez-le ou téléchargez-le à nouveau.`,
  'element.invalid': (p) =>
    `« ${p('text')} » n’est pas une valeur possible de « ${p('element')} ». Le fichier est abîmé : demandez-le ou téléchargez-le à nouveau.`,
  'xml.broken': (p) =>
    `Le fichier XML est coupé ou abîmé dans l’élément « ${p('element')} ». Demandez-le ou téléchargez-le à nouveau.`,
  'xml.doctype': () =>
    'Ce fichier XML contient une déclaration DOCTYPE, qui peut cacher autre chose. Il est refusé : demandez à l’expéditeur un fichier sans elle.',
  'xml.tooDeep': (p) =>
    `Ce fichier XML emboîte plus de ${p('max')} éléments (« ${p('element')} ») : ce n’est ni une facture ni un relevé. Demandez un autre fichier.`,
  'xml.tooMany': (p) =>
    `Ce fichier XML a plus de ${p('max')} éléments : ce n’est ni une facture ni un relevé ordinaire. Demandez-en un par mois.`,
  'iban.invalid': (p) =>
    `Le numéro de compte « ${p('text')} » n’a pas les bons chiffres de contrôle. Comparez-le avec celui que donne la banque.`,
  'reference.invalid': (p) =>
    `La référence « ${p('text')} » n’a pas les bons chiffres de contrôle : le client l’a sans doute mal recopiée. Elle ne désigne aucune facture à elle seule.`,
  'statement.cut': (p) =>
    `Le relevé est incomplet : il manque l’enregistrement ou le champ « ${p('element')} ». Téléchargez-le à nouveau à la banque.`,
  'statement.foreign': (p) =>
    `Ce relevé est en « ${p('text')} ». Le programme ne suit que des euros : ses mouvements restent de côté.`,
  'statement.noBalance': (p) =>
    `Ce relevé du compte ${p('account')} ne dit pas son solde de départ et d’arrivée : rien ne prouve qu’il est complet. Demandez à la banque un relevé avec ses soldes.`,
  'statement.balance': (p) =>
    `Le relevé ne tombe pas juste : ${amount(p, 'opening', 'fr')} au départ et ${amount(p, 'movements', 'fr')} de mouvements font ${amount(p, 'reckoned', 'fr')}, pas ${amount(p, 'closing', 'fr')}. Téléchargez-le à nouveau à la banque.`,
  'statement.count': (p) =>
    `Le fichier annonce ${p('said')} enregistrements et en contient ${p('found')}. Téléchargez-le à nouveau à la banque.`,
  'statement.total': (p) =>
    `Le total « ${p('element')} » du fichier est ${amount(p, 'said', 'fr')}, et ses mouvements font ${amount(p, 'found', 'fr')}. Téléchargez-le à nouveau à la banque.`,
  'statement.currency': (p) =>
    `Ce mouvement est en « ${p('text')} » sur un compte en « ${p('currency')} ». Des monnaies ne s’additionnent pas : demandez à la banque un relevé dans la monnaie du compte.`,
  'statement.parts': (p) =>
    `Ce mouvement est de ${amount(p, 'amount', 'fr')}, et son détail fait ${amount(p, 'total', 'fr')}. Vérifiez les frais auprès de la banque.`,
  'statement.pending': (p) =>
    `Mouvements pas encore comptabilisés par la banque : ${p('count')}. Ils ne comptent pas ; ils reviendront dans un prochain relevé.`,
  'statement.gap': (p) =>
    `Il manque un relevé du compte ${p('account')} : ${amount(p, 'closing', 'fr')} le ${date(p, 'date', 'fr')}, puis ${amount(p, 'opening', 'fr')} le ${date(p, 'next', 'fr')}. Téléchargez celui qui est entre les deux.`,
  'statement.overlap': (p) =>
    `Ce relevé du compte ${p('account')} recommence au ${date(p, 'date', 'fr')}, une période déjà couverte. Les mêmes mouvements ne comptent qu’une fois : vérifiez-les.`,
  'statement.other': (p) =>
    `Ce fichier est un message « ${p('text')} », pas un relevé de compte. Demandez à la banque les relevés (camt.053).`,
  'eInvoice.totals': (p) =>
    `Les totaux de la facture ${p('number')} ne tombent pas juste : ${amount(p, 'net', 'fr')} HT et ${amount(p, 'tax', 'fr')} de TVA ne font pas ${amount(p, 'gross', 'fr')}. Demandez une facture corrigée.`,
  'eInvoice.due': (p) =>
    `Le reste à payer de la facture ${p('number')} (${amount(p, 'due', 'fr')}) n’est pas son total (${amount(p, 'gross', 'fr')}) moins ce qui est déjà payé. Demandez une facture corrigée.`,
  'eInvoice.vat': (p) =>
    `Le détail de la TVA de la facture ${p('number')} fait ${amount(p, 'found', 'fr')} pour un total de ${amount(p, 'said', 'fr')}. Demandez une facture corrigée.`,
  'eInvoice.currency': (p) =>
    `La facture ${p('number')} est en « ${p('text')} ». Le programme ne suit que des euros : suivez-la à part.`,
  'eInvoice.mixed': (p) =>
    `Un montant de la facture est en « ${p('text')} » alors que la facture est en « ${p('currency')} ». Des monnaies ne s’additionnent pas : demandez une facture corrigée.`,
  'eInvoice.negative': (p) =>
    `La facture ${p('number')} est négative (${amount(p, 'gross', 'fr')}) : elle se comporte comme un avoir. Vérifiez-la.`,
  'eInvoice.noBuyer': (p) =>
    `La facture ${p('number')} ne dit pas qui est le client. Choisissez-le avant de la prendre.`,
  'eInvoice.dueBefore': (p) =>
    `L’échéance de la facture ${p('number')} (${date(p, 'dueDate', 'fr')}) est avant sa date (${date(p, 'date', 'fr')}). Corrigez-la avant de la prendre.`,
  'eInvoice.lines': (p) =>
    `Les lignes de la facture ${p('number')} ne font pas ses totaux : elle est prise sans son détail.`,
  'eInvoice.type': (p) =>
    `Le type « ${p('text')} » n’est ni celui d’une facture ni celui d’un avoir : rien n’est à payer (une pro forma, par exemple). Prenez la facture elle-même.`,
  'eInvoice.purchase': (p) =>
    `La facture ${p('number')} vient de « ${p('text')} » : ce n’est pas une de vos ventes. Elle est laissée de côté.`,
  'pdf.broken': () => 'Ce PDF est coupé ou abîmé. Demandez-le ou téléchargez-le à nouveau.',
  'pdf.encrypted': () =>
    'Ce PDF est protégé : ce qu’il contient ne peut pas être lu. Demandez-le sans protection, ou tapez la facture à la main.',
  'pdf.noInvoice': () =>
    'Ce PDF ne contient pas de facture électronique (Factur-X). Tapez la facture à la main, ou exportez la liste en CSV.',
  'pdf.tooLarge': (p) =>
    `La pièce jointe de ce PDF dépasse ${p('max')} Mo. Ce n’est pas une facture : demandez un autre fichier.`,
  'zip.broken': () => 'Cette archive est coupée ou abîmée. Demandez-la ou téléchargez-la à nouveau.',
  'zip.encrypted': (p) =>
    `« ${p('name')} » est protégé par un mot de passe dans l’archive. Ouvrez l’archive vous-même et prenez les fichiers.`,
  'zip.path': (p) =>
    `L’archive contient un nom de fichier dangereux (« ${p('name')} »). Elle est refusée : demandez-en une autre à l’expéditeur.`,
  'zip.tooLarge': (p) =>
    `« ${p('name')} » grossit trop en sortant de l’archive (plus de ${p('max')} Mo, ou plus de ${p('ratio')} fois). Elle est refusée : demandez les fichiers sans archive.`,
  'zip.tooMany': (p) => `L’archive contient plus de ${p('max')} fichiers. Faites-en plusieurs.`,
  'zip.nested': (p) => `« ${p('name')} » est une archive dans l’archive. Ouvrez-la vous-même et prenez les fichiers.`,
  'zip.noFile': () =>
    'Cette archive ne contient aucun fichier que le programme sait lire. Ouvrez-la et prenez les factures ou les relevés.',
  'workbook.broken': (p) =>
    `Ce classeur est abîmé ou n’a pas de feuille (« ${p('name')} »). Ouvrez-le, enregistrez-le à nouveau, ou exportez-le en CSV.`,
  'format.mismatch': (p) =>
    `Ce fichier n’est pas du ${p('format')}. Laissez le programme le reconnaître, ou prenez le bon fichier.`,
};
