import type { Language } from '#domain/country';
import { bankEn } from '#renderer/i18n/en/bank';
import { boardEn } from '#renderer/i18n/en/board';
import { claimEn } from '#renderer/i18n/en/claim';
import { customerEn } from '#renderer/i18n/en/customer';
import { evidenceEn } from '#renderer/i18n/en/evidence';
import { moneyEn } from '#renderer/i18n/en/money';
import { reportsEn } from '#renderer/i18n/en/reports';
import { commonEn } from '#renderer/i18n/en/common';
import { lawWordsEn } from '#renderer/i18n/en/lawWords';
import { limitationEn } from '#renderer/i18n/en/limitation';
import { mineEn } from '#renderer/i18n/en/mine';
import { exportsEn } from '#renderer/i18n/en/exports';
import { lossEn } from '#renderer/i18n/en/loss';
import { mailEn } from '#renderer/i18n/en/mail';
import { planEn } from '#renderer/i18n/en/plan';
import { pdfEn } from '#renderer/i18n/en/pdf';
import { importEn } from '#renderer/i18n/en/import';
import { startEn } from '#renderer/i18n/en/start';
import { ratesEn } from '#renderer/i18n/en/rates';
import { runEn } from '#renderer/i18n/en/run';
import { runPaperEn } from '#renderer/i18n/en/runPaper';
import { settingsEn } from '#renderer/i18n/en/settings';
import { shellEn } from '#renderer/i18n/en/shell';
import { wordingEn } from '#renderer/i18n/en/wording';
import { todayEn } from '#renderer/i18n/en/today';
import { bankFr } from '#renderer/i18n/fr/bank';
import { boardFr } from '#renderer/i18n/fr/board';
import { claimFr } from '#renderer/i18n/fr/claim';
import { customerFr } from '#renderer/i18n/fr/customer';
import { evidenceFr } from '#renderer/i18n/fr/evidence';
import { moneyFr } from '#renderer/i18n/fr/money';
import { reportsFr } from '#renderer/i18n/fr/reports';
import { commonFr } from '#renderer/i18n/fr/common';
import { lawWordsFr } from '#renderer/i18n/fr/lawWords';
import { limitationFr } from '#renderer/i18n/fr/limitation';
import { mineFr } from '#renderer/i18n/fr/mine';
import { exportsFr } from '#renderer/i18n/fr/exports';
import { lossFr } from '#renderer/i18n/fr/loss';
import { mailFr } from '#renderer/i18n/fr/mail';
import { planFr } from '#renderer/i18n/fr/plan';
import { pdfFr } from '#renderer/i18n/fr/pdf';
import { importFr } from '#renderer/i18n/fr/import';
import { startFr } from '#renderer/i18n/fr/start';
import { ratesFr } from '#renderer/i18n/fr/rates';
import { runFr } from '#renderer/i18n/fr/run';
import { runPaperFr } from '#renderer/i18n/fr/runPaper';
import { settingsFr } from '#renderer/i18n/fr/settings';
import { shellFr } from '#renderer/i18n/fr/shell';
import { wordingFr } from '#renderer/i18n/fr/wording';
import { todayFr } from '#renderer/i18n/fr/today';
import { withFrenchSpaces } from '#renderer/i18n/frenchSpaces';
import { bankNl } from '#renderer/i18n/nl/bank';
import { boardNl } from '#renderer/i18n/nl/board';
import { claimNl } from '#renderer/i18n/nl/claim';
import { customerNl } from '#renderer/i18n/nl/customer';
import { evidenceNl } from '#renderer/i18n/nl/evidence';
import { moneyNl } from '#renderer/i18n/nl/money';
import { reportsNl } from '#renderer/i18n/nl/reports';
import { commonNl } from '#renderer/i18n/nl/common';
import { lawWordsNl } from '#renderer/i18n/nl/lawWords';
import { limitationNl } from '#renderer/i18n/nl/limitation';
import { mineNl } from '#renderer/i18n/nl/mine';
import { exportsNl } from '#renderer/i18n/nl/exports';
import { lossNl } from '#renderer/i18n/nl/loss';
import { mailNl } from '#renderer/i18n/nl/mail';
import { planNl } from '#renderer/i18n/nl/plan';
import { pdfNl } from '#renderer/i18n/nl/pdf';
import { importNl } from '#renderer/i18n/nl/import';
import { startNl } from '#renderer/i18n/nl/start';
import { ratesNl } from '#renderer/i18n/nl/rates';
import { runNl } from '#renderer/i18n/nl/run';
import { runPaperNl } from '#renderer/i18n/nl/runPaper';
import { settingsNl } from '#renderer/i18n/nl/settings';
import { shellNl } from '#renderer/i18n/nl/shell';
import { wordingNl } from '#renderer/i18n/nl/wording';
import { todayNl } from '#renderer/i18n/nl/today';

const fr = withFrenchSpaces({
  bank: bankFr,
  board: boardFr,
  claim: claimFr,
  customer: customerFr,
  evidence: evidenceFr,
  money: moneyFr,
  reports: reportsFr,
  common: commonFr,
  import: importFr,
  lawWords: lawWordsFr,
  limitation: limitationFr,
  exports: exportsFr,
  mine: mineFr,
  loss: lossFr,
  mail: mailFr,
  rates: ratesFr,
  run: runFr,
  runPaper: runPaperFr,
  settings: settingsFr,
  pdf: pdfFr,
  plan: planFr,
  start: startFr,
  shell: shellFr,
  today: todayFr,
  wording: wordingFr,
});

/** Every label of the window. French gives the shape. */
export type Catalogue = typeof fr;

const nl = {
  bank: bankNl,
  board: boardNl,
  claim: claimNl,
  customer: customerNl,
  evidence: evidenceNl,
  money: moneyNl,
  reports: reportsNl,
  common: commonNl,
  import: importNl,
  lawWords: lawWordsNl,
  limitation: limitationNl,
  exports: exportsNl,
  mine: mineNl,
  loss: lossNl,
  mail: mailNl,
  rates: ratesNl,
  run: runNl,
  runPaper: runPaperNl,
  settings: settingsNl,
  pdf: pdfNl,
  plan: planNl,
  start: startNl,
  shell: shellNl,
  today: todayNl,
  wording: wordingNl,
} satisfies Catalogue;
const en = {
  bank: bankEn,
  board: boardEn,
  claim: claimEn,
  customer: customerEn,
  evidence: evidenceEn,
  money: moneyEn,
  reports: reportsEn,
  common: commonEn,
  import: importEn,
  lawWords: lawWordsEn,
  limitation: limitationEn,
  exports: exportsEn,
  mine: mineEn,
  loss: lossEn,
  mail: mailEn,
  rates: ratesEn,
  run: runEn,
  runPaper: runPaperEn,
  settings: settingsEn,
  pdf: pdfEn,
  plan: planEn,
  start: startEn,
  shell: shellEn,
  today: todayEn,
  wording: wordingEn,
} satisfies Catalogue;

export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, nl, en };
