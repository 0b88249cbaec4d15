import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLines, textLines } from '#workers/read/textLines';

function ofFile(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  try {
    const path = join(folder, 'file.txt');
    writeFileSync(path, bytes);
    const { lines, signs } = fileLines(path);
    return { signs, lines: [...lines] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** EBCDIC of letters, figures and blanks, as a mainframe writes them. */
function ebcdicOf(text: string): Buffer {
  const places: Readonly<Record<string, number>> = {
    '\n': 0x25,
    '\r': 0x0d,
    '\t': 0x05,
    ' ': 0x40,
    ',': 0x6b,
    '-': 0x60,
  };
  const rows = ['abcdefghi', 'jklmnopqr', 'stuvwxyz', 'ABCDEFGHI', 'JKLMNOPQR', 'STUVWXYZ', '0123456789'];
  const starts = [0x81, 0x91, 0xa2, 0xc1, 0xd1, 0xe2, 0xf0];
  return Buffer.from(
    [...text].map((sign) => {
      const row = rows.findIndex((signs) => signs.includes(sign));
      return places[sign] ?? (starts[row] ?? 0) + (rows[row] ?? '').indexOf(sign);
    }),
  );
}

describe('the lines of a text', () => {
  it.each([
    ['line feeds', 'a\nb\n', ['a', 'b']],
    ['carriage returns', 'a\rb\r', ['a', 'b']],
    ['both', 'a\r\nb\r\n', ['a', 'b']],
    ['one way here, another there', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['no end at the end', 'a\nb', ['a', 'b']],
    ['empty lines', 'a\n\n\r\n\rb', ['a', '', '', '', 'b']],
    ['nothing', '', []],
    ['a mark in front', '\uFEFFa\nb', ['\uFEFFa', 'b']],
  ])('end with %s', (_, text, lines) => {
    expect([...textLines(Buffer.from(text))]).toEqual(lines);
    expect(ofFile(Buffer.from(text)).lines).toEqual(lines);
  });

  it('are UTF-8 where they are, else ISO 8859-15', () => {
    const bytes = Buffer.concat([Buffer.from('Épi 40 €\n'), Buffer.from([0xc9, 0x70, 0x69, 0x20, 0xa4, 0xbd])]);
    expect([...textLines(bytes)]).toEqual(['Épi 40 €', 'Épi €œ']);
  });

  it('are read from EBCDIC and UTF-16', () => {
    const text = 'JournalCode\tJournalLib\r\nVE\tVentes 12,50\r\n';
    const lines = ['JournalCode\tJournalLib', 'VE\tVentes 12,50'];
    expect(ofFile(ebcdicOf(text))).toEqual({ signs: 'ebcdic', lines });
    expect(ofFile(Buffer.from(text, 'utf16le'))).toEqual({ signs: 'utf16', lines });
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(ofFile(marked)).toEqual({ signs: 'utf16', lines: [`\uFEFF${lines[0] ?? ''}`, lines[1]] });
    expect(ofFile(marked.swap16())).toEqual({ signs: 'utf16', lines: [`\uFEFF${lines[0] ?? ''}`, lines[1]] });
  });

  it('are the same where the parts meet in which a file is read', () => {
    const part = 1 << 20;
    for (const ahead of [part - 3, part - 2, part - 1, part, part + 1]) {
      const first = `${'x'.repeat(60_000)}\n`.repeat(20).slice(0, ahead - 1);
      const { lines } = ofFile(Buffer.from(`${first}\né\r\nend`));
      expect(lines.slice(-2), String(ahead)).toEqual(['é', 'end']);
      expect(lines.join('\n')).toBe(`${first}\né\nend`);
    }
  });

  it('stay short: a line that nobody writes is cut', () => {
    const { lines } = ofFile(Buffer.from(`${'x'.repeat(5_000_000)}\nend\n`));
    expect(lines.map(({ length }) => length)).toEqual([65_536, 3]);
  });

  it('are a thousand when they are empty without end', () => {
    const { lines } = ofFile(Buffer.from(`a${'\r\n'.repeat(3_000_000)}end`));
    expect([lines.length, lines.at(-1)]).toEqual([1_002, 'end']);
  });

  it('come from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const line of textLines(bytes)) expect(line).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
