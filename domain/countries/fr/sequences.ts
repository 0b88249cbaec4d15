import type { ShippedSequence } from '#domain/countries/countryPack';
import { sequence, step } from '#domain/countries/sequence';
import { stepNames } from '#domain/countries/fr/stepNames';
import { cents } from '#domain/money/cents';

const businessClassic: ShippedSequence = sequence({
  id: 'FR-B2B-CLASSIC',
  country: 'FR',
  relation: 'B2B',
  isDefault: true,
  names: {
    fr: 'Professionnels : rythme classique (rappel à 30 jours)',
    nl: 'Ondernemingen: klassiek ritme (herinnering na 30 dagen)',
    en: 'Businesses: classic pace (reminder after 30 days)',
  },
  stepNames,
  steps: [
    step(0, 'pre_due', 'letter', { letter: 'courtesy', from: 'dueDate', days: -7, isOptional: true }),
    step(1, 'call_1', 'call', { letter: null, from: 'dueDate', days: 5 }),
    step(2, 'reminder_1', 'letter', { letter: 'reminder1', from: 'dueDate', days: 30, grace: 14 }),
    step(3, 'call_2', 'call', { letter: null, from: 'previousDeadline', days: 1 }),
    step(4, 'reminder_2', 'letter', { letter: 'reminder2', from: 'previousStep', days: 7, grace: 14 }),
    step(5, 'formal_notice', 'registered_letter', {
      letter: 'formalNotice',
      from: 'previousDeadline',
      days: 1,
      grace: 14,
    }),
    step(6, 'handover', 'handover', { letter: 'handover', from: 'formalNoticeDeadline', days: 3 }),
  ],
});

const businessBrisk: ShippedSequence = sequence({
  id: 'FR-B2B-BRISK',
  country: 'FR',
  relation: 'B2B',
  isDefault: false,
  names: {
    fr: 'Professionnels : rythme soutenu (rappel à 8 jours)',
    nl: 'Ondernemingen: strak ritme (herinnering na 8 dagen)',
    en: 'Businesses: brisk pace (reminder after 8 days)',
  },
  stepNames,
  steps: [
    step(0, 'pre_due', 'letter', { letter: 'courtesy', from: 'dueDate', days: -5, isOptional: true }),
    step(1, 'call_1', 'call', { letter: null, from: 'dueDate', days: 3 }),
    step(2, 'reminder_1', 'letter', { letter: 'reminder1', from: 'dueDate', days: 8, grace: 8 }),
    step(3, 'call_2', 'call', { letter: null, from: 'dueDate', days: 20 }),
    step(4, 'reminder_2', 'letter', { letter: 'reminder2', from: 'dueDate', days: 30, grace: 8 }),
    step(5, 'formal_notice', 'registered_letter', { letter: 'formalNotice', from: 'dueDate', days: 45, grace: 8 }),
    step(6, 'handover', 'handover', { letter: 'handover', from: 'formalNoticeDeadline', days: 3 }),
  ],
});

const consumerClassic: ShippedSequence = sequence({
  id: 'FR-B2C-CLASSIC',
  country: 'FR',
  relation: 'B2C',
  isDefault: true,
  names: {
    fr: 'Particuliers : rythme classique (rappel à 30 jours)',
    nl: 'Particulieren: klassiek ritme (herinnering na 30 dagen)',
    en: 'Private customers: classic pace (reminder after 30 days)',
  },
  stepNames,
  steps: [
    step(0, 'pre_due', 'letter', { letter: 'courtesy', from: 'dueDate', days: -7, isOptional: true }),
    step(1, 'call_1', 'call', { letter: null, from: 'dueDate', days: 5 }),
    step(2, 'reminder_1', 'letter', { letter: 'reminder1', from: 'dueDate', days: 30, grace: 14 }),
    step(3, 'call_2', 'call', { letter: null, from: 'previousDeadline', days: 1 }),
    step(4, 'reminder_2', 'letter', { letter: 'reminder2', from: 'previousStep', days: 7, grace: 14 }),
    step(5, 'formal_notice', 'registered_letter', {
      letter: 'formalNotice',
      from: 'previousDeadline',
      days: 1,
      grace: 14,
    }),
    step(6, 'conciliation', 'letter', {
      letter: 'conciliation',
      from: 'formalNoticeDeadline',
      days: 1,
      grace: 15,
      isOptional: true,
      maxAmount: cents(500_000),
    }),
    step(7, 'handover', 'handover', { letter: 'handover', from: 'formalNoticeDeadline', days: 20 }),
  ],
});

const consumerBrisk: ShippedSequence = sequence({
  id: 'FR-B2C-BRISK',
  country: 'FR',
  relation: 'B2C',
  isDefault: false,
  names: {
    fr: 'Particuliers : rythme soutenu (rappel à 15 jours)',
    nl: 'Particulieren: strak ritme (herinnering na 15 dagen)',
    en: 'Private customers: brisk pace (reminder after 15 days)',
  },
  stepNames,
  steps: [
    step(0, 'pre_due', 'letter', { letter: 'courtesy', from: 'dueDate', days: -3, isOptional: true }),
    step(1, 'call_1', 'call', { letter: null, from: 'dueDate', days: 5 }),
    step(2, 'reminder_1', 'letter', { letter: 'reminder1', from: 'dueDate', days: 15, grace: 15 }),
    step(3, 'call_2', 'call', { letter: null, from: 'dueDate', days: 33 }),
    step(4, 'reminder_2', 'letter', { letter: 'reminder2', from: 'dueDate', days: 40, grace: 15 }),
    step(5, 'formal_notice', 'registered_letter', { letter: 'formalNotice', from: 'dueDate', days: 60, grace: 15 }),
    step(6, 'conciliation', 'letter', {
      letter: 'conciliation',
      from: 'formalNoticeDeadline',
      days: 3,
      grace: 15,
      isOptional: true,
      maxAmount: cents(500_000),
    }),
    step(7, 'handover', 'handover', { letter: 'handover', from: 'formalNoticeDeadline', days: 20 }),
  ],
});

/**
 * The sequences offered in France, the default of each relation among them.
 *
 * @source docs/sources.md, follow-up sequences
 */
export const frenchSequences: readonly ShippedSequence[] = [
  businessClassic,
  businessBrisk,
  consumerClassic,
  consumerBrisk,
];
