import { countries, languages, type Relation } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
import { composeLetter } from '#domain/letters/composeLetter';
import type { LetterDocument } from '#domain/letters/model';
import { extremeFacts, type GalleryPlace } from '#domain/letters/testdata/galleryFacts';
import { galleryPapers } from '#domain/letters/testdata/galleryPapers';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import type { Result } from '#domain/result';

/** A document as it would be posted, under the name of its file in the gallery. */
export type GalleryDocument = { readonly name: string; readonly document: LetterDocument };

const relations: readonly Relation[] = ['B2B', 'B2C'];

/** Every place a document is written for: two countries, businesses and consumers, three languages. */
export const galleryPlaces: readonly GalleryPlace[] = countries.flatMap((country) =>
  relations.flatMap((relation) => languages.map((language) => ({ country, relation, language }))),
);

/** Every letter and paper of one place, with ordinary data and with data at its longest. */
export function galleryOf(place: GalleryPlace): readonly GalleryDocument[] {
  const { country, relation, language } = place;
  const name = (kind: string, size: string) => `${kind}-${country}-${relation}-${language}-${size}`;
  return [
    ...letterKinds.flatMap((kind) => [
      { name: name(kind, 'usual'), document: made(composeLetter(sampleFacts({ kind, ...place }))) },
      { name: name(kind, 'extreme'), document: made(composeLetter(extremeFacts({ kind, ...place }))) },
    ]),
    ...galleryPapers(place).map(({ kind, size, composed }) => ({ name: name(kind, size), document: made(composed) })),
  ];
}

function made(composed: Result<LetterDocument>): LetterDocument {
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}
