import type { ProblemCode } from '#domain/imports/problem';

/** The formats of `read --as`, and the archive that holds any of them. */
export const fileFormats = [
  'csv',
  'xlsx',
  'facturx',
  'cii',
  'ubl',
  'camt053',
  'coda',
  'ofx',
  'mt940',
  'cfonb120',
  'zip',
] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What a file is by its first bytes: a format, and the sentence for those that this version does not read. */
export type Sniffed = { readonly format: FileFormat | 'unknown'; readonly problem: ProblemCode | null };

/** Recognises a file by its bytes, never by its name: a renamed file is still what it is. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = headOf(bytes);
  return (
    binaryKind(head) ??
    textKind(head.replace(/^(?:(?:ï»¿)+|ÿþ|þÿ)/, '').replace(/\0/g, '')) ?? { format: 'csv', problem: null }
  );
}

function binaryKind(head: string): Sniffed | null {
  if (head.startsWith('PK\u0003\u0004')) {
    // The name of the first file inside; a workbook inside an archive is not the archive.
    const isWorkbook = /^(?:\[Content_Types\]|_rels\/|xl\/|docProps\/)/.test(head.slice(30));
    return isWorkbook
      ? { format: 'xlsx', problem: null }
      : head.includes('opendocument.spreadsheet')
        ? { format: 'unknown', problem: 'format.spreadsheet' }
        : { format: 'zip', problem: null };
  }
  if (/^(?:PK\u0005\u0006|Rar!|7z\u00bc\u00af|\u001f\u008b)/.test(head)) {
    return { format: 'unknown', problem: 'format.archive' };
  }
  if (head.slice(0, 1024).includes('%PDF-')) return { format: 'facturx', problem: null };
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return { format: 'unknown', problem: 'format.oldSpreadsheet' };
  const isImage =
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF....WEBP)/s.test(head) ||
    head.slice(4, 12) === 'ftypheic';
  return isImage ? { format: 'unknown', problem: 'format.image' } : null;
}

function textKind(head: string): Sniffed | null {
  const start = head.trimStart();
  const lines = head.replace(/^[\r\n]+/, '');
  if (/^OFXHEADER|^<\?OFX|<OFX>/i.test(start.slice(0, 500))) return { format: 'ofx', problem: null };
  if (start.startsWith('<')) return xmlKind(start);
  if (/^0{5}\d{6}\d{3}05/.test(lines) && (lines.indexOf('\n') < 0 || lines.indexOf('\n') >= 128)) {
    return { format: 'coda', problem: null };
  }
  if (/^(?:\{1:[\s\S]{0,200}?\{4:\s*)?:20:/.test(start) || (/^:2[05]P?:/m.test(start) && /^:60[FM]:/m.test(start))) {
    return { format: 'mt940', problem: null };
  }
  if (/^0[1457]\d{5}.{4}\d{5}[A-Z ]{3}/.test(lines)) return { format: 'cfonb120', problem: null };
  return null;
}

function xmlKind(start: string): Sniffed {
  if (/camt\.05[234]\./.test(start)) return { format: 'camt053', problem: null };
  if (/CrossIndustryInvoice/.test(start)) return { format: 'cii', problem: null };
  if (/oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote)-2/.test(start)) {
    return { format: 'ubl', problem: null };
  }
  if (/^<(?:!doctype html|html|table|meta)/i.test(start)) return { format: 'unknown', problem: 'format.web' };
  return { format: 'unknown', problem: 'format.xml' };
}

// XML may begin with a long comment.
function headOf(bytes: Uint8Array): string {
  const head = latin1(bytes.subarray(0, 4096));
  return head.replace(/\0/g, '').includes('<?xml') ? head + latin1(bytes.subarray(4096, 32_768)) : head;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
