import { defaultEnvelope, type EnvelopeProfileName } from '#domain/letters/envelope';
import type { GalleryPlace } from '#domain/letters/testdata/galleryFacts';

/** The window of a place in the gallery: Dutch letters of Belgium show the window on the left. */
export function envelopeOf({ country, language }: GalleryPlace): EnvelopeProfileName {
  return country === 'BE' && language === 'nl' ? 'BE-left' : defaultEnvelope(country);
}
