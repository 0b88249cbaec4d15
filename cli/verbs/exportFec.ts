import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fecExport } from '#app/accounting/fecExport';
import type { Answer, Call } from '#cli/call';
import { acceptedOf } from '#cli/refused';
import { WrongCall } from '#cli/wrongCall';
import { guarded } from '#db/failure';
import { plainDate } from '#domain/calendar/plainDate';

/** `export-fec --year Y --out DIR`: the customers' part of the books of a year in the layout of the FEC. */
export async function exportFec(call: Call): Promise<Answer> {
  const year = call.option('--year') ?? '';
  if (!/^(19|20)[0-9]{2}$/.test(year)) throw new WrongCall('field.invalid', '--year', { value: year });
  const period = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  const { bytes, name, rows } = acceptedOf(await fecExport(call.openLedger(), period, () => 0));
  const out = resolve(call.option('--out') ?? '');
  guarded(() => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, name), bytes);
  });
  return { value: { file: name, lines: rows } };
}
