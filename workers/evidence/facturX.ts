import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** What becomes one electronic invoice: its page, its data, and who made it when. */
export type FacturXParts = {
  /** Drawn by this program: fonts embedded, tagged. */
  readonly page: Uint8Array;
  /** The CII file, profile EN 16931. */
  readonly xml: Uint8Array;
  /** The colours of the page are those of this profile (sRGB, ICC). */
  readonly profile: Uint8Array;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** ISO date: the same invoice gives the same bytes. */
  readonly on: string;
  /** 32 hexadecimal digits that name the file. */
  readonly name: string;
};

/**
 * Puts the data of an invoice into its page: a PDF/A-3 (level B) that holds `factur-x.xml`, with what both standards ask
 * for around it (relationship, colour profile, metadata and their extension schema).
 *
 * @source Factur-X 1.0.7, 5 and 6; ISO 19005-3
 * @throws when the page is no PDF
 */
export async function makeFacturX(
  parts: FacturXParts,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const { name, on, page, profile, xml } = parts;
  const file = await PDFDocument.load(page, { updateMetadata: false });
  const moment = new Date(`${on}T00:00:00Z`);
  await file.attach(xml, 'factur-x.xml', {
    mimeType: 'text/xml',
    description: 'Factur-X',
    creationDate: moment,
    modificationDate: moment,
    // The page and the data say the same, each for its reader.
    afRelationship: AFRelationship.Alternative,
  });
  await file.flush();
  // The list of the file and its metadata must say the same.
  file.setTitle(parts.title, { showInWindowTitleBar: true });
  file.setAuthor(parts.author);
  file.setCreator('Dûment');
  file.setProducer('Dûment');
  file.setCreationDate(moment);
  file.setModificationDate(moment);
  const { catalog, context } = file;
  const colours = context.register(context.flateStream(profile, { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: colours,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]));
  // The metadata must be readable as they are: no compression.
  const metadata = context.stream(new TextEncoder().encode(metadataOf(parts)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const id = PDFHexString.of(name);
  context.trailerInfo.ID = context.obj([id, id]);
  return { bytes: await file.save({ useObjectStreams: false, addDefaultPage: false }), pages: file.getPageCount() };
}

const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  fx: 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

const properties = [
  ['DocumentFileName', 'The name of the embedded XML document'],
  ['DocumentType', 'The type of the hybrid document in capital letters'],
  ['Version', 'The actual version of the standard applying to the embedded XML document'],
  ['ConformanceLevel', 'The conformance level of the embedded XML document'],
] as const;

function metadataOf({ author, language, on, title }: FacturXParts): string {
  const moment = `${on}T00:00:00Z`;
  const described = (inside: string) =>
    `<rdf:Description rdf:about="" ${Object.entries(spaces)
      .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
      .join(' ')}>${inside}</rdf:Description>`;
  const property = ([name, description]: (typeof properties)[number]) =>
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>` +
    `<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>` +
    `<pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;
  const schema =
    `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
    `<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${spaces.fx}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties.map(property).join('')}</rdf:Seq></pdfaSchema:property>` +
    `</rdf:li></rdf:Bag></pdfaExtension:schemas>`;
  const own =
    `<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>` +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>` +
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>` +
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreatorTool>Dûment</xmp:CreatorTool><xmp:CreateDate>${moment}</xmp:CreateDate>` +
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate><pdf:Producer>Dûment</pdf:Producer>` +
    `<fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>` +
    `<fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>`;
  return (
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">` +
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${described(own)}${described(schema)}</rdf:RDF>` +
    `</x:xmpmeta><?xpacket end="w"?>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
