import type { Language } from '#domain/country';
import type { ExhibitKind } from '#domain/evidence/exhibits';

type EvidenceTexts = {
  readonly exhibit: (kind: ExhibitKind, number: string, letter: string) => string;
  readonly caption: (place: number) => string;
  /** In the list of contents beside the pages. */
  readonly entry: (place: number, label: string) => string;
  readonly apart: (fileName: string) => string;
  readonly listedApart: (fileName: string) => string;
  /** Which pages are in which file, when there are several. */
  readonly parted: (files: readonly { readonly name: string; readonly from: number; readonly to: number }[]) => string;
  readonly file: string;
  /** Whom the file is against, and what is still owed. */
  readonly parties: (of: {
    readonly debtor: string;
    readonly invoices: readonly string[];
    readonly open: string;
    readonly on: string;
  }) => string;
  readonly chronology: {
    readonly title: string;
    readonly opening: string;
    readonly columns: readonly [string, string, string];
  };
  readonly calls: { readonly title: string; readonly opening: string; readonly columns: readonly [string, string] };
};

const withNumber = (name: string, number: string) => (number === '' ? name : `${name} ${number}`);

const fr: EvidenceTexts = {
  exhibit: (kind, number, letter) => {
    const names: Readonly<Record<ExhibitKind, string>> = {
      quote: `Devis, facture ${number}`,
      order: `Bon de commande, facture ${number}`,
      deliveryNote: `Bon de livraison, facture ${number}`,
      receipt: number.startsWith('L-') ? `Avis de réception, lettre ${number}` : `Reçu signé, facture ${number}`,
      photo: `Photo, facture ${number}`,
      invoice: withNumber('Facture', number),
      other: withNumber('Document', number),
      depositSlip: `Preuve de dépôt, lettre ${number}`,
      envelopeFront: `Enveloppe revenue (recto), lettre ${number}`,
      envelopeBack: `Enveloppe revenue (verso), lettre ${number}`,
      letter: `Lettre ${number} : ${letter}`,
      terms: 'Conditions générales',
      agreement: 'Plan de paiement signé',
      calls: 'Relevé des appels et des promesses',
      statement: 'Relevé de compte',
      interest: 'Décompte des intérêts',
    };
    return names[kind];
  },
  caption: (place) => `Pièce ${place}`,
  entry: (place, label) => `Pièce ${place} – ${label}`,
  apart: (fileName) => `Ce document ne peut pas être repris ici. Il est joint à part, dans le fichier « ${fileName} ».`,
  listedApart: (fileName) => `joint à part : ${fileName}`,
  parted: (files) =>
    `Ce dossier est en ${files.length} fichiers, numérotés à la suite : ${files.map(({ from, name, to }) => `${name} (pages ${from} à ${to})`).join(', ')}.`,
  file: 'dossier complet',
  parties: ({ debtor, invoices, on, open }) =>
    `Débiteur : ${debtor}. ${invoices.length === 1 ? 'Facture' : 'Factures'} : ${invoices.join(', ')}. Reste dû au ${on}, sans intérêts ni frais : ${open}.`,
  chronology: {
    title: 'CHRONOLOGIE',
    opening: 'Établie d’après le journal tenu au jour le jour par l’entreprise. Le numéro renvoie à la pièce jointe.',
    columns: ['Date', 'Fait', 'Pièce'],
  },
  calls: {
    title: 'APPELS ET PROMESSES',
    opening: 'Relevé tiré du journal des appels, dans l’ordre où ils ont été notés.',
    columns: ['Date', 'Ce qui a été noté'],
  },
};

const nl: EvidenceTexts = {
  exhibit: (kind, number, letter) => {
    const names: Readonly<Record<ExhibitKind, string>> = {
      quote: `Offerte, factuur ${number}`,
      order: `Bestelbon, factuur ${number}`,
      deliveryNote: `Leveringsbon, factuur ${number}`,
      receipt: number.startsWith('L-') ? `Ontvangstbewijs, brief ${number}` : `Getekende ontvangst, factuur ${number}`,
      photo: `Foto, factuur ${number}`,
      invoice: withNumber('Factuur', number),
      other: withNumber('Document', number),
      depositSlip: `Afgiftebewijs, brief ${number}`,
      envelopeFront: `Teruggekomen envelop (voorkant), brief ${number}`,
      envelopeBack: `Teruggekomen envelop (achterkant), brief ${number}`,
      letter: `Brief ${number}: ${letter}`,
      terms: 'Algemene voorwaarden',
      agreement: 'Ondertekend afbetalingsplan',
      calls: 'Overzicht van oproepen en beloften',
      statement: 'Rekeningoverzicht',
      interest: 'Berekening van de interest',
    };
    return names[kind];
  },
  caption: (place) => `Stuk ${place}`,
  entry: (place, label) => `Stuk ${place} – ${label}`,
  apart: (fileName) => `Dit document kan hier niet worden opgenomen. Het zit apart bij, in het bestand “${fileName}”.`,
  listedApart: (fileName) => `apart bijgevoegd: ${fileName}`,
  parted: (files) =>
    `Dit dossier bestaat uit ${files.length} bestanden, doorlopend genummerd: ${files.map(({ from, name, to }) => `${name} (pagina’s ${from} tot ${to})`).join(', ')}.`,
  file: 'volledig dossier',
  parties: ({ debtor, invoices, on, open }) =>
    `Schuldenaar: ${debtor}. ${invoices.length === 1 ? 'Factuur' : 'Facturen'}: ${invoices.join(', ')}. Nog verschuldigd op ${on}, zonder interest of kosten: ${open}.`,
  chronology: {
    title: 'CHRONOLOGIE',
    opening: 'Opgesteld uit het dagboek van de onderneming. Het nummer verwijst naar het bijgevoegde stuk.',
    columns: ['Datum', 'Feit', 'Stuk'],
  },
  calls: {
    title: 'OPROEPEN EN BELOFTEN',
    opening: 'Overzicht uit het dagboek van de oproepen, in de volgorde waarin ze werden genoteerd.',
    columns: ['Datum', 'Wat werd genoteerd'],
  },
};

const en: EvidenceTexts = {
  exhibit: (kind, number, letter) => {
    const names: Readonly<Record<ExhibitKind, string>> = {
      quote: `Quote, invoice ${number}`,
      order: `Purchase order, invoice ${number}`,
      deliveryNote: `Delivery note, invoice ${number}`,
      receipt: number.startsWith('L-') ? `Signed receipt card, letter ${number}` : `Signed receipt, invoice ${number}`,
      photo: `Photo, invoice ${number}`,
      invoice: withNumber('Invoice', number),
      other: withNumber('Document', number),
      depositSlip: `Deposit slip, letter ${number}`,
      envelopeFront: `Returned envelope (front), letter ${number}`,
      envelopeBack: `Returned envelope (back), letter ${number}`,
      letter: `Letter ${number}: ${letter}`,
      terms: 'General terms',
      agreement: 'Signed payment plan',
      calls: 'Record of calls and promises',
      statement: 'Statement of account',
      interest: 'Reckoning of the interest',
    };
    return names[kind];
  },
  caption: (place) => `Exhibit ${place}`,
  entry: (place, label) => `Exhibit ${place} – ${label}`,
  apart: (fileName) => `This document cannot be shown here. It is enclosed apart, in the file “${fileName}”.`,
  listedApart: (fileName) => `enclosed apart: ${fileName}`,
  parted: (files) =>
    `This file is in ${files.length} parts, numbered throughout: ${files.map(({ from, name, to }) => `${name} (pages ${from} to ${to})`).join(', ')}.`,
  file: 'complete file',
  parties: ({ debtor, invoices, on, open }) =>
    `Debtor: ${debtor}. ${invoices.length === 1 ? 'Invoice' : 'Invoices'}: ${invoices.join(', ')}. Still owed on ${on}, without interest or charges: ${open}.`,
  chronology: {
    title: 'CHRONOLOGY',
    opening: 'Drawn up from the journal that the business keeps day by day. The number refers to the exhibit enclosed.',
    columns: ['Date', 'Fact', 'Exhibit'],
  },
  calls: {
    title: 'CALLS AND PROMISES',
    opening: 'Taken from the journal of calls, in the order in which they were noted.',
    columns: ['Date', 'What was noted'],
  },
};

/** The words of the file for a judge, a bailiff or an agency. */
export const evidenceTexts: Readonly<Record<Language, EvidenceTexts>> = { fr, nl, en };
