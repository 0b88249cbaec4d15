import type { Language } from '#domain/country';
import { commonEn } from '#renderer/i18n/en/common';
import { pdfEn } from '#renderer/i18n/en/pdf';
import { importEn } from '#renderer/i18n/en/import';
import { startEn } from '#renderer/i18n/en/start';
import { shellEn } from '#renderer/i18n/en/shell';
import { todayEn } from '#renderer/i18n/en/today';
import { commonFr } from '#renderer/i18n/fr/common';
import { pdfFr } from '#renderer/i18n/fr/pdf';
import { importFr } from '#renderer/i18n/fr/import';
import { startFr } from '#renderer/i18n/fr/start';
import { shellFr } from '#renderer/i18n/fr/shell';
import { todayFr } from '#renderer/i18n/fr/today';
import { withFrenchSpaces } from '#renderer/i18n/frenchSpaces';
import { commonNl } from '#renderer/i18n/nl/common';
import { pdfNl } from '#renderer/i18n/nl/pdf';
import { importNl } from '#renderer/i18n/nl/import';
import { startNl } from '#renderer/i18n/nl/start';
import { shellNl } from '#renderer/i18n/nl/shell';
import { todayNl } from '#renderer/i18n/nl/today';

const fr = withFrenchSpaces({
  common: commonFr,
  import: importFr,
  pdf: pdfFr,
  start: startFr,
  shell: shellFr,
  today: todayFr,
});

/** Every label of the window. French gives the shape. */
export type Catalogue = typeof fr;

const nl = {
  common: commonNl,
  import: importNl,
  pdf: pdfNl,
  start: startNl,
  shell: shellNl,
  today: todayNl,
} satisfies Catalogue;
const en = {
  common: commonEn,
  import: importEn,
  pdf: pdfEn,
  start: startEn,
  shell: shellEn,
  today: todayEn,
} satisfies Catalogue;

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, nl, en };
