import type { Country } from '#domain/country';

/** Where the address stands on an A4 sheet folded in three. Millimetres from the top left corner. */
export type EnvelopeProfile = {
  readonly textLeft: number;
  readonly maxWidth: number;
  readonly lastLineBottom: number;
  readonly linePitch: number;
  readonly maxLines: number;
  /** Side of the window; sender, date and references stand on the other. */
  readonly side: 'left' | 'right';
};

export const envelopeProfileNames = ['FR', 'BE-right', 'BE-left'] as const;
export type EnvelopeProfileName = (typeof envelopeProfileNames)[number];

const rightWindow = {
  textLeft: 110,
  maxWidth: 80,
  lastLineBottom: 79,
  linePitch: 4,
  maxLines: 6,
  side: 'right',
} as const;

/**
 * Places that show through the common windows of both countries, however the sheet slides in the envelope.
 * @source ISO 269 envelopes; geometry recomputed in `testdata/letter-geometry.json`
 */
export const envelopeProfiles: Readonly<Record<EnvelopeProfileName, EnvelopeProfile>> = {
  FR: rightWindow,
  'BE-right': rightWindow,
  'BE-left': { ...rightWindow, textLeft: 22, maxWidth: 68, side: 'left' },
};

/** A4 folded in three for DL and C5/6: marks on the left edge, in millimetres. */
export const foldMarks = { y: [99, 198], x: [3.5, 7.5] } as const;

/** Letter text starts under the first fold, in millimetres. */
export const bodyTop = 99;

/** Profile proposed before the user has chosen. French letters need a right-hand window. */
export function defaultEnvelope(country: Country): EnvelopeProfileName {
  return country === 'FR' ? 'FR' : 'BE-right';
}

/** Top of the address block in millimetres: it is aligned to its last line. */
export function addressTop(profile: EnvelopeProfile, lines: number): number {
  return profile.lastLineBottom - profile.linePitch * lines;
}
