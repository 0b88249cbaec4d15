import { isBic, checkIban } from '#domain/identifiers/iban';
import { checkOgm, checkRf } from '#domain/identifiers/structuredReference';
import { ok, reject, type Result } from '#domain/result';

/** A transfer that a banking app reads from a QR code. */
export type EpcTransfer = {
  readonly name: string;
  readonly iban: string;
  /** Cents, 1 to 99 999 999 999; left out, the payer types the amount. */
  readonly amountCents?: number;
  readonly currency?: string;
  readonly bic?: string;
  readonly version?: string;
  readonly purpose?: string;
  /** Belgian structured communication or ISO 11649 reference; excludes `unstructured`. */
  readonly structured?: string;
  readonly unstructured?: string;
  readonly info?: string;
  /** 1 is UTF-8, the only character set the program writes. */
  readonly charset?: number;
};

export type EpcRefusal =
  | 'epc.name'
  | 'epc.iban'
  | 'epc.amount'
  | 'epc.currency'
  | 'epc.bic'
  | 'epc.version'
  | 'epc.purpose'
  | 'epc.structured'
  | 'epc.unstructured'
  | 'epc.bothReferences'
  | 'epc.info'
  | 'epc.lineBreak'
  | 'epc.charset'
  | 'epc.tooLong';

// What a QR code of version 13, level M, holds in bytes: the largest that the guideline allows.
const bytesMax = 331;
const amountMax = 99_999_999_999;

/**
 * The text of an EPC QR code: lines joined by LF, empty ones at the end dropped. Printed with level M, bytes, at most
 * version 13, quiet zone of four modules, 25 mm wide or more.
 *
 * @source EPC069-12 version 2.1
 */
export function epcPayload(transfer: EpcTransfer): Result<string, EpcRefusal> {
  const version = transfer.version ?? '002';
  const refusal = findRefusal(transfer, version);
  if (refusal !== null) return reject(refusal);

  const iban = checkIban(transfer.iban);
  if (!iban.valid) return reject('epc.iban');
  const structured = structuredOf(transfer.structured ?? '');
  if (structured === null) return reject('epc.structured');
  const lines = [
    'BCD',
    version,
    '1',
    'SCT',
    transfer.bic ?? '',
    transfer.name,
    iban.normalized,
    transfer.amountCents === undefined ? '' : `EUR${euros(transfer.amountCents)}`,
    transfer.purpose ?? '',
    structured,
    transfer.unstructured ?? '',
    transfer.info ?? '',
  ];
  const payload = lines.join('\n').replace(/\n+$/, '');
  return utf8Length(payload) > bytesMax ? reject('epc.tooLong', { max: bytesMax }) : ok(payload);
}

function findRefusal(transfer: EpcTransfer, version: string): EpcRefusal | null {
  const {
    name,
    amountCents,
    currency,
    bic = '',
    purpose = '',
    structured = '',
    unstructured = '',
    info = '',
  } = transfer;
  if ([name, bic, purpose, structured, unstructured, info].some((text) => /[\r\n]/.test(text))) return 'epc.lineBreak';
  // Half of a character has no bytes in UTF-8.
  const isWhole = [name, purpose, structured, unstructured, info].every((text) => !/\p{Cs}/u.test(text));
  if ((transfer.charset ?? 1) !== 1 || !isWhole) return 'epc.charset';
  if (version !== '001' && version !== '002') return 'epc.version';
  if (name.trim() === '' || name.length > 70) return 'epc.name';
  if (currency !== undefined && currency !== 'EUR') return 'epc.currency';
  if (
    amountCents !== undefined &&
    !(Number.isSafeInteger(amountCents) && amountCents >= 1 && amountCents <= amountMax)
  ) {
    return 'epc.amount';
  }
  if ((bic === '' && version === '001') || (bic !== '' && !isBic(bic))) return 'epc.bic';
  if (purpose.length > 4) return 'epc.purpose';
  if (structured !== '' && unstructured !== '') return 'epc.bothReferences';
  if (unstructured.length > 140) return 'epc.unstructured';
  return info.length > 70 ? 'epc.info' : null;
}

// Belgian communications go as their 12 digits, in the structured line: some banks read them nowhere else.
function structuredOf(text: string): string | null {
  if (text === '') return '';
  const checked = /^\s*RF/i.test(text) ? checkRf(text) : checkOgm(text);
  return checked.valid ? checked.normalized : null;
}

function euros(amountCents: number): string {
  const digits = String(amountCents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
