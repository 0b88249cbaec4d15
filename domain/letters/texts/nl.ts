import { fr, type LetterTexts } from '#domain/letters/texts/fr';
export const nl: LetterTexts = fr;
