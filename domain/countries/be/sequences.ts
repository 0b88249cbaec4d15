import type { ShippedSequence } from '#domain/countries/countryPack';
import { sequence, step } from '#domain/countries/sequence';
import { stepNames } from '#domain/countries/be/stepNames';

const businessClassic: ShippedSequence = sequence({
  id: 'BE-B2B-CLASSIC',
  country: 'BE',
  relation: 'B2B',
  isDefault: true,
  names: {
    fr: 'Entreprises : rythme classique (rappel à 30 jours)',
    nl: 'Ondernemingen: klassiek ritme (herinnering na 30 dagen)',
    en: 'Businesses: classic pace (reminder after 30 days)',
  },
  stepNames,
  steps: [
    step(0, 'pre_due', 'letter', { letter: 'courtesy', from: 'dueDate', days: -7, isOptional: true }),
    step(1, 'call_1', 'call', { letter: null, from: 'dueDate', days: 4 }),
    step(2, 'reminder_1', 'letter', { letter: 'reminder1', from: 'dueDate', days: 30, grace: 14 }),
    step(3, 'call_2', 'call', { letter: null, from: 'previousDeadline', days: 1 }),
    step(4, 'reminder_2', 'letter', { letter: 'reminder2', from: 'previousStep', days: 7, grace: 14 }),
    step(5, 'formal_notice', 'registered_letter', {
      letter: 'formalNotice',
      from: 'previousDeadline',
      days: 1,
      grace: 14,
    }),
    step(6, 'handover', 'handover', { letter: 'handover', from: 'previousDeadline', days: 1 }),
  ],
});

const consumerBookXix: ShippedSequence = sequence({
  id: 'BE-B2C-BOOK-XIX',
  country: 'BE',
  relation: 'B2C',
  isDefault: true,
  names: {
    fr: 'Particuliers : premier rappel gratuit, puis 14 jours',
    nl: 'Particulieren: eerste kosteloze herinnering, dan 14 dagen',
    en: 'Private customers: free first reminder, then 14 days',
  },
  stepNames,
  steps: [
    step(1, 'first_reminder', 'letter', {
      letter: 'reminder1',
      from: 'dueDate',
      days: 7,
      grace: 14,
      graceFrom: 'beFirstReminderWindow',
    }),
    step(2, 'call_1', 'call', { letter: null, from: 'beChargeableFrom', days: 0 }),
    step(3, 'reminder_2', 'letter', { letter: 'reminder2', from: 'beChargeableFrom', days: 7, grace: 14 }),
    step(4, 'formal_notice', 'registered_letter', {
      letter: 'formalNotice',
      from: 'previousDeadline',
      days: 1,
      grace: 14,
    }),
    step(5, 'handover', 'handover', { letter: 'handover', from: 'previousDeadline', days: 1 }),
  ],
});

/**
 * The sequences offered in Belgium, the default of each relation among them.
 *
 * @source docs/sources.md, follow-up sequences
 */
export const belgianSequences: readonly ShippedSequence[] = [businessClassic, consumerBookXix];
