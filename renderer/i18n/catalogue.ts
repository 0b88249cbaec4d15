import type { Language } from '#domain/country';
import { commonEn } from '#renderer/i18n/en/common';
import { pdfEn } from '#renderer/i18n/en/pdf';
import { shellEn } from '#renderer/i18n/en/shell';
import { todayEn } from '#renderer/i18n/en/today';
import { commonFr } from '#renderer/i18n/fr/common';
import { pdfFr } from '#renderer/i18n/fr/pdf';
import { shellFr } from '#renderer/i18n/fr/shell';
import { todayFr } from '#renderer/i18n/fr/today';
import { withFrenchSpaces } from '#renderer/i18n/frenchSpaces';
import { commonNl } from '#renderer/i18n/nl/common';
import { pdfNl } from '#renderer/i18n/nl/pdf';
import { shellNl } from '#renderer/i18n/nl/shell';
import { todayNl } from '#renderer/i18n/nl/today';

const fr = withFrenchSpaces({ common: commonFr, pdf: pdfFr, shell: shellFr, today: todayFr });

/** Every label of the window. French gives the shape. */
export type Catalogue = typeof fr;

const nl = { common: commonNl, pdf: pdfNl, shell: shellNl, today: todayNl } satisfies Catalogue;
const en = { common: commonEn, pdf: pdfEn, shell: shellEn, today: todayEn } satisfies Catalogue;

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, nl, en };
