import type { Language } from '#domain/country';

/** Lists that go with the letters to the post office, and labels for envelopes without a window. */
export type PostPapersText = {
  readonly counterList: string;
  readonly labels: string;
  readonly labelsText: string;
  readonly format: string;
  readonly formatOf: (label: { readonly count: number; readonly width: string; readonly height: string }) => string;
  readonly start: string;
  readonly startText: (most: number) => string;
  readonly print: string;
};

/** By the language of the window. */
export const postPapersText: Readonly<Record<Language, PostPapersText>> = {
  fr: {
    counterList: 'Liste des recommandés pour le guichet',
    labels: 'Étiquettes d’adresse',
    labelsText: 'Pour des enveloppes sans fenêtre. À imprimer à 100 %, sans « ajuster à la page ».',
    format: 'Planche',
    formatOf: ({ count, height, width }) => `${count} étiquettes de ${width} × ${height} mm`,
    start: 'Première étiquette libre',
    startText: (most) => `De 1 à ${most}, ligne par ligne : une planche entamée se termine.`,
    print: 'Imprimer les étiquettes',
  },
  nl: {
    counterList: 'Lijst van aangetekende zendingen voor het loket',
    labels: 'Adresetiketten',
    labelsText: 'Voor enveloppen zonder venster. Afdrukken op 100 %, zonder „aanpassen aan pagina”.',
    format: 'Vel',
    formatOf: ({ count, height, width }) => `${count} etiketten van ${width} × ${height} mm`,
    start: 'Eerste vrije etiket',
    startText: (most) => `Van 1 tot ${most}, rij per rij: een begonnen vel wordt opgebruikt.`,
    print: 'Etiketten afdrukken',
  },
  en: {
    counterList: 'List of registered letters for the counter',
    labels: 'Address labels',
    labelsText: 'For envelopes without a window. Print at 100%, without “fit to page”.',
    format: 'Sheet',
    formatOf: ({ count, height, width }) => `${count} labels of ${width} × ${height} mm`,
    start: 'First free label',
    startText: (most) => `From 1 to ${most}, row by row: a sheet that was begun is used up.`,
    print: 'Print the labels',
  },
};
