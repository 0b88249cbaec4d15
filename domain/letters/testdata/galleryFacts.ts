import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { InvoiceToClaim } from '#domain/claims/claim';
import type { Country, Language, Relation } from '#domain/country';
import type { Addressee, LetterFacts, Sender } from '#domain/letters/facts';
import { belgianSender, frenchSender, sampleFacts, type SampleOptions } from '#domain/letters/testdata/sampleFacts';
import { cents } from '#domain/money/cents';

/** A business whose every line is as long as the law, the post or its owner allow. */
export function extremeSender(country: Country): Sender {
  const usual = country === 'FR' ? frenchSender : belgianSender;
  return {
    ...usual,
    // 38 characters: the longest line of an address.
    name: country === 'FR' ? 'ÉTS VANDENBROUCKE-DELAGRANGE & FILS SA' : 'Société Coopérative des Œuvres d’Été',
    capital: country === 'FR' ? '12 345 678,00 €' : null,
    addressLines: [
      'Zone artisanale de la Croix-Saint-Ouën',
      'Bâtiment C, 2e étage, porte 14',
      country === 'FR' ? '1284 bis avenue du Général-de-Gaulle' : 'Koningin Elisabethlaan 1284 bus 14',
      country === 'FR' ? '60610 La Croix-Saint-Ouen CEDEX 9' : '1200 Woluwe-Saint-Lambert',
    ],
    city: country === 'FR' ? 'La Croix-Saint-Ouen' : 'Woluwe-Saint-Lambert',
    email: 'comptabilite.clients@vandenbroucke-delagrange.example',
    footerNote:
      'Assurance décennale et responsabilité civile professionnelle Compagnie Générale d’Assurances, police n° 0123456789, couverture France et Belgique',
    signatory: 'Marie-Françoise Vandenbroucke-Delagrange',
    signatoryRole: 'Présidente-directrice générale, responsable du recouvrement',
  };
}

/** A customer with accents of the three languages and six lines of 38 characters. */
export function extremeAddressee(country: Country, relation: Relation): Addressee {
  return {
    name:
      relation === 'B2B'
        ? 'COPROPRIÉTÉ DES HAUTS-DE-L’ÎLE-SAINT-X'
        : 'Mme Zoë Crèvecœur-Müller van ’t Hooft-Ñ',
    lines:
      country === 'FR'
        ? [
            'COPROPRIETE DES HAUTS DE L ILE SAINT M',
            'MME ZOE CREVECOEUR MULLER VAN T HOOFT',
            'RESIDENCE WINDSOR BATIMENT MMWWMMWWMMW',
            '1284 BIS AVENUE DU GENERAL DE GAULLE W',
            'LIEU DIT LES MOULINS DE LA WAMMENBERGE',
            '97419 LA POSSESSION CEDEX 9 WWMMWWMMWW',
          ]
        : [
            'Mme Zoë Crèvecœur-Müller van ’t Hooft',
            'Coöperatieve Vennootschap Ærø-Þing NV',
            'Résidence « Été indien », blok C, 14e',
            'Koningin Elisabethlaan 1284 bus 1402',
            '1200 Woluwe-Saint-Lambert',
          ],
    customerNumber: 'C-2026-000042-ANCIEN',
    businessNumber: relation === 'B2B' ? '0403.170.701' : null,
    salutation: null,
  };
}

/** Forty invoices of eight digits, some of them partly paid. */
export const extremeInvoices: readonly InvoiceToClaim[] = Array.from({ length: 40 }, (_, index) => ({
  itemId: `i${index}`,
  number: `FACT-2026-${String(index + 1).padStart(6, '0')}`,
  description:
    index % 3 === 0 ? 'Remise en état complète de l’installation sanitaire du bâtiment principal, façade nord' : 'Dépannage',
  issuedOn: addDays(plainDate('2026-01-02'), index),
  dueOn: addDays(plainDate('2026-02-01'), index),
  gross: cents(12_345_678_90 + index * 1_11),
  receipts: index % 4 === 0 ? [{ on: plainDate('2026-03-20'), amount: cents(1_234_567_89) }] : [],
}));

/** The same letter with everything at its longest. */
export function extremeFacts(options: SampleOptions): LetterFacts {
  const { country, kind, relation } = options;
  // A courtesy note speaks of invoices that are not due yet.
  const invoices =
    kind === 'courtesy'
      ? extremeInvoices.map((invoice) => ({ ...invoice, dueOn: addDays(invoice.dueOn, 30), receipts: [] }))
      : extremeInvoices;
  return sampleFacts({
    ...options,
    invoices,
    facts: {
      sender: extremeSender(country),
      addressee: extremeAddressee(country, relation),
      paymentReference: country === 'BE' ? '+++217/3375/45349+++' : 'FACT-2026-000001 et 39 autres factures',
      showQr: true,
      offersPlan: true,
      enclosures: ['Copie des quarante factures', 'Bons de livraison signés', 'Conditions générales de vente'],
    },
  });
}

export type GalleryPlace = { readonly country: Country; readonly relation: Relation; readonly language: Language };
