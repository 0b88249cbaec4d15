import { fr, type LetterTexts } from '#domain/letters/texts/fr';
export const en: LetterTexts = fr;
