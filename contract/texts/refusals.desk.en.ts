import type { Params } from '#contract/params';
import type { deskRefusalsFr } from '#contract/texts/refusals.desk.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('en');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'the name of your business (Settings)',
  senderAddress: 'the address of your business (Settings)',
  senderSiret: 'your SIRET number (Settings)',
  senderEnterpriseNumber: 'your enterprise number (Settings)',
  senderIban: 'your bank account (Settings)',
  signatory: 'the name of who signs (Settings)',
  addresseeName: 'the name of the customer',
  addresseeAddress: 'the address of the customer',
  deadlineOn: 'the new deadline',
  paymentReference: 'the reference to quote',
  description: 'the label of the invoice',
  firstReminderOn: 'the date of the first reminder',
};

/** Why the desk refused: ledgers, files, letters, registered mail, history. */
export const deskRefusalsEn = {
  'ledger.notOpen': () => 'No ledger is open. Open one or make a new one.',
  'ledger.notThere': () =>
    'This folder is no longer there. Plug the stick or the disk in again, or choose another folder.',
  'ledger.alreadyThere': () => 'There is a ledger in this folder already. Open it, or choose another folder.',
  'ledger.alreadySetUp': () => 'This ledger is already set up.',
  'ledger.notEmpty': () => 'This ledger is not empty: sample data go into a new one.',
  'ledger.inUse': () => 'This folder is already open in another window of Dûment. Close it first.',
  'database.newerThanApp': () => 'This folder was written by a newer version of Dûment. Update Dûment to open it.',
  'database.migrationBroken': () =>
    'The ledger could not be brought up to date. Nothing was changed; a backup lies in “backups”.',
  'database.notADatabase': () => 'This file is not a ledger of Dûment.',
  'database.missing': () => 'There is no ledger in this folder.',
  'database.damaged': () => 'The file of the ledger is damaged. Go back to the last backup.',
  'database.busy': () => 'The file is in use by another program. Try again in a moment.',
  'database.unreachable': () =>
    'The folder does not answer any more (stick or disk taken out?). Plug it in again, nothing is lost.',
  'disk.full': () => 'The disk is full. Make room and try again: nothing was lost.',
  'folder.readOnly': () => 'This folder is write-protected. Choose another one.',
  'folder.missing': () => 'This folder does not exist, or no longer does.',
  'backup.invalid': () => 'This file is not a backup of Dûment, or it is damaged.',
  'backup.targetExists': () => 'A backup of the same name is there already.',
  'file.unreadable': (p) => `The file ${text(p, 'name')} cannot be read.`,
  'file.isFolder': (p) => `${text(p, 'name')} is a folder, not a file. Give a file of that folder.`,
  'file.notFile': (p) =>
    `${text(p, 'name')} is neither a file nor a pipe, but a device or a socket of the system. Give a file.`,
  'file.nobodyWrites': (p) =>
    `Nobody writes to the pipe ${text(p, 'name')}. Start the program that writes to it first, or give a file.`,
  'file.stalled': (p) =>
    `Nothing more comes from the pipe ${text(p, 'name')}, which stays open. Save what it holds to a file first.`,
  'file.endless': (p) => `The pipe ${text(p, 'name')} does not end. Save what it holds to a file first.`,
  'file.tooLarge': (p) => `The file ${text(p, 'name')} is too large.`,
  'file.notAPaper': (p) => `${text(p, 'name')} is neither a PDF nor a PNG or JPEG picture.`,
  'file.empty': (p) => `${text(p, 'name')} is empty (0 bytes): scan it again.`,
  'file.heic': (p) =>
    `${text(p, 'name')} is an iPhone photo in HEIC format. Set the camera to “Most Compatible” (Settings, Camera, Formats) and take it again, or save it as JPEG.`,
  'file.notAnImage': (p) => `${text(p, 'name')} is not a PNG or JPEG picture. Save it as PNG or JPEG and try again.`,
  'letterColor.tooPale': () => 'This colour is too pale to be read on white paper: choose a darker one.',
  'picture.broken': (p) =>
    `The picture ${text(p, 'name')} is damaged or incomplete. Open it in a drawing program, save it again as PNG and try again.`,
  'picture.printingColours': (p) =>
    `The picture ${text(p, 'name')} is in printing colours (CMYK). Save it in screen colours (RGB), as PNG or JPEG.`,
  'picture.tooHeavy': (p) =>
    `The picture ${text(p, 'name')} is too heavy: ${text(p, 'megabytes')} MB at most. Save it smaller, for instance 1,500 dots wide.`,
  'picture.tooLarge': (p) =>
    `The picture ${text(p, 'name')} is too large: ${text(p, 'points')} dots a side at most. Save it smaller, for instance 1,500 dots wide.`,
  'file.noViewer': (p) => `No program on this computer opens ${text(p, 'name')}.`,
  'attachment.missing': () => 'This document is no longer in the folder “attachments”.',
  'attachment.changed': (p) =>
    `The file “${text(p, 'name')}” is no longer what was kept: it was changed on the disk. Take it back from a backup.`,
  'import.gone': () => 'This file is no longer being imported. Open it again.',
  'print.nothingToRepeat': () => 'No open invoice and no letter sent: there is nothing to print a second time.',
  'customer.notGone': () => 'Nothing of the kind is noted for this customer.',
  'print.noPrinter': () => 'No printer found. Plug it in, switch it on and try again.',
  'print.failed': () => 'The printer took nothing: nothing came out. See that it is on and free, and try again.',
  'print.noCalls': () => 'No calls today: there is no sheet to print.',
  'print.nothingComing': () => 'Nothing to do in the coming seven days: there is nothing to hand over.',
  'run.unknown': () => 'This tour does not exist any more.',
  'run.over': () => 'This tour is over. Begin a new one.',
  'run.nothingDue': () => 'No letter to send.',
  'run.nothingToPrint': () => 'No letter can be printed: complete those to be checked.',
  'run.nothingPrinted': () => 'Nothing was printed yet.',
  'generalTerms.unreadable': (p) =>
    `“${text(p, 'name')}” cannot be read: the file is damaged or locked with a password. Save it again as a PDF without protection.`,
  'generalTerms.tooLong': (p) =>
    `“${text(p, 'name')}” has ${text(p, 'pages')} pages; an envelope takes ${text(p, 'most')} at most.`,
  'run.enclosureUnreadable': (p) =>
    `“${text(p, 'name')}”, your general terms, can no longer be read. Pick the file again under Settings › My business, or remove it: the letters then go without it.`,
  'run.notPrinted': () => 'Print the letters first and confirm that they came out.',
  'run.letterIssued': () => 'This letter is already printed: it cannot be changed any more.',
  'run.letterUnknown': () => 'This letter is no longer in the tour.',
  'run.reasonNeeded': (p) => `This letter is left out for the ${text(p, 'times')}th time. Say why.`,
  'run.notAParagraph': () => 'This part of the letter cannot be changed: it comes from the law or from the invoices.',
  'run.cannotPreview': () => 'This letter cannot be shown: it is no longer to be sent, or something is missing.',
  'run.changedWhilePrinting': () => 'The invoices changed while printing. Try again.',
  'letter.waitsToBePosted': (p) =>
    `This letter is already printed (${text(p, 'number')}) and waits to be posted in a run. Post it, or give that run up.`,
  'letter.unknown': () => 'This letter does not exist.',
  'letter.nothingDue': () => 'Nothing is late: there is no letter to write.',
  'plan.notProposed': () => 'No plan was proposed to this customer: propose instalments first.',
  'print.noRegistered': () => 'No registered letter in this run.',
  'phone.nothingPromised': () => 'There is nothing to confirm: give at least one date and one amount.',
  'receipt.nothing': () => 'A receipt needs an amount above zero.',
  'receipt.doesNotAddUp': () =>
    'The amounts of the receipt do not make up the amount received: check what this payment was matched to.',
  'statement.doesNotAddUp': () => 'The statement does not add up: what is open is not the balance of the account.',
  'courtesy.nothingComing': () =>
    'Nothing is still to fall due: this note is written before the due date. After it, write a reminder.',
  'lastLetter.noFormalNotice': () => 'This letter follows a formal notice: send that first.',
  'exhibits.none': () => 'There is no exhibit to put on the list.',
  'letter.unprintable': (p) =>
    `The sign “${text(p, 'sign')}” (${text(p, 'code')}) in “${text(p, 'text')}” does not exist in the characters of the letters: write it in another way, in Latin, Greek or Cyrillic letters.`,
  'letter.mentionMissing': (p) =>
    `The letter cannot leave: ${mentions[text(p, 'field')] ?? 'a mandatory mention'} is missing.`,
  'letter.deadlineInPast': (p) => `The deadline of the letter (${day(p, 'deadlineOn')}) has already passed.`,
  'letter.notInSequence': () => 'The steps of this customer have no such letter.',
  'letter.alreadyPosted': (p) => `Letter ${text(p, 'number')} is already noted as posted.`,
  'letter.postedBeforeDate': (p) => `The letter is dated ${day(p, 'on')}: it cannot have been posted before.`,
  'letter.notPosted': () => 'This letter is not noted as posted.',
  'letter.mailUnderWay': () => 'The post has already handled this registered letter: the posting cannot be taken back.',
  'letter.fileMissing': (p) => `The PDF of letter ${text(p, 'number')} is no longer in the folder “letters”.`,
  'letter.fileChanged': (p) =>
    `The PDF of letter ${text(p, 'number')} is no longer the one that was sent. Take it from a backup, or print a copy.`,
  'mail.notToSendAgain': () => 'This letter need not be sent again: it arrived, or another one has left in its place.',
  'evidence.diskFull': () =>
    'There is not enough room where the file was to go: nothing was left there. Make room, or choose another place.',
  'evidence.notWritten': () =>
    'The file could not be written there (stick removed or protected?): nothing was left there. Choose another place, or try again.',
  'evidence.nothing': () => 'There is nothing to put into the file: keep at least one exhibit.',
  'inbox.gone': (p) => `The file “${text(p, 'name')}” is no longer in the folder to file. The list was read again.`,
  'mail.unknown': () => 'This registered letter does not exist.',
  'mail.eventNotAllowed': () => 'The post cannot do that at this point: look at what is noted already.',
  'mail.dateGoesBack': (p) => `The date is before the last event noted (${day(p, 'last')}).`,
  'mail.inTheFuture': () => 'The date is in the future.',
  'mail.numberMissing': () => 'The number of the item is missing: it is on the proof of deposit.',
  'mail.number.empty': () => 'The number of the item is missing.',
  'mail.number.shape': (p) => `“${text(p, 'number')}” is not a mail number: letters and digits only.`,
  'mail.number.length': (p) => `“${text(p, 'number')}” is too short or too long for a mail number.`,
  'mail.number.taken': (p) =>
    `The number ${text(p, 'number')} already belongs to letter ${text(p, 'letter')} to ${text(p, 'customer')}, posted on ${day(p, 'on')}. Look at the deposit slip of this one again.`,
  'mail.number.twice': (p) => `The number ${text(p, 'number')} stands at two letters: each has its own.`,
  'history.nothingToUndo': () => 'There is nothing to undo.',
  'history.nothingToRedo': () => 'There is nothing to do again.',
  'action.unknown': () => 'This action does not exist.',
  'action.alreadyUndone': () => 'This is already undone.',
  'action.cannotBeUndone': () => 'Other actions rest on it: undo those first, the newest one first.',
  'undo.notStanding': () => 'This is already undone.',
  'accounts.codeTwice': () => 'Two accounts have the same number.',
  'accounts.codeInvalid': (p) => `“${text(p, 'code')}” is not an account number (2 to 12 digits or letters).`,
  'accounts.roleUnknown': () => 'This account does not exist.',
} satisfies Record<keyof typeof deskRefusalsFr, (params: Params) => string>;
