// docs/law/README.md: where a lawyer begins, what is sure, what is not, and which setting decides.
import { defaultLawChoices, lawPointNames, lawPoints, type LawPoint } from '#domain/company/lawPoints';

const questions: Readonly<Record<LawPoint, string>> = {
  beIndemnityPlace: 'Un acompte paie-t-il l’indemnité avant ou après les intérêts ?',
  beDayCount: 'Longueur de l’année dans les intérêts',
  beSaturday: 'Le samedi compte-t-il dans le délai du premier rappel ?',
  beVatPhrase: 'Phrase sur la TVA à reverser, document rectificatif',
  frDayCount: 'Longueur de l’année dans les pénalités entre professionnels',
  frNoticeStart: 'Départ des intérêts après la mise en demeure d’un particulier',
  frEndOfMonth: '« 45 jours fin de mois »',
  frSector: 'Ce qui est vendu a-t-il un délai de paiement plus court ?',
};

const readings: Readonly<Record<string, string>> = {
  beforeInterest: 'indemnité, intérêts, prix',
  beforePrincipal: 'intérêts, indemnité, prix',
  last: 'intérêts, prix, indemnité',
  'ACT/365': 'jours réels sur 365',
  'ACT/ACT': 'jours réels sur 365 ou 366',
  dayOff: 'non',
  standard: 'celle du programme ; l’utilisateur peut écrire la sienne',
  presentation: 'lendemain de la première présentation',
  receipt: 'lendemain de la signature',
  sending: 'lendemain de l’envoi',
  endOfMonthThenDays: 'fin du mois, puis 45 jours',
  daysThenEndOfMonth: '45 jours, puis fin du mois',
  general: 'le délai général',
  transport: 'transport, 30 jours',
  freshFood: 'produits frais, 30 jours après la décade',
  meat: 'viande fraîche, 20 jours',
  alcohol: 'alcools, 30 jours après la fin du mois',
};

/** The page, from the open points of the program. */
export function lawReadme(): string {
  return `${[
    '# Le droit dans le programme : par où commencer',
    '',
    'Page écrite par le programme (`node scripts/lawPages.ts`) ; un test vérifie qu’elle est à jour. Elle est faite pour être relue par',
    'un avocat ou un comptable. Ce n’est pas un conseil juridique : chaque lettre part sous la responsabilité de celui qui l’envoie.',
    '',
    '## Ce qui peut être réclamé, jour par jour',
    '',
    'Une facture suivie pendant un an, chaque jour avec ce qui peut être demandé, ce qui ne le peut pas encore et pourquoi :',
    '',
    '- [France, entre professionnels](fr-b2b.md)',
    '- [France, particulier](fr-b2c.md)',
    '- [Belgique, entre entreprises](be-b2b.md)',
    '- [Belgique, consommateur](be-b2c.md)',
    '',
    'Et aussi : [les papiers imprimés](papers.md), [les mots refusés](words.md), [chaque chiffre et sa source](../sources.md).',
    '',
    '## Ce qui est confirmé',
    '',
    'Les règles de ces pages portent leur article. Un taux, un plafond, un délai ou un prix sans article n’est pas imprimé. Les taux sont connus',
    'période par période ; une période sans taux reste vide, jamais devinée : la partie sûre est comptée, le reste est demandé à l’utilisateur,',
    'qui le tape depuis l’avis officiel.',
    '',
    '## Ce qui ne l’est pas, et le réglage qui décide',
    '',
    'Réglages › Règles du pays › « Points que la loi ne tranche pas ». À l’écran, ces points portent « Non confirmé » et mènent à ce réglage.',
    '',
    '| Pays | Question | Lecture prise d’abord | Autres lectures | Texte |',
    '| --- | --- | --- | --- | --- |',
    ...lawPointNames.map(row),
    '| BE | Petite entreprise au sens du livre XIX | oui, sauf réponse contraire | non | art. XIX.4 CDE |',
    '',
    'Les autres points ouverts, sans choix possible, sont à la fin de [chaque chiffre et sa source](../sources.md).',
  ].join('\n')}\n`;
}

function row(point: LawPoint): string {
  const { article, country, readings: all } = lawPoints[point];
  const usual = defaultLawChoices[point];
  const others = all.filter((one) => one !== usual).map((one) => readings[one] ?? one);
  return `| ${country} | ${questions[point]} | ${readings[usual] ?? usual} | ${others.join(' ; ') || 'aucune'} | ${article} |`;
}
