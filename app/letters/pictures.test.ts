import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shopWithReminders, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { present } from '#domain/assert';

const root = join(import.meta.dirname, '..', '..');
const icon = new Uint8Array(readFileSync(join(root, 'assets', 'icons', 'icon.png')));
const scan = new Uint8Array(readFileSync(join(root, 'workers', 'pdf', 'testdata', 'signature.jpg')));

async function pick(program: TestProgram, what: 'logo' | 'signature', bytes: Uint8Array): Promise<void> {
  program.desk.pick = { fileName: 'image', bytes, isTooLarge: false };
  await program.ask('settings.pickImage', { what });
}

async function issue(program: TestProgram): Promise<string> {
  const runId = present((await program.ask('run.start', {})).runId, 'run');
  await program.ask('run.goTo', { runId, stage: 'preview' });
  const { run } = await program.ask('run.print', { runId, how: 'dialog', which: 'all' });
  return run.letters[0]?.letterId ?? '';
}

/** What the quick drawing of the tests was told: the sizes of the pictures, in their order. */
function sizes(pdf: string): readonly number[] {
  const told = JSON.parse(Buffer.from(pdf, 'base64').toString('utf8')) as {
    readonly look: { readonly pictures: readonly { readonly bytes: { readonly data: readonly number[] } }[] };
  };
  return told.look.pictures.map(({ bytes }) => bytes.data.length);
}

it('an issued letter keeps its letterhead when another is picked, and when all are taken away', async () => {
  const program = await shopWithReminders(['Aubert']);
  await pick(program, 'logo', icon);
  await pick(program, 'signature', scan);
  const letterId = await issue(program);
  const copy = () => program.ask('letter.pdf', { letterId, asCopy: true });
  const first = await copy();
  expect(sizes(first.pdf)).toEqual([icon.length, scan.length]);

  await pick(program, 'logo', scan);
  expect(await copy()).toEqual(first);
  await program.ask('settings.removeImage', { what: 'logo' });
  await program.ask('settings.removeImage', { what: 'signature' });
  expect(await copy()).toEqual(first);
});

it('letters bear the colour that was chosen; one that was issued keeps its own', async () => {
  const program = await shopWithReminders(['Aubert']);
  expect(await program.refused('settings.letterColor', { color: '#ffcc00' })).toBe('letterColor.tooPale');
  expect((await program.ask('settings.get', {})).letterColor).toBeNull();
  await program.ask('settings.letterColor', { color: '#8a1c1c' });
  const letterId = await issue(program);
  const copy = async () => {
    const { pdf } = await program.ask('letter.pdf', { letterId, asCopy: true });
    return Buffer.from(pdf, 'base64').toString('utf8');
  };
  const first = await copy();
  expect(first).toContain('"color":"#8a1c1c"');
  await program.ask('settings.letterColor', { color: null });
  expect((await program.ask('settings.get', {})).letterColor).toBeNull();
  expect(await copy()).toBe(first);
});

it('a picture of the letterhead that cannot be drawn is refused when it is picked, not when letters are due', async () => {
  const program = await testShop({ isDrawn: true });
  await pick(program, 'logo', icon);
  const { logo } = await program.ask('settings.get', {});
  const changed = icon.slice();
  changed[2_000] = (changed[2_000] ?? 0) ^ 1;
  program.desk.pick = { fileName: 'logo.png', bytes: changed, isTooLarge: false };
  expect(await program.refused('settings.pickImage', { what: 'logo' })).toBe('picture.broken');
  expect((await program.ask('settings.get', {})).logo).toBe(logo);
});

it('an SVG is given to the window to be painted, and only the points that come back are kept', async () => {
  const program = await testShop();
  const drawing = (text: string) => ({
    fileName: 'logo.svg',
    bytes: new TextEncoder().encode(text),
    isTooLarge: false,
  });
  for (const start of ['', '<?xml version="1.0"?>\n', '\uFEFF<!-- Logo -->\n']) {
    program.desk.pick = drawing(`${start}<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
    const { image, toPaint } = await program.ask('settings.pickImage', { what: 'logo' });
    expect(image).toBeNull();
    expect(Buffer.from(toPaint?.bytes ?? '', 'base64').toString('utf8')).toContain('<svg');
  }
  expect((await program.ask('settings.get', {})).logo).toBeNull();
  for (const other of ['<html><svg></svg></html>', 'svg']) {
    program.desk.pick = drawing(other);
    expect(await program.refused('settings.pickImage', { what: 'logo' })).toBe('file.notAnImage');
  }
  program.desk.pick = { fileName: 'logo.svg', bytes: new Uint8Array(), isTooLarge: true };
  expect(await program.refused('settings.pickImage', { what: 'logo' })).toBe('picture.tooHeavy');

  const painted = { what: 'logo', fileName: 'logo.svg', png: Buffer.from(icon).toString('base64') } as const;
  const { image } = await program.ask('settings.keepPainted', painted);
  expect((await program.ask('settings.get', {})).logo).toBe(image);
  expect(await program.refused('settings.keepPainted', { ...painted, png: 'PHN2Zz4=' })).toBe('file.notAnImage');
});

it('a picture for the printing house and one far too large go to the window, unless it would labour on them', async () => {
  const program = await testShop();
  const picked = async (bytes: Uint8Array) => {
    program.desk.pick = { fileName: 'logo', bytes, isTooLarge: false };
    return (await program.ask('settings.pickImage', { what: 'logo' })).toPaint?.type;
  };
  const cmyk = readFileSync(join(root, 'workers', 'pdf', 'testdata', 'printing-colours.jpg'));
  expect(await picked(new Uint8Array(cmyk))).toBe('jpeg');
  const heavy = new Uint8Array(6 * 1024 * 1024);
  heavy.set(icon);
  expect(await picked(heavy)).toBe('png');
  program.desk.pick = { fileName: 'logo', bytes: new Uint8Array(31 * 1024 * 1024), isTooLarge: false };
  expect(await program.refused('settings.pickImage', { what: 'logo' })).toBe('picture.tooHeavy');
});
