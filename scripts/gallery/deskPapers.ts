// The sheets for the desk, the lists for the accountant and the file for a judge, as the program itself makes them.
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import { exportLists } from '#contract/schemas/exportSchemas';
import { plainDate } from '#domain/calendar/plainDate';
import type { Country, Language } from '#domain/country';

/** A paper that is drawn by the program from a ledger. */
export type DeskPaper = { readonly name: string; readonly bytes: Uint8Array };

type CustomerOfGallery = Readonly<Record<'name' | 'street' | 'postcode' | 'city' | 'phone', string>>;

const today = '2026-05-12';
const sheets = ['callSheets', 'handover', 'checklist', 'envelope', 'registeredList'] as const;
const labelFormats = ['3x8', '2x4'] as const;

// The lists for the accountant differ by their words only, and those are in every other sheet: once is enough.
function listsOf(language: Language) {
  return language === 'fr' ? exportLists : [];
}

const french = { street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '05 55 12 34 56' };

// Names as long as an address takes them, in both countries; streets as each post writes them.
const customers: Readonly<Record<Country, readonly CustomerOfGallery[]>> = {
  FR: [
    { ...french, name: 'SCI Les Halles' },
    { ...french, name: 'COPROPRIÉTÉ DES HAUTS-DE-L’ÎLE-SAINT-X' },
    { ...french, name: 'Boulangerie Lefèvre et Fils' },
    { ...french, name: 'Mme Zoë Crèvecœur-Müller' },
    { ...french, name: 'Garage du Vieux Pont' },
    { ...french, name: 'Hôtel-restaurant Au Bon Accueil' },
  ],
  BE: [
    { name: 'Bakkerij De Smet bv', street: 'Grote Markt 3', postcode: '9300', city: 'Aalst', phone: '053 21 34 56' },
    {
      ...{ name: 'COPROPRIÉTÉ DES HAUTS-DE-L’ÎLE-SAINT-X', street: 'Koningin Elisabethlaan 1284 bus 14' },
      ...{ postcode: '1200', city: 'Woluwe-Saint-Lambert', phone: '02 771 23 45' },
    },
    { name: 'Lefèvre et Fils SRL', street: 'Rue de Fer 48', postcode: '5000', city: 'Namur', phone: '081 22 33 44' },
    { name: 'Mevrouw Zoë Crèvecœur', street: 'Kerkstraat 14', postcode: '9000', city: 'Gent', phone: '09 223 45 67' },
    { name: 'Garage Vandenbroucke', street: 'Steenweg 112', postcode: '3500', city: 'Hasselt', phone: '011 22 33 44' },
    { name: 'Hotel In den Gouden Leeuw', street: 'Markt 1', postcode: '8000', city: 'Brugge', phone: '050 33 44 55' },
  ],
};

/** What a customer said on the phone, as the user noted it in the language of his window. */
const notes: Readonly<Record<Language, string>> = {
  fr: 'dit attendre un virement',
  nl: 'wacht zelf op een overschrijving',
  en: 'is waiting for a transfer',
};

/** The names of what `deskPapers` draws, in its order. */
export function deskPaperNames(country: Country, language: Language): readonly string[] {
  const names = [
    ...sheets,
    ...labelFormats.map((format) => `labels${format}`),
    ...listsOf(language).map((list) => `list_${list}`),
    'evidence',
  ];
  return names.map((name) => `${name}-${country}-${language}`);
}

/** Every sheet of a shop whose window speaks this language: some customers are late, two of them for the formal notice. */
export async function deskPapers(country: Country, language: Language): Promise<readonly DeskPaper[]> {
  const program = await testShop({ today, country, isDrawn: true });
  await program.ask('app.setLook', { language });
  program.desk.save = 'out';
  const customerId = await fillShop(program, country, language);
  const { runId } = await program.ask('run.start', {});
  for (const sheet of sheets) await program.ask('sheet.print', { sheet, runId, how: 'pdf' });
  for (const labelFormat of labelFormats) {
    await program.ask('sheet.print', { sheet: 'labels', runId, labelFormat, labelStart: 2, how: 'pdf' });
  }
  for (const what of listsOf(language)) {
    const whose = what === 'statement' ? customerId : null;
    const period = { from: plainDate('2026-01-01'), to: plainDate(today) };
    await program.ask('export.save', { what, format: 'pdf', ...period, customerId: whose });
  }
  // The file for a judge is a folder; its first file is the whole.
  await program.ask('evidence.make', { customerId, documentIds: [], without: [], withNotes: true });
  const names = deskPaperNames(country, language);
  return program.desk.saved.slice(0, names.length).map(({ bytes }, index) => ({ name: names[index] ?? '', bytes }));
}

/** The customer with the longest story: phoned, promised, warned. */
async function fillShop(program: TestProgram, country: Country, language: Language): Promise<string> {
  const ids: string[] = [];
  for (const [index, { name, ...place }] of customers[country].entries()) {
    const customerId = await addTestCustomer(program, name, { country, language, ...place });
    ids.push(customerId);
    const count = index === 1 ? 12 : 1 + (index % 3);
    const documentIds: string[] = [];
    for (let n = 0; n < count; n++) {
      const number = `FA-2026-${String(100 * index + n).padStart(4, '0')}`;
      const dueOn = plainDate(`2026-0${1 + (n % 3)}-1${index}`);
      const euros = index === 1 ? 123_456 + n : 480 * (index + 1) + n;
      documentIds.push(await addTestInvoice(program, { customerId, number, dueOn, euros }));
    }
    await remember(program, customerId, documentIds, { index, note: notes[language] });
  }
  return ids[0] ?? '';
}

async function remember(
  program: TestProgram,
  customerId: string,
  documentIds: readonly string[],
  { index, note }: { readonly index: number; readonly note: string },
): Promise<void> {
  // Two wait for a call, the others were called and get a letter; of these two are at the formal notice.
  if (index % 3 === 2) return;
  const none = { promisedOn: null, promisedAmount: null, documentIds: [] };
  await program.ask('call.log', { customerId, outcome: 'asks_for_time', note, ...none });
  if (index > 1) return;
  const rows = documentIds.map((documentId) => ({
    documentId,
    reached: 'reminder2' as const,
    on: plainDate('2026-04-08'),
  }));
  await program.ask('invoice.setReminded', { rows });
}
