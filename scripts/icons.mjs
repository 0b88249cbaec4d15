// Makes assets/icons/icon.{png,ico,icns} out of icon.svg. Run by hand after a change of the drawing; needs `rsvg-convert`
// (Debian: librsvg2-bin). Its results are committed, so nobody else needs it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { inRoot } from './places.mjs';
import { runCommand, say, SetupProblem } from './say.mjs';

const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
// Apple's four-letter names; some sizes stand twice, once as the double of a smaller one.
const appleTypes = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024,
};

function render(size) {
  const args = ['-w', String(size), '-h', String(size), inRoot('assets/icons/icon.svg')];
  const { status, stdout, error } = spawnSync('rsvg-convert', args, { maxBuffer: 16 * 1024 * 1024 });
  if (status !== 0)
    throw new SetupProblem(`rsvg-convert is needed (apt-get install librsvg2-bin): ${error?.message ?? ''}`);
  return stdout;
}

function windowsIcon() {
  const images = windowsSizes.map(render);
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach((image, index) => {
    const at = 6 + 16 * index;
    const size = windowsSizes[index] % 256; // 256 is written as 0
    header.writeUInt8(size, at);
    header.writeUInt8(size, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(image.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += image.length;
  });
  return Buffer.concat([header, ...images]);
}

function appleIcon() {
  const parts = Object.entries(appleTypes).map(([type, size]) => chunk(type, render(size)));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

await runCommand(() => {
  writeFileSync(inRoot('assets/icons/icon.png'), render(1024));
  writeFileSync(inRoot('assets/icons/icon.ico'), windowsIcon());
  writeFileSync(inRoot('assets/icons/icon.icns'), appleIcon());
  say('Icons made: assets/icons/icon.png, icon.ico, icon.icns');
});
