import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** A transfer as the code carries it. `structured` and `unstructured` exclude each other. */
export type EpcTransfer = {
  readonly name: string;
  /** Checked elsewhere; blanks do not matter. */
  readonly iban: string;
  readonly bic?: string;
  /** 1 cent to 999 999 999.99 euros; absent when the payer chooses. */
  readonly amount?: Cents;
  readonly purpose?: string;
  readonly structured?: string;
  readonly unstructured?: string;
  readonly info?: string;
};

const amountMax = 99_999_999_999;
// 331 bytes are exactly a code of version 13 at level M, the largest that banking apps must read.
const payloadBytesMax = 331;

/**
 * The text of an EPC QR code (SEPA credit transfer, version 002, UTF-8). Refuses what a banking app would misread; the
 * letter is then printed without code.
 *
 * @source EPC069-12 v2.1
 */
export function epcPayload(transfer: EpcTransfer): Result<string, 'epc.invalid'> {
  const refuse = (reason: string) => reject('epc.invalid', { reason });
  const { name, amount, purpose = '', unstructured = '', info = '' } = transfer;
  const structured = compactReference(transfer.structured ?? '');
  if (name.trim() === '' || [...name].length > 70) return refuse('name');
  if (amount !== undefined && (amount < 1 || amount > amountMax)) return refuse('amount');
  if (structured !== '' && unstructured !== '') return refuse('bothReferences');
  if (purpose.length > 4 || structured.length > 35 || [...unstructured].length > 140 || [...info].length > 70) {
    return refuse('tooLong');
  }
  const lines = [
    'BCD',
    '002',
    '1',
    'SCT',
    transfer.bic ?? '',
    name,
    transfer.iban.replace(/[\s\u00a0\u202f]/g, '').toUpperCase(),
    amount === undefined ? '' : `EUR${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
    purpose,
    structured,
    unstructured,
    info,
  ];
  if (lines.some((line) => /[\r\n]/.test(line))) return refuse('lineBreak');
  const payload = lines.join('\n').replace(/\n+$/, '');
  return utf8Length(payload) <= payloadBytesMax ? ok(payload) : refuse('tooLong');
}

/** Whether a reference is one that banks check: Belgian communication or ISO 11649. */
export function isStructuredReference(reference: string): boolean {
  const compact = compactReference(reference);
  return (
    /^(?:\d{12}|RF\d{2}[0-9A-Z]{1,21})$/.test(compact) && (/^RF/.test(compact) || /^[+*]{3}/.test(reference.trim()))
  );
}

/** `+++217/3375/45349+++` is sent as its twelve digits, `rf35 fac...` as capitals without blanks. */
function compactReference(reference: string): string {
  return reference.replace(/[\s\u00a0\u202f+*/.-]/g, '').toUpperCase();
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
