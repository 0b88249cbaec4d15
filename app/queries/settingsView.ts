import type { Context } from '#app/context';
import { dataUrl } from '#app/handlers/base64';
import { letterColor, pictureBytes, picturesNow } from '#app/letters/pictures';
import { companyOf } from '#app/queries/company';
import { bankSeenOn } from '#app/queries/morningStrip';
import { countryOf, rulesOf, storedPreferences, type Preferences } from '#app/settings';
import type { Output } from '#contract/api';
import { holidayNames } from '#contract/texts/holidayNames';
import { holidayRules } from '#domain/calendar/holidays';
import { yearOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Language } from '#domain/country';
import { defaultFollowUpRules } from '#domain/followup/policy';
import { defaultEnvelope } from '#domain/letters/envelope';
import type { Theme } from '#app/session';

type View = Output<'settings.get'>;

/** What the user prefers before he has chosen anything. */
export function defaultPreferences(country: Country, language: Language, theme: Theme): Preferences {
  const rules = defaultFollowUpRules(country);
  return {
    language,
    theme,
    tone: 'normal',
    mainRelation: 'B2B',
    minimumGapDays: rules.minimumGapDays,
    minAmount: rules.minAmount,
    tolerance: rules.tolerance,
    callAttempts: rules.callAttemptsMax,
    defaultTermsDays: 30,
    alsaceMoselle: false,
    qrCode: true,
    windowProfile: defaultEnvelope(country),
    windowOffsetXmm: 0,
    windowOffsetYmm: 0,
    morningNotice: true,
    pausedUntil: null,
    pauseReason: '',
    planReminders: { ...rules.planReminders },
  };
}

/** The settings of the open ledger, with the facts of its country. */
export function settingsView(ctx: Context, language: Language, theme: Theme): View {
  const country = countryOf(ctx.ledger);
  const pictures = picturesNow(ctx);
  const year = yearOf(ctx.clock.today());
  return {
    company: companyOf(ctx),
    preferences: {
      ...defaultPreferences(country, language, theme),
      // By the postcode of the business while he did not say.
      alsaceMoselle: rulesOf(ctx.ledger).isAlsaceMoselle,
      ...storedPreferences(ctx.ledger),
      language,
      theme,
    },
    logo: pictureUrl(ctx, pictures.logo),
    signature: pictureUrl(ctx, pictures.signature),
    letterColor: letterColor(ctx),
    accounts: ctx.ledger.accounts.all().map((account) => ({ ...account })),
    lastBackupOn: ctx.ledger.settings.get('lastBackupOn') as PlainDate | null,
    bankSeenOn: bankSeenOn(ctx),
    holidays: [year, year + 1].flatMap((one) =>
      [...holidayRules(rulesOf(ctx.ledger), one)]
        .map(([on, rule]) => ({ on, name: holidayNames[language][rule] ?? '' }))
        .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    ),
  };
}

function pictureUrl(ctx: Context, sha256: string | null): string | null {
  const bytes = sha256 === null ? null : pictureBytes(ctx, sha256);
  return bytes === null ? null : dataUrl(bytes);
}
