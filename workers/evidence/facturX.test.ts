import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { present } from '#domain/assert';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { sampleDuplicate } from '#domain/letters/testdata/samplePapers';
import { makeFacturX } from '#workers/evidence/facturX';
import { drawLetters } from '#workers/pdf/drawLetter';
import { fontsNotEmbedded } from '#workers/pdf/testdata/fontChecks';

const assets = join(import.meta.dirname, '../../assets');
const xml = new TextEncoder().encode('<invoice/>');
let bytes: Uint8Array;
let file: PDFDocument;
let text: string;

beforeAll(async () => {
  const facts = sampleDuplicate('FR');
  const paper = composeInvoiceDuplicate({ ...facts, invoice: { ...facts.invoice, lines: [lineOf(), lineOf()] } });
  const look = {
    fontsDir: join(assets, 'fonts'),
    envelope: 'FR',
    offsetXmm: 0,
    offsetYmm: 0,
    stamp: null,
    pictures: [],
  };
  const page = (await drawLetters([paper], { ...look, envelope: 'FR' })).bytes;
  const profile = readFileSync(join(assets, 'colour', 'sRGB.icc'));
  const told = { title: 'FA-1 & 2', author: 'Martin & Fils', language: 'fr', on: '2026-05-12', name: 'ab'.repeat(16) };
  bytes = (await makeFacturX({ page, xml, profile, ...told })).bytes;
  file = await PDFDocument.load(bytes, { updateMetadata: false });
  text = Buffer.from(bytes).toString('latin1');
}, 60_000);

const dictionaries = () =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFDict ? [one] : one instanceof PDFStream ? [one.dict] : []));
const nameIn = (dictionary: PDFDict, key: string) =>
  dictionary.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? null;
const dictIn = (dictionary: PDFDict, key: string) => dictionary.lookup(PDFName.of(key), PDFDict);
const textIn = (dictionary: PDFDict, key: string) => {
  const value = dictionary.lookup(PDFName.of(key));
  return value === undefined ? null : value.toString();
};
const metadata = () => {
  const stream = file.catalog.lookup(PDFName.of('Metadata'), PDFStream);
  return { dict: stream.dict, words: Buffer.from(stream.getContents()).toString('utf8') };
};
const attached = () =>
  present(
    dictionaries().find((one) => nameIn(one, 'Type') === 'Filespec'),
    'attached file',
  );
const embedded = () => dictIn(attached(), 'EF').lookup(PDFName.of('F'), PDFStream);

/**
 * The clauses of PDF/A-3b that a file of ours can break, one by one on its objects.
 *
 * @source ISO 19005-3:2012, 6; Factur-X 1.0.7, 6
 */
describe('a Factur-X file is a PDF/A-3b', () => {
  it('6.1.2: its first line names the version, the second is not text', () => {
    expect(text).toMatch(/^%PDF-1\.[4-7]\n%[\x80-\xff]{4}/);
  });

  it('6.1.3: the trailer has an ID, nothing is encrypted, nothing follows the end', () => {
    const id = file.context.trailerInfo.ID;
    const hex = id instanceof PDFArray ? id.asArray().map((one) => one.toString()) : [];
    expect(hex).toEqual([`<${'ab'.repeat(16)}>`, `<${'ab'.repeat(16)}>`]);
    expect(file.context.trailerInfo.Encrypt).toBeUndefined();
    expect(text).toMatch(/%%EOF\r?\n?$/);
  });

  it('6.1.7: no stream is kept elsewhere, none is packed by LZW', () => {
    const packed = dictionaries().map((one) => textIn(one, 'Filter') ?? '');
    expect(packed.some((filter) => filter.includes('FlateDecode'))).toBe(true);
    expect(packed.filter((filter) => /LZW|Crypt/.test(filter))).toEqual([]);
    const streams = file.context
      .enumerateIndirectObjects()
      .flatMap(([, one]) => (one instanceof PDFStream ? [one.dict] : []));
    expect(streams.filter((one) => one.has(PDFName.of('F')) || one.has(PDFName.of('FDecodeParms')))).toEqual([]);
  });

  it('6.2.3: the colours of the page are those of one output intent, an RGB profile', () => {
    const intents = file.catalog.lookup(PDFName.of('OutputIntents'), PDFArray);
    expect(intents.size()).toBe(1);
    const intent = intents.lookup(0, PDFDict);
    expect(nameIn(intent, 'S')).toBe('GTS_PDFA1');
    const profile = intent.lookup(PDFName.of('DestOutputProfile'), PDFStream);
    expect(textIn(profile.dict, 'N')).toBe('3');
  });

  it('6.2.4: no colour is one of a printing press', () => {
    expect(
      dictionaries().filter((one) => /DeviceCMYK|DeviceN|Separation/.test(textIn(one, 'ColorSpace') ?? '')),
    ).toEqual([]);
    expect(text).not.toContain('/DeviceCMYK');
  });

  it('6.2.8: pictures are neither smoothed nor given in two versions', () => {
    for (const one of dictionaries().filter((each) => nameIn(each, 'Subtype') === 'Image')) {
      expect(textIn(one, 'Interpolate') ?? 'false').toBe('false');
      expect(one.has(PDFName.of('Alternates')) || one.has(PDFName.of('OPI'))).toBe(false);
    }
    expect(dictionaries().filter((one) => nameIn(one, 'Subtype') === 'PS')).toEqual([]);
  });

  it('6.2.10: what shines through is mixed in the usual way', () => {
    const states = dictionaries().filter((one) => one.has(PDFName.of('BM')));
    expect(states.filter((one) => nameIn(one, 'BM') !== 'Normal')).toEqual([]);
    expect(dictionaries().filter((one) => one.has(PDFName.of('TR')) || one.has(PDFName.of('HTP')))).toEqual([]);
  });

  it('6.2.11: every font is in the file, with a map from its characters to its letters', async () => {
    expect(await fontsNotEmbedded(bytes)).toEqual([]);
    const fonts = dictionaries().filter((one) => nameIn(one, 'Subtype') === 'CIDFontType2');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((one) => !one.has(PDFName.of('CIDToGIDMap')))).toEqual([]);
  });

  it('6.3: links and notes have an appearance and are printed', () => {
    const notes = dictionaries().filter((one) => nameIn(one, 'Type') === 'Annot');
    for (const note of notes) expect(Number(textIn(note, 'F')) & 0b100110).toBe(0b100);
    expect(
      dictionaries().filter((one) =>
        /^(Sound|Movie|Screen|3D|RichMedia|FileAttachment)$/.test(nameIn(one, 'Subtype') ?? ''),
      ),
    ).toEqual([]);
  });

  it('6.4, 6.5: no form, no script, nothing that runs when it is opened', () => {
    for (const key of ['AcroForm', 'OpenAction', 'AA']) expect(file.catalog.has(PDFName.of(key))).toBe(false);
    expect(dictionaries().filter((one) => one.has(PDFName.of('JS')) || one.has(PDFName.of('AA')))).toEqual([]);
    expect(dictIn(file.catalog, 'Names').has(PDFName.of('JavaScript'))).toBe(false);
    const actions = dictionaries().map((one) => nameIn(one, 'S'));
    expect(actions.filter((one) => /^(Launch|JavaScript|SubmitForm|ImportData|Sound|Movie)$/.test(one ?? ''))).toEqual(
      [],
    );
  });

  it('6.6.2: its metadata are XMP, not packed, and say part 3, level B', () => {
    const { dict, words } = metadata();
    expect([nameIn(dict, 'Type'), nameIn(dict, 'Subtype'), textIn(dict, 'Filter')]).toEqual(['Metadata', 'XML', null]);
    expect(words).toMatch(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>.*<\?xpacket end="[wr]"\?>$/s);
    expect(words).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>');
    expect(words).toContain('xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"');
  });

  it('6.6.2.3: names of Factur-X are declared in an extension schema, each that is used', () => {
    const { words } = metadata();
    const used = [...words.matchAll(/<fx:(\w+)>([^<]*)</g)].map(([, name = '', value = '']) => [name, value]);
    expect(Object.fromEntries(used)).toEqual({
      ...{ DocumentType: 'INVOICE', DocumentFileName: 'factur-x.xml', Version: '1.0', ConformanceLevel: 'EN 16931' },
    });
    const declared = [...words.matchAll(/<pdfaProperty:name>(\w+)</g)].map(([, name]) => name);
    expect(declared).toHaveLength(used.length);
    expect(new Set(declared)).toEqual(new Set(used.map(([name]) => name)));
    expect(words).toContain('<pdfaSchema:prefix>fx</pdfaSchema:prefix>');
    const space = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';
    expect(words).toContain(`<pdfaSchema:namespaceURI>${space}</pdfaSchema:namespaceURI>`);
    expect(words).toContain(`xmlns:fx="${space}"`);
  });

  it('6.6.3: what the list of the file says, its metadata say', () => {
    const { words } = metadata();
    expect([file.getTitle(), file.getAuthor(), file.getProducer(), file.getCreator()]).toEqual([
      ...['FA-1 & 2', 'Martin & Fils', 'Dûment', 'Dûment'],
    ]);
    expect(words).toContain('>FA-1 &amp; 2<');
    expect(words).toContain('>Martin &amp; Fils<');
    expect(words).toContain('<pdf:Producer>Dûment</pdf:Producer>');
    expect(words).toContain('<xmp:CreatorTool>Dûment</xmp:CreatorTool>');
    const moment = '2026-05-12T00:00:00Z';
    expect(words).toContain(`<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`);
    expect(file.getModificationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
    expect(file.getCreationDate()?.toISOString()).toBe('2026-05-12T00:00:00.000Z');
  });

  it('6.8: the data are attached with kind, date and relation, and listed twice', () => {
    const spec = attached();
    expect(nameIn(spec, 'AFRelationship')).toBe('Alternative');
    for (const key of ['F', 'UF', 'Desc']) expect(spec.has(PDFName.of(key))).toBe(true);
    expect(embedded().dict.lookup(PDFName.of('Subtype'), PDFName).decodeText()).toBe('text/xml');
    expect(textIn(dictIn(embedded().dict, 'Params'), 'ModDate')).toContain('D:20260512');
    const associated = file.catalog.lookup(PDFName.of('AF'), PDFArray);
    expect(associated.lookup(0, PDFDict)).toBe(spec);
    const listed = dictIn(dictIn(file.catalog, 'Names'), 'EmbeddedFiles').lookup(PDFName.of('Names'), PDFArray);
    expect(listed.lookup(1, PDFDict)).toBe(spec);
  });
});
