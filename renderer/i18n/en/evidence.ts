import type { EvidenceText } from '#renderer/i18n/fr/evidence';

export const evidenceEn = {
  action: 'Evidence file',
  title: 'Evidence file',
  text: 'A numbered file for the judge, the bailiff or the agency: one PDF of all exhibits, and each exhibit apart, to copy on a stick.',
  exhibits: 'Exhibits',
  withNotes: 'Enclose my private notes of the calls',
  missing: 'What a judge will ask for and is not there:',
  lost: 'These exhibits stay out. Take their files back from a backup.',
  drawing: (done: number, total: number) => `Exhibit ${done} of ${total}`,
  binding: 'The exhibits are bound into one PDF and copied…',
  make: 'Make the file…',
  making: 'The file is being made…',
  made: (exhibits, pages) =>
    `The file is made: ${exhibits} ${exhibits === 1 ? 'exhibit' : 'exhibits'}, ${pages} numbered pages.`,
  apart: 'These files could not be taken into the PDF (damaged or protected); they lie beside it:',
} satisfies EvidenceText;
