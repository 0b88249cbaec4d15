import type { Language } from '#domain/country';

type Words = { readonly fr: string; readonly nl: string };

const overview2019 = 'vanostaeyen.eu';

/** The notices of the rate book, which is written in English, as the two other languages say them. */
const known: Readonly<Record<string, Words>> = {
  'Service-Public / ministère de l\'Économie table of legal interest rates 2015-2025 (page "Calcul de l\'intérêt légal")':
    {
      fr: 'Service-Public et ministère de l’Économie, table des taux 2015-2025 (page « Calcul de l’intérêt légal »)',
      nl: 'Service-Public en Frans ministerie van Economie, tabel 2015-2025 (pagina ‘Calcul de l’intérêt légal’)',
    },
  'Table Service-Public; archives.phytoma-ldv.com note': {
    fr: 'Table de Service-Public ; note archives.phytoma-ldv.com',
    nl: 'Tabel van Service-Public; nota archives.phytoma-ldv.com',
  },
  'Table Service-Public; press note cabinet-cec.fr': {
    fr: 'Table de Service-Public ; note cabinet-cec.fr',
    nl: 'Tabel van Service-Public; nota cabinet-cec.fr',
  },
  'Table Service-Public; dandrel-avocats.fr note': {
    fr: 'Table de Service-Public ; note dandrel-avocats.fr',
    nl: 'Tabel van Service-Public; nota dandrel-avocats.fr',
  },
  'ECB decisions reported Jan 2015 (refi 0.05 since Sept 2014)': {
    fr: 'BCE, 0,05 depuis septembre 2014 (relevé en janvier 2015)',
    nl: 'ECB, 0,05 sinds september 2014 (opgetekend in januari 2015)',
  },
  'ECB; cross-check with Belgian rate 8.50': {
    fr: 'BCE ; recoupé avec le taux belge de 8,50',
    nl: 'ECB; nagekeken met de Belgische rentevoet van 8,50',
  },
  'OJ EU notice: 0.05 % on 1 Feb 2016': {
    fr: 'Avis au Journal officiel de l’UE : 0,05 % au 1er février 2016',
    nl: 'Bericht in het Publicatieblad van de EU: 0,05 % op 1 februari 2016',
  },
  'ECB, 0.00 from 16 March 2016 until 26 July 2022': {
    fr: 'BCE, 0,00 du 16 mars 2016 au 26 juillet 2022',
    nl: 'ECB, 0,00 van 16 maart 2016 tot 26 juli 2022',
  },
  'ECB, 2.50 in force since 21 Dec 2022': {
    fr: 'BCE, 2,50 depuis le 21 décembre 2022',
    nl: 'ECB, 2,50 sinds 21 december 2022',
  },
  'ECB, 4.00 in force since 21 June 2023': {
    fr: 'BCE, 4,00 depuis le 21 juin 2023',
    nl: 'ECB, 4,00 sinds 21 juni 2023',
  },
  'ECB, 4.50 unchanged until 11 June 2024 (press, Apr 2024)': {
    fr: 'BCE, 4,50 jusqu’au 11 juin 2024 (presse, avril 2024)',
    nl: 'ECB, 4,50 tot 11 juni 2024 (pers, april 2024)',
  },
  'ECB, 4.25 in force since 12 June 2024': {
    fr: 'BCE, 4,25 depuis le 12 juin 2024',
    nl: 'ECB, 4,25 sinds 12 juni 2024',
  },
  'ECB, 3.15 decided Dec 2024': { fr: 'BCE, 3,15 décidé en décembre 2024', nl: 'ECB, 3,15 beslist in december 2024' },
  'ECB, 2.15 after the 5 June 2025 decision; unchanged July/Sept/Oct/Dec 2025': {
    fr: 'BCE, 2,15 depuis la décision du 5 juin 2025, maintenu en juillet, septembre, octobre et décembre 2025',
    nl: 'ECB, 2,15 sinds de beslissing van 5 juni 2025, behouden in juli, september, oktober en december 2025',
  },
  'ECB, 2.15 kept on 18 Dec 2025': {
    fr: 'BCE, 2,15 maintenu le 18 décembre 2025',
    nl: 'ECB, 2,15 behouden op 18 december 2025',
  },
  'SPF Finances notices, overview published by vanostaeyen.eu (July 2019)': {
    fr: `Avis du SPF Finances, relevé par ${overview2019} (juillet 2019)`,
    nl: `Berichten van de FOD Financiën, overzicht van ${overview2019} (juli 2019)`,
  },
  'SPF Finances notice MB 6 Feb 2020 (S1); overview phc-expert.be (S2)': {
    fr: 'Avis du SPF Finances, Moniteur belge du 6 février 2020 (1er semestre) ; relevé phc-expert.be (2e semestre)',
    nl: 'Bericht van de FOD Financiën, Belgisch Staatsblad van 6 februari 2020 (1e halfjaar); overzicht phc-expert.be (2e halfjaar)',
  },
  'Wolters Kluwer Belgium note: 8 % unchanged from 2016-S2 to 2022-S2': {
    fr: 'Note de Wolters Kluwer Belgique : 8 % du 2e semestre 2016 au 2e semestre 2022',
    nl: 'Nota van Wolters Kluwer België: 8 % van het 2e halfjaar 2016 tot het 2e halfjaar 2022',
  },
  'SPF Finances notice MB 17 March 2023': {
    fr: 'Avis du SPF Finances, Moniteur belge du 17 mars 2023',
    nl: 'Bericht van de FOD Financiën, Belgisch Staatsblad van 17 maart 2023',
  },
  'SPF Finances notice MB 29 Sept 2023': {
    fr: 'Avis du SPF Finances, Moniteur belge du 29 septembre 2023',
    nl: 'Bericht van de FOD Financiën, Belgisch Staatsblad van 29 september 2023',
  },
  'medenam.be quoting art. 5 law 2 Aug 2002': {
    fr: 'medenam.be, d’après l’art. 5 de la loi du 2 août 2002',
    nl: 'medenam.be, volgens art. 5 van de wet van 2 augustus 2002',
  },
  'MB 30 July 2024 (trendstop.levif.be)': {
    fr: 'Moniteur belge du 30 juillet 2024 (trendstop.levif.be)',
    nl: 'Belgisch Staatsblad van 30 juli 2024 (trendstop.levif.be)',
  },
  'Schoups note Jan 2025': { fr: 'Note de Schoups, janvier 2025', nl: 'Nota van Schoups, januari 2025' },
  'Embuild note Jan 2026 ("unchanged at 10.50")': {
    fr: 'Note d’Embuild, janvier 2026 (« inchangé à 10,50 »)',
    nl: 'Nota van Embuild, januari 2026 (‘ongewijzigd op 10,50’)',
  },
  'Embuild note Jan 2026 (before the official notice); equals the statutory formula on ECB 2.15': {
    fr: 'Note d’Embuild, janvier 2026, avant l’avis officiel ; égal à la formule de la loi sur le taux BCE de 2,15',
    nl: 'Nota van Embuild, januari 2026, vóór het officiële bericht; gelijk aan de formule van de wet op de ECB-rente van 2,15',
  },
  'Overview Wolters Kluwer / Lydian (Moniteur belge notices)': {
    fr: 'Relevé Wolters Kluwer et Lydian des avis au Moniteur belge',
    nl: 'Overzicht Wolters Kluwer en Lydian van de berichten in het Belgisch Staatsblad',
  },
  'Schoups note (2024: 5.75; 2025: 4.50)': {
    fr: 'Note de Schoups (2024 : 5,75 ; 2025 : 4,50)',
    nl: 'Nota van Schoups (2024: 5,75; 2025: 4,50)',
  },
  'Embuild note Jan 2026: published in the Moniteur belge, unchanged 4.50': {
    fr: 'Note d’Embuild, janvier 2026 : publié au Moniteur belge, inchangé à 4,50',
    nl: 'Nota van Embuild, januari 2026: verschenen in het Belgisch Staatsblad, ongewijzigd op 4,50',
  },
};

/** Where a rate stands published, in the language of the window. What the user typed himself stays as he wrote it. */
export function rateSourceText(source: string, language: Language): string {
  // A rate that the law derives names the series it comes from first: the notice is what can be looked up.
  const notice = source.replace(/^[A-Z_0-9]+: /, '');
  return language === 'en' ? notice : (known[notice]?.[language] ?? notice);
}
