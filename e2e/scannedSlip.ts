import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningApp } from '#e2e/running';

/** Puts what a scanner would leave into the folder to file of the only ledger: a deposit slip, named by its number. */
export function leaveScan(app: RunningApp, number: string): void {
  const ledgers = join(app.home.documents, 'Dûment');
  const [ledger] = readdirSync(ledgers);
  const folder = join(ledgers, ledger ?? '', 'À classer');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${number}.pdf`), slip(number), 'latin1');
}

/** A deposit slip with its number: a page of A6, as a PDF of a few lines. */
export function slip(number: string): string {
  const lines = ['PREUVE DE DEPOT', 'Lettre recommandee avec avis de reception', number, 'Limoges Carnot, 01/12/2026'];
  const text = lines.map(
    (line, index) => `BT /F1 ${index === 2 ? 18 : 12} Tf 24 ${360 - index * 40} Td (${line}) Tj ET`,
  );
  const content = ['2 w 12 12 274 396 re S', ...text].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...places.map((place) => `${place} 00000 n `)].join('\n');
  return `${file}xref\n0 6\n${table}\ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
