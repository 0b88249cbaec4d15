import type { EvidenceText } from '#renderer/i18n/fr/evidence';

export const evidenceNl = {
  action: 'Bewijsdossier',
  title: 'Bewijsdossier',
  text: 'Een genummerd dossier voor de rechter, de gerechtsdeurwaarder of het incassokantoor: één PDF met alle stukken, en elk stuk apart, klaar voor een usb-stick.',
  exhibits: 'Stukken',
  withNotes: 'Mijn privénotities van de oproepen toevoegen',
  missing: 'Wat een rechter zal vragen en er niet is:',
  lost: 'Deze stukken blijven erbuiten. Haal hun bestanden terug uit een back-up.',
  drawing: (done: number, total: number) => `Stuk ${done} van ${total}`,
  binding: 'De stukken worden in één pdf gebonden en gekopieerd…',
  make: 'Dossier maken…',
  making: 'Het dossier wordt gemaakt…',
  made: (exhibits, pages) =>
    `Het dossier is klaar: ${exhibits} ${exhibits === 1 ? 'stuk' : 'stukken'}, ${pages} genummerde bladzijden.`,
  apart: 'Deze bestanden konden niet in de PDF (beschadigd of beveiligd); ze liggen ernaast:',
} satisfies EvidenceText;
