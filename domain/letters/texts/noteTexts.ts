import type { Language } from '#domain/country';
import { notesEn } from '#domain/letters/texts/notes.en';
import { notesFr, type NoteTexts } from '#domain/letters/texts/notes.fr';
import { notesNl } from '#domain/letters/texts/notes.nl';

/** The words of letters and accounts beside the sequence, in each language. */
export const noteTexts: Readonly<Record<Language, NoteTexts>> = { fr: notesFr, nl: notesNl, en: notesEn };
