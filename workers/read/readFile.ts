import { readEInvoice } from '#domain/einvoices/readEInvoice';
import type { ImportProblem } from '#domain/imports/problem';
import { unwrapped, type XmlNode } from '#domain/imports/xmlNode';
import { linesMax } from '#domain/ledger/invoiceLine';
import { readArchive } from '#workers/read/archive';
import { bytesMax, megabytesMax, readCsv, type CsvReading, type ReadOptions } from '#workers/read/csv';
import { readInvoiceOfPdf } from '#workers/read/pdfAttachment';
import { refusedFile, type FileReading, type ReadFileOptions } from '#workers/read/fileReading';
import { sniff, type FileFormat } from '#workers/read/sniff';
import { readStatements } from '#workers/read/statements';
import { readWorkbook } from '#workers/read/xlsx';
import { readXml } from '#workers/read/xml';

const nothing = { reading: null, statements: [], invoice: null, members: [] } as const;

const invoiceElements = new Set(['Invoice', 'CreditNote', 'CrossIndustryInvoice']);
const lineElements = new Set(['InvoiceLine', 'CreditNoteLine', 'IncludedSupplyChainTradeLineItem']);
const lineElementsMax = 500;

/** Recognises and reads a file. Writes nothing, never throws: any bytes give what they hold or problems. */
export function readFileOf(fileName: string, bytes: Uint8Array, options: ReadFileOptions = {}): FileReading {
  const { as, ...readOptions } = options;
  if (bytes.length === 0) return refusedAs(as ?? 'unknown', 'file.empty', fileName);
  if (bytes.length > bytesMax) {
    return refusedAs(as ?? 'unknown', 'file.tooLarge', fileName, { max: megabytesMax });
  }
  const sniffed = sniff(bytes);
  // Told to be a CSV, yet no text at all: what it really is says more than `binary`.
  if (as === undefined || as === 'csv') {
    if (sniffed.problem !== null) return refusedAs(sniffed.format, sniffed.problem, fileName);
    if (as === 'csv' && sniffed.format !== 'csv')
      return refusedAs(sniffed.format, 'format.mismatch', fileName, { format: 'CSV' });
  }
  const format = as ?? sniffed.format;
  return format === 'unknown' ? refusedAs(format, 'format.unknown', fileName) : readAs(format, bytes, readOptions);
}

function readAs(format: FileFormat, bytes: Uint8Array, options: ReadOptions): FileReading {
  switch (format) {
    case 'csv':
      return tableReading(format, readCsv(bytes, options));
    case 'xlsx':
      return tableReading(format, readWorkbook(bytes, options));
    case 'ubl':
    case 'cii':
      return invoiceReading(format, bytes);
    case 'facturx': {
      const attached = readInvoiceOfPdf(bytes);
      return attached.ok ? invoiceReading(format, attached.bytes) : refusedFile(attached.problem, format);
    }
    case 'zip':
      return { ...nothing, ...readArchive(bytes, options, readFileOf), format };
    default:
      return { ...nothing, ...readStatements(format, bytes), format };
  }
}

function tableReading(format: FileFormat, reading: CsvReading): FileReading {
  return { ...nothing, format, reading, problems: reading.problems, isRefused: reading.isRefused };
}

function invoiceReading(format: 'ubl' | 'cii' | 'facturx', bytes: Uint8Array): FileReading {
  const lines: XmlNode[] = [];
  const xml = readXml(bytes, { names: lineElements, take: (line) => void keepLine(lines, line) });
  if (!xml.ok) return refusedFile(xml.problem, format);
  const root = unwrapped(xml.root, invoiceElements);
  // A German PDF may carry UBL.
  const kind = format === 'facturx' ? (root.name === 'CrossIndustryInvoice' ? 'cii' : 'ubl') : format;
  const { findings, invoice } = readEInvoice(root, kind, lines);
  return { ...nothing, format, invoice, problems: findings.problems, isRefused: findings.isRefused };
}

// No more than are kept, and none that is longer than a line can be: an empty one stands for what cannot be read.
function keepLine(lines: XmlNode[], line: XmlNode): void {
  if (lines.length <= linesMax) lines.push(sizeOf(line) > lineElementsMax ? { ...line, children: [] } : line);
}

function sizeOf({ children }: XmlNode): number {
  return children.reduce((size, child) => size + sizeOf(child), 1);
}

function refusedAs(
  format: FileReading['format'],
  code: ImportProblem['code'],
  fileName: string,
  params: ImportProblem['params'] = {},
): FileReading {
  const name = fileName.slice(-120);
  const problem: ImportProblem = { line: null, column: null, field: null, code, params: { fileName: name, ...params } };
  return refusedFile(problem, format);
}
