import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('fr');

// Who said so, in brackets.
const saidBy = (p: Params): string => (text(p, 'source') === '' ? '' : ` (${text(p, 'source')})`);

/** The field of a letter that is missing, in the words of the forms. */
const fields: Readonly<Record<string, string>> = {
  senderName: 'le nom de votre entreprise',
  senderAddress: 'l’adresse de votre entreprise',
  senderSiret: 'votre numéro SIRET',
  senderEnterpriseNumber: 'votre numéro d’entreprise',
  senderIban: 'votre numéro de compte (IBAN)',
  signatory: 'le nom de la personne qui signe',
  addresseeName: 'le nom du client',
  addresseeAddress: 'l’adresse du client',
  deadlineOn: 'le nouveau délai',
  paymentReference: 'la référence à rappeler',
  description: 'ce qui a été fait ou livré (libellé de la facture)',
  firstReminderOn: 'la date du premier rappel',
};

/** The tour of letters and registered mail. */
export const letterSentencesFr = {
  'run.trial': () => 'Mode essai : les lettres portent le mot ESSAI et rien ne compte',
  'run.left.paid': () => 'retirée : le client a payé',
  'run.left.paidSince': () => 'payée depuis l’impression : ne la postez pas',
  'run.left.elsewhere': (p) => `retirée : la lettre ${text(p, 'number')} est déjà imprimée dans une autre tournée`,
  'run.left.byUser': () => 'laissée de côté cette fois',
  'run.left.reason': (p) => `laissée : ${text(p, 'reason')}`,
  'run.left.notDue': () => 'retirée : plus rien à réclamer pour l’instant',
  'run.left.promise': (p) => `laissée : promesse au ${day(p, 'on')}`,
  'run.postedLate': (p) =>
    `${text(p, 'name')} : le papier dit ${day(p, 'printed')}, mais le délai court jusqu’au ${day(p, 'real')} parce que la lettre est partie plus tard`,
  'doubt.bankOld': (p) => `Banque saisie jusqu’au ${day(p, 'on')} : quelqu’un a peut-être payé depuis`,
  'doubt.letter.unprintable': (p) =>
    `« ${text(p, 'text')} » contient un signe qui ne peut pas être imprimé : « ${text(p, 'sign')} »`,
  'doubt.letter.mentionMissing': (p) =>
    `Cette lettre ne peut pas partir : il manque ${fields[text(p, 'field')] ?? 'une mention'}`,
  'doubt.letter.nothingDue': () => 'Il n’y a plus rien à réclamer',
  'doubt.letter.deadlineInPast': () => 'Le nouveau délai est déjà passé',
  'doubt.address.name': () => 'Cette lettre ne peut pas partir : le nom manque',
  'doubt.address.street': () => 'Cette lettre ne peut pas partir : la rue manque',
  'doubt.address.number': () => 'Cette lettre ne peut pas partir : le numéro de la rue manque',
  'doubt.address.postcode': () => 'Cette lettre ne peut pas partir : le code postal n’est pas juste',
  'doubt.address.city': () => 'Cette lettre ne peut pas partir : la ville manque',
  'doubt.address.lineTooLong': () => 'Une ligne de l’adresse est trop longue pour l’enveloppe (38 signes)',
  'doubt.address.tooManyLines': () => 'L’adresse a trop de lignes pour l’enveloppe (six au plus)',
  'doubt.addressOld': (p) => `Adresse vue pour la dernière fois le ${day(p, 'on')}`,
  'doubt.addressReturned': (p) =>
    `Un recommandé est revenu le ${day(p, 'on')} : adresse inconnue. Vérifiez l’adresse avant d’écrire encore`,
  'doubt.gone': (p) => `Le nom dit « ${text(p, 'word')} » : faut-il encore écrire à ce client, et à qui ?`,
  'doubt.gone.died': (p) =>
    `Décédé le ${day(p, 'on')}${saidBy(p)} : écrivez à la succession, au nom du notaire ou des héritiers.`,
  'doubt.gone.ceased': (p) =>
    `Activité cessée le ${day(p, 'on')}${saidBy(p)} : à qui écrire, à la personne ou au liquidateur ?`,
  'doubt.gone.insolvent': (p) =>
    `En procédure collective depuis le ${day(p, 'on')}${saidBy(p)} : déclarez ce qu’il doit, n’écrivez plus de rappel.`,
  'doubt.creditsInHand': (p) =>
    `Le fichier « ${text(p, 'fileName')} » est ouvert dans Importer avec ${many(count(p, 'count'), 'avoir', 'avoirs')}, et rien n’en est encore enregistré`,
  'doubt.unmatched': (p) => `${euros(p, 'amount')} reçus de ce client ne paient encore aucune facture`,
  'doubt.creditNote': (p) => `Un avoir de ${euros(p, 'amount')} n’est pas encore déduit`,
  'doubt.promise': (p) => `Une promesse de ${euros(p, 'amount')} court jusqu’au ${day(p, 'on')}`,
  'doubt.dispute': (p) => `Le client conteste une facture depuis le ${day(p, 'on')}`,
  'doubt.partDispute': (p) =>
    `Le client conteste ${euros(p, 'amount')} depuis le ${day(p, 'on')} : la lettre ne les demande pas`,
  'doubt.plan': (p) => `Un plan de paiement est en cours depuis le ${day(p, 'on')}`,
  'doubt.editLost': () =>
    'Un paragraphe que vous aviez modifié n’existe plus ainsi : la lettre reprend les mots d’origine',
  'doubt.gap': (p) => `Déjà relancé le ${day(p, 'on')}`,
  'doubt.relation.B2B': () => 'Est-ce bien un professionnel ? La lettre change si c’est un particulier',
  'doubt.relation.B2C': () => 'Est-ce bien un particulier ? La lettre change si c’est un professionnel',

  'mail.held': (p) => `à la poste, jour ${count(p, 'day')} sur ${count(p, 'of')}`,
  'mail.waitingToPost': (p) =>
    count(p, 'days') === 0 ? 'imprimée aujourd’hui' : `imprimée depuis ${many(count(p, 'days'), 'jour', 'jours')}`,
  'mail.ticked': (p) => `postée le ${day(p, 'on')}, son numéro n’est pas encore noté`,
  'mail.silent': (p) => `sans nouvelles depuis ${many(count(p, 'days'), 'jour', 'jours')}`,
  'mail.signed': (p) => `signé le ${day(p, 'on')}`,
  'mail.ended': (p) => `depuis le ${day(p, 'on')}`,
  'mail.counts': () => 'La lettre compte : le délai court, lue ou pas.',
  'mail.countsNot': () => 'La lettre ne compte pas encore : elle n’a pas atteint le client.',
  'mail.next.waitForDeadline': () => 'Attendez la fin du délai.',
  'mail.next.scanReceipt': () => 'Gardez l’accusé de réception : ajoutez-en une photo.',
  'mail.next.keepSealedEnvelope': () => 'Gardez l’enveloppe fermée : c’est votre preuve.',
  'mail.next.sendPlainCopy': () => 'Envoyez aussi une copie en lettre simple.',
  'mail.next.findNewAddress': () => 'Cherchez la nouvelle adresse.',
  'mail.next.sendAgain': () => 'Envoyez la lettre une deuxième fois.',
  'mail.next.claimFromCarrier': () => 'Réclamez auprès de la poste avec la preuve de dépôt.',
  'mailNumber.key': () => 'Le dernier chiffre ne correspond pas : relisez le numéro',
  'mailNumber.unknownForm': () => 'Forme de numéro inconnue : relisez-le, il sera gardé tel quel',
  'mailNumber.parcel': () => 'Ceci ressemble à un numéro de colis',
  'mailNumber.empty': () => 'Le numéro manque',
  'mailNumber.shape': () => 'Un numéro d’envoi n’a que des lettres et des chiffres',
  'mailNumber.length': () => 'Ce numéro est trop court ou trop long',
  'mailNumber.taken': (p) =>
    `Ce numéro est déjà celui de la lettre ${text(p, 'letter')} à ${text(p, 'customer')}, postée le ${day(p, 'on')}`,
  'mailNumber.country': () => 'Les deux dernières lettres ne sont pas un pays',
  'mailNumber.nationalKey': () => 'Le numéro n’est pas juste : relisez-le',
  'mailNumber.zeros': () => 'Le numéro n’est pas juste : relisez-le',
  'mailNumber.establishmentUnit': () => 'Le numéro n’est pas juste : relisez-le',
  'mailNumber.notANumber': () => 'Le numéro n’est pas juste : relisez-le',
} satisfies Readonly<Record<string, (params: Params) => string>>;
