import type { ImportProblem } from '#domain/imports/problem';
import { camtElements, CamtReader } from '#domain/statements/camt';
import { cfonbWidth, readCfonb } from '#domain/statements/cfonb';
import { codaWidth, readCoda, type CodaStatement } from '#domain/statements/coda';
import { readMt940 } from '#domain/statements/mt940';
import { readOfx } from '#domain/statements/ofx';
import type { BankStatement } from '#domain/statements/statement';
import { decodeText } from '#workers/read/decode';
import { readXml } from '#workers/read/xml';

export const statementFormats = ['camt053', 'coda', 'ofx', 'mt940', 'cfonb120'] as const;
export type StatementFormat = (typeof statementFormats)[number];

/** The statements of a file; nothing is taken from a refused one. */
export type StatementReading = {
  readonly statements: readonly (BankStatement | CodaStatement)[];
  readonly problems: readonly ImportProblem[];
  readonly isRefused: boolean;
};

/** Reads a bank statement. Never throws: any bytes give statements or problems, in time linear in the bytes. */
export function readStatements(format: StatementFormat, bytes: Uint8Array): StatementReading {
  if (format === 'camt053') return readCamt(bytes);
  const { findings, statements } = readText(format, bytes);
  return { statements, problems: findings.problems, isRefused: findings.isRefused };
}

function readText(format: Exclude<StatementFormat, 'camt053'>, bytes: Uint8Array) {
  switch (format) {
    case 'coda':
      return readCoda(fixedLines(bytes, codaWidth, codaWidth));
    case 'cfonb120':
      // Editors drop the blanks at the end of a line; a detail begins at its 48th column.
      return readCfonb(fixedLines(bytes, cfonbWidth, 48));
    case 'mt940':
      return readMt940(linesOf(textOf(bytes)));
    case 'ofx':
      return readOfx(textOf(bytes));
  }
}

function readCamt(bytes: Uint8Array): StatementReading {
  const reader = new CamtReader();
  const xml = readXml(bytes, { names: camtElements, take: (node) => reader.take(node) });
  if (!xml.ok) return { statements: [], problems: [xml.problem], isRefused: true };
  const statements = reader.end(xml.root);
  return { statements, problems: reader.findings.problems, isRefused: reader.findings.isRefused };
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? '';
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\u001a\s*$/, '').split(/\r\n|\n|\r/);
}

/**
 * The records of a file whose columns are bytes: it has to be cut before anything else is decoded. A program that wrote
 * it in UTF-8 after all is recognised by its lines being right only then.
 */
function fixedLines(bytes: Uint8Array, width: number, shortest: number): readonly string[] {
  const isRight = (lines: readonly string[]) => lines.every(({ length }) => length === width || length === 0);
  const cut = (text: string) =>
    cutLines(text, width).map((line) => {
      // Other editors, and some banks, fill up with blanks beyond the last column.
      const own = line.slice(0, width) + line.slice(width).trimEnd();
      return own.length >= shortest ? own.padEnd(width) : own;
    });
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const plain = cut(new TextDecoder('windows-1252').decode(isMarked ? bytes.subarray(3) : bytes));
  if (isRight(plain)) return plain;
  const decoded = cut(textOf(bytes));
  return isRight(decoded) ? decoded : plain;
}

function cutLines(text: string, width: number): readonly string[] {
  const lines = linesOf(text).map((line) => (line.trim() === '' ? '' : line));
  if (lines.filter((line) => line !== '').length > 1 || text.length <= width * 1.5) return lines;
  const whole = lines.find((line) => line !== '') ?? '';
  return Array.from({ length: Math.ceil(whole.length / width) }, (_, at) => whole.slice(at * width, (at + 1) * width));
}
