// Signs a rate file: `node scripts/rateFile.ts rates.csv > rates.dument`. Each line is `series;from;to;percent;source`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { plainDate } from '#domain/calendar/plainDate';
import { readRateFile, signRateLines } from '#domain/countries/rateFile';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');
const lines = readFileSync(process.argv[2] ?? 0, 'utf8')
  .split(/\r?\n/)
  .filter((line) => line.trim() !== '');
const signed = signRateLines(lines, sha256);
const read = readRateFile(signed, sha256, [], plainDate(new Date().toISOString().slice(0, 10)));
if (read.ok) process.stdout.write(signed);
else {
  process.stderr.write(`${JSON.stringify(read.error)}\n`);
  process.exitCode = 1;
}
