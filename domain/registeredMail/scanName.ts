import type { MailState } from '#domain/registeredMail/machine';
import type { ProofRole } from '#domain/registeredMail/desk';

/** A registered letter as a scan may name it. */
export type ScannedMail = {
  readonly mailId: string;
  /** Number of the post; null before the deposit. */
  readonly number: string | null;
  /** Number of the letter itself: `L-2026-00003`. */
  readonly letterNumber: string;
  readonly state: MailState;
  readonly missing: readonly ProofRole[];
};

/** To which letter a scan belongs, and as what. */
export type ScanProposal = { readonly mailId: string; readonly role: ProofRole | 'other' };

/** A shorter run of letters and digits would meet by chance. */
const shortest = 8;

/**
 * The letter whose number stands in the name of a file, written with or without blanks, points and dashes; null when
 * there is none, or when several letters fit.
 */
export function proposalFor(fileName: string, mails: readonly ScannedMail[]): ScanProposal | null {
  const name = plain(fileName);
  const fitting = mails.filter(({ letterNumber, number }) =>
    [number ?? '', letterNumber].map(plain).some((text) => text.length >= shortest && name.includes(text)),
  );
  const [mail] = fitting;
  return mail === undefined || fitting.length > 1 ? null : { mailId: mail.mailId, role: roleFor(fileName, mail) };
}

/** A number shorter than those of the posts may stand in a text by chance. */
const shortestInText = 11;

/**
 * The letter whose number of the post stands in the words of a scan; what it shows is told by its name, as above. Null
 * when there is none, or when several letters fit: a slip for several items is for the user to file.
 */
export function proposalFromText(fileName: string, text: string, mails: readonly ScannedMail[]): ScanProposal | null {
  const said = plain(text);
  const fitting = mails.filter(({ number }) => {
    const searched = plain(number ?? '');
    return searched.length >= shortestInText && said.includes(searched);
  });
  const [mail] = fitting;
  return mail === undefined || fitting.length > 1 ? null : { mailId: mail.mailId, role: roleFor(fileName, mail) };
}

const words: readonly (readonly [ProofRole, RegExp])[] = [
  ['envelopeBack', /verso|dos\b|back|achter/i],
  ['envelopeFront', /recto|devant|enveloppe|envelope|envelop|omslag|retour|front|voor/i],
  ['receipt', /\bar\b|avis|accus[eé]|receipt|ontvangst/i],
  ['depositSlip', /d[eé]p[oô]t|preuve|slip|afgifte/i],
];

/** What a scan shows: what its name says, else the first proof the letter still lacks. */
function roleFor(fileName: string, { missing, state }: ScannedMail): ProofRole | 'other' {
  const readable = fileName.normalize('NFC').replace(/[_.-]+/g, ' ');
  const said = words.find(([, word]) => word.test(readable))?.[0];
  if (said !== undefined) return said;
  const [first] = missing;
  if (first !== undefined) return first;
  return state === 'delivered' ? 'receipt' : 'other';
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase();
}
