import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('fr');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'le nom de votre entreprise (Réglages)',
  senderAddress: 'l’adresse de votre entreprise (Réglages)',
  senderSiret: 'votre numéro SIRET (Réglages)',
  senderEnterpriseNumber: 'votre numéro d’entreprise (Réglages)',
  senderIban: 'votre numéro de compte (Réglages)',
  signatory: 'le nom de la personne qui signe (Réglages)',
  addresseeName: 'le nom du client',
  addresseeAddress: 'l’adresse du client',
  deadlineOn: 'le nouveau délai',
  paymentReference: 'la référence à rappeler',
  description: 'le libellé de la facture',
  firstReminderOn: 'la date du premier rappel',
};

/** Why the desk refused: ledgers, files, letters, registered mail, history. */
export const deskRefusalsFr = {
  'ledger.notOpen': () => 'Aucun dossier n’est ouvert. Ouvrez-en un ou créez-en un.',
  'ledger.notThere': () => 'Ce dossier n’est plus là. Rebranchez la clé ou le disque, ou choisissez un autre dossier.',
  'ledger.alreadyThere': () =>
    'Il y a déjà une comptabilité dans ce dossier. Ouvrez-la, ou choisissez un autre dossier.',
  'ledger.alreadySetUp': () => 'Cette comptabilité est déjà installée.',
  'ledger.notEmpty': () => 'Cette comptabilité n’est pas vide : les données d’exemple vont dans une nouvelle.',
  'ledger.inUse': () => 'Ce dossier est déjà ouvert dans une autre fenêtre de Dûment. Fermez-la d’abord.',
  'database.newerThanApp': () =>
    'Ce dossier a été écrit par une version plus récente de Dûment. Mettez Dûment à jour pour l’ouvrir.',
  'database.migrationBroken': () =>
    'Le dossier n’a pas pu être mis à jour. Rien n’a été modifié ; une sauvegarde se trouve dans « backups ».',
  'database.notADatabase': () => 'Ce fichier n’est pas une comptabilité de Dûment.',
  'database.missing': () => 'Il n’y a pas de comptabilité dans ce dossier.',
  'database.damaged': () => 'Le fichier de la comptabilité est abîmé. Reprenez la dernière sauvegarde.',
  'database.busy': () => 'Le fichier est occupé par un autre programme. Réessayez dans un instant.',
  'database.unreachable': () => 'Le dossier ne répond plus (clé ou disque retiré ?). Rebranchez-le, rien n’est perdu.',
  'disk.full': () => 'Le disque est plein. Faites de la place, puis recommencez : rien n’a été perdu.',
  'folder.readOnly': () => 'Ce dossier est protégé en écriture. Choisissez un autre dossier.',
  'folder.missing': () => 'Ce dossier n’existe pas ou plus.',
  'backup.invalid': () => 'Ce fichier n’est pas une sauvegarde de Dûment, ou il est abîmé.',
  'backup.targetExists': () => 'Une sauvegarde du même nom existe déjà à cet endroit.',
  'file.unreadable': (p) => `Le fichier ${text(p, 'name')} ne peut pas être lu.`,
  'file.isFolder': (p) => `${text(p, 'name')} est un dossier, pas un fichier. Donnez un fichier de ce dossier.`,
  'file.notFile': (p) =>
    `${text(p, 'name')} n’est ni un fichier ni un tube : c’est un appareil ou une prise du système. Donnez un fichier.`,
  'file.nobodyWrites': (p) =>
    `Personne n’écrit dans le tube ${text(p, 'name')}. Lancez d’abord le programme qui y écrit, ou donnez un fichier.`,
  'file.stalled': (p) =>
    `Plus rien n’arrive du tube ${text(p, 'name')}, qui reste ouvert. Enregistrez d’abord son contenu dans un fichier.`,
  'file.endless': (p) => `Le tube ${text(p, 'name')} n’en finit pas. Enregistrez d’abord son contenu dans un fichier.`,
  'file.tooLarge': (p) => `Le fichier ${text(p, 'name')} est trop gros.`,
  'file.notAPaper': (p) => `${text(p, 'name')} n’est ni un PDF, ni une image PNG ou JPEG.`,
  'file.empty': (p) => `${text(p, 'name')} est vide (0 octet) : numérisez-le à nouveau.`,
  'file.heic': (p) =>
    `${text(p, 'name')} est une photo au format HEIC d’un iPhone. Réglez l’appareil sur « Le plus compatible » (Réglages, Appareil photo, Formats) et reprenez la photo, ou enregistrez-la en JPEG.`,
  'file.notAnImage': (p) =>
    `${text(p, 'name')} n’est pas une image PNG ou JPEG. Enregistrez-la en PNG ou en JPEG, puis recommencez.`,
  'letterColor.tooPale': () =>
    'Cette couleur est trop claire pour être lue sur du papier blanc : choisissez-en une plus foncée.',
  'picture.broken': (p) =>
    `L’image ${text(p, 'name')} est abîmée ou incomplète. Ouvrez-la dans un programme de dessin, enregistrez-la de nouveau en PNG, puis recommencez.`,
  'picture.printingColours': (p) =>
    `L’image ${text(p, 'name')} est en couleurs d’imprimerie (CMJN). Enregistrez-la en couleurs d’écran (RVB), en PNG ou en JPEG.`,
  'picture.tooHeavy': (p) =>
    `L’image ${text(p, 'name')} est trop lourde : ${text(p, 'megabytes')} Mo au plus. Enregistrez-la plus petite, par exemple 1 500 points de large.`,
  'picture.tooLarge': (p) =>
    `L’image ${text(p, 'name')} est trop grande : ${text(p, 'points')} points de côté au plus. Enregistrez-la plus petite, par exemple 1 500 points de large.`,
  'file.noViewer': (p) => `Aucun programme de l’ordinateur n’ouvre ${text(p, 'name')}.`,
  'attachment.missing': () => 'Ce document n’est plus dans le dossier « attachments ».',
  'attachment.changed': (p) =>
    `Le fichier « ${text(p, 'name')} » n’est plus celui qui a été gardé : il a été modifié sur le disque. Reprenez-le d’une sauvegarde.`,
  'import.gone': () => 'Ce fichier n’est plus en cours d’import. Ouvrez-le de nouveau.',
  'print.nothingToRepeat': () =>
    'Aucune facture ouverte ni lettre envoyée : il n’y a rien à imprimer une seconde fois.',
  'customer.notGone': () => 'Rien de tel n’est noté pour ce client.',
  'print.noPrinter': () => 'Aucune imprimante trouvée. Branchez-la et allumez-la, puis recommencez.',
  'print.failed': () =>
    'L’imprimante n’a rien pris : rien n’est sorti. Regardez si elle est allumée et libre, puis recommencez.',
  'print.noCalls': () => 'Aucun appel aujourd’hui : il n’y a pas de feuille à imprimer.',
  'print.nothingComing': () => 'Rien à faire dans les sept jours qui viennent : il n’y a rien à passer.',
  'run.unknown': () => 'Cette tournée n’existe plus.',
  'run.over': () => 'Cette tournée est terminée. Commencez-en une nouvelle.',
  'run.nothingDue': () => 'Aucune lettre à envoyer.',
  'run.nothingToPrint': () => 'Aucune lettre ne peut être imprimée : complétez celles qui sont à vérifier.',
  'run.nothingPrinted': () => 'Rien n’a encore été imprimé.',
  'generalTerms.unreadable': (p) =>
    `« ${text(p, 'name')} » ne peut pas être lu : le fichier est abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau en PDF sans protection.`,
  'generalTerms.tooLong': (p) =>
    `« ${text(p, 'name')} » a ${text(p, 'pages')} pages ; ${text(p, 'most')} au plus vont dans une enveloppe.`,
  'run.enclosureUnreadable': (p) =>
    `« ${text(p, 'name')} », vos conditions générales, ne peut plus être lu. Choisissez-le de nouveau dans Réglages › Mon entreprise, ou retirez-le : les lettres partiront sans.`,
  'run.notPrinted': () => 'Imprimez d’abord les lettres et confirmez qu’elles sont sorties.',
  'run.letterIssued': () => 'Cette lettre est déjà imprimée : elle ne peut plus être changée.',
  'run.letterUnknown': () => 'Cette lettre n’est plus dans la tournée.',
  'run.reasonNeeded': (p) => `C’est la ${text(p, 'times')}e fois que cette lettre est laissée. Dites pourquoi.`,
  'run.notAParagraph': () => 'Cette partie de la lettre ne se modifie pas : elle vient de la loi ou des factures.',
  'run.cannotPreview': () =>
    'Cette lettre ne peut pas être montrée : elle n’est plus à envoyer, ou il y manque quelque chose.',
  'run.changedWhilePrinting': () => 'Les factures ont changé pendant l’impression. Recommencez.',
  'letter.waitsToBePosted': (p) =>
    `Cette lettre est déjà imprimée (${text(p, 'number')}) et attend d’être postée dans une tournée. Postez-la, ou abandonnez cette tournée.`,
  'letter.unknown': () => 'Cette lettre n’existe pas.',
  'letter.nothingDue': () => 'Rien n’est échu : il n’y a pas de lettre à écrire.',
  'plan.notProposed': () => 'Aucun plan n’a été proposé à ce client : proposez d’abord des versements.',
  'print.noRegistered': () => 'Aucune lettre recommandée dans cette tournée.',
  'phone.nothingPromised': () => 'Il n’y a rien à confirmer : indiquez au moins une date et un montant.',
  'receipt.nothing': () => 'Un reçu demande un montant plus grand que zéro.',
  'receipt.doesNotAddUp': () =>
    'Les sommes du reçu ne font pas le montant reçu : vérifiez le rapprochement de ce règlement.',
  'statement.doesNotAddUp': () => 'Le relevé ne tombe pas juste : ce qui est ouvert n’est pas le solde du compte.',
  'courtesy.nothingComing': () =>
    'Rien n’arrive à échéance : ce petit mot s’écrit avant la date de paiement. Après, écrivez un rappel.',
  'lastLetter.noFormalNotice': () => 'Cette lettre suit une mise en demeure : envoyez-la d’abord.',
  'exhibits.none': () => 'Il n’y a aucune pièce à mettre dans la liste.',
  'letter.unprintable': (p) =>
    `Le signe « ${text(p, 'sign')} » (${text(p, 'code')}) de « ${text(p, 'text')} » n’existe pas dans les caractères des lettres : écrivez-le autrement, en lettres latines, grecques ou cyrilliques.`,
  'letter.mentionMissing': (p) =>
    `La lettre ne peut pas partir : il manque ${mentions[text(p, 'field')] ?? 'une mention obligatoire'}.`,
  'letter.deadlineInPast': (p) => `Le délai de la lettre (${day(p, 'deadlineOn')}) est déjà passé.`,
  'letter.notInSequence': () => 'Les étapes de ce client ne prévoient pas cette lettre.',
  'letter.alreadyPosted': (p) => `La lettre ${text(p, 'number')} est déjà notée comme postée.`,
  'letter.postedBeforeDate': (p) => `La lettre est datée du ${day(p, 'on')} : elle n’a pas pu être postée avant.`,
  'letter.notPosted': () => 'Cette lettre n’est pas notée comme postée.',
  'letter.mailUnderWay': () => 'La poste a déjà traité ce recommandé : l’envoi ne peut plus être annulé.',
  'letter.fileMissing': (p) => `Le PDF de la lettre ${text(p, 'number')} n’est plus dans le dossier « letters ».`,
  'letter.fileChanged': (p) =>
    `Le PDF de la lettre ${text(p, 'number')} n’est plus celui qui a été envoyé. Reprenez-le d’une sauvegarde, ou imprimez une copie.`,
  'mail.notToSendAgain': () =>
    'Cette lettre n’est pas à renvoyer : elle est arrivée, ou une autre est déjà partie à sa place.',
  'evidence.diskFull': () =>
    'Il n’y a plus assez de place là où le dossier devait aller : rien n’y a été laissé. Faites de la place, ou choisissez un autre endroit.',
  'evidence.notWritten': () =>
    'Le dossier n’a pas pu être écrit à cet endroit (clé retirée ou protégée ?) : rien n’y a été laissé. Choisissez un autre endroit, ou recommencez.',
  'evidence.nothing': () => 'Il n’y a rien à mettre dans le dossier : gardez au moins une pièce.',
  'inbox.gone': (p) => `Le fichier « ${text(p, 'name')} » n’est plus dans le dossier à classer. La liste a été relue.`,
  'mail.unknown': () => 'Ce recommandé n’existe pas.',
  'mail.eventNotAllowed': () => 'La poste ne peut pas faire cela à ce moment : regardez ce qui est déjà noté.',
  'mail.dateGoesBack': (p) => `La date est avant le dernier événement noté (${day(p, 'last')}).`,
  'mail.inTheFuture': () => 'La date est dans le futur.',
  'mail.numberMissing': () => 'Le numéro de l’envoi manque : il est sur la preuve de dépôt.',
  'mail.number.empty': () => 'Le numéro de l’envoi manque.',
  'mail.number.shape': (p) =>
    `« ${text(p, 'number')} » n’est pas un numéro d’envoi : des lettres et des chiffres seulement.`,
  'mail.number.length': (p) => `« ${text(p, 'number')} » est trop court ou trop long pour un numéro d’envoi.`,
  'mail.number.taken': (p) =>
    `Le numéro ${text(p, 'number')} est déjà celui de la lettre ${text(p, 'letter')} à ${text(p, 'customer')}, postée le ${day(p, 'on')}. Relisez la preuve de dépôt de celle-ci.`,
  'mail.number.twice': (p) => `Le numéro ${text(p, 'number')} est noté pour deux lettres : chacune a le sien.`,
  'history.nothingToUndo': () => 'Il n’y a rien à annuler.',
  'history.nothingToRedo': () => 'Il n’y a rien à refaire.',
  'action.unknown': () => 'Cette action n’existe pas.',
  'action.alreadyUndone': () => 'C’est déjà annulé.',
  'action.cannotBeUndone': () =>
    'D’autres actions en dépendent : annulez-les d’abord, de la plus récente à la plus ancienne.',
  'undo.notStanding': () => 'C’est déjà annulé.',
  'accounts.codeTwice': () => 'Deux comptes ont le même numéro.',
  'accounts.codeInvalid': (p) => `« ${text(p, 'code')} » n’est pas un numéro de compte (2 à 12 chiffres ou lettres).`,
  'accounts.roleUnknown': () => 'Ce compte n’existe pas.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
