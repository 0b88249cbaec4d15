// Draws every document of the gallery and looks at its pages; started by scripts/gallery.mjs, which bundles it first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryOf, galleryPlaces } from '#domain/letters/testdata/gallery';
import { envelopeOf } from '#scripts/gallery/envelopeOf';
import { drawLetters } from '#workers/pdf/drawLetter';
import { pageFaults } from '#workers/pdf/testdata/pageChecks';

const [outDir = '', fontsDir = '', only = ''] = process.argv.slice(2);
mkdirSync(outDir, { recursive: true });
let files = 0;
let faults = 0;
for (const place of galleryPlaces) {
  for (const { name, document } of galleryOf(place).filter((one) => one.name.includes(only))) {
    const envelope = envelopeOf(place);
    const look = { fontsDir, envelope, offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };
    const { bytes } = await drawLetters([document], look);
    writeFileSync(join(outDir, `${name}.pdf`), bytes);
    files += 1;
    for (const fault of await pageFaults(document, bytes, envelope)) {
      faults += 1;
      process.stdout.write(`${name}: ${fault}\n`);
    }
  }
}
process.stdout.write(`${files} documents, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
