// The table of a country and a kind of customer, for a lawyer to read: docs/law/*.md.
import type { ClaimLine } from '#domain/claims/claim';
import { formatCents, formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import type { Country, Relation } from '#domain/country';
import type { Cents } from '#domain/money/cents';
import { claimOn, dueOn, gross, issuedOn, storiesOf, walkedDays, type Story } from '#scripts/law/stories';
import { twoFiguresSection } from '#scripts/law/twoFiguresSection';

/** Name of the page of a situation, in docs/law. */
export function pageName(country: Country, relation: Relation): string {
  return `${country.toLowerCase()}-${relation.toLowerCase()}.md`;
}

/** The page: what may be claimed on each day of a year, line by line, with the rule behind each line. */
export function lawPage(country: Country, relation: Relation): string {
  const stories = storiesOf(country, relation);
  return [
    `# ${country} ${relation} : ce qui peut être réclamé, jour par jour`,
    '',
    'Page écrite par le programme (`node scripts/lawPages.ts`) ; un test vérifie qu’elle est à jour.',
    '',
    `Une facture de ${euros(gross)} TTC, émise le ${formatDateShort(issuedOn)}, échue le ${formatDateShort(dueOn)}.`,
    'Les montants entre parenthèses sont provisoires : le taux de la période n’est pas publié, seule la part prouvée est comptée.',
    '',
    ...stories.flatMap(storySection),
    ...(relation === 'B2B' ? twoFiguresSection(country) : []),
  ].join('\n');
}

function storySection(story: Story): readonly string[] {
  const hasCosts = story.contract.isRegularDelivery;
  return [
    `## ${story.name}`,
    '',
    ...rulesOf(story),
    '',
    `| Jour | Ce qui arrive | Prix restant dû | Intérêts | ${hasCosts ? 'Indemnité | Coût du rappel' : 'Indemnité'} | Total | Pas encore permis |`,
    `| --- | --- | ---: | ---: | ---: | ${hasCosts ? '---: | ' : ''}---: | --- |`,
    ...walkedDays.map((day) => {
      const claim = claimOn(story, day);
      const [principal, interest, indemnity, costs] = claim.lines;
      const cells = [
        formatDateShort(day),
        story.events[day] ?? (day === dueOn ? 'échéance' : ''),
        euros(principal?.amount ?? null),
        interest?.unknown === null ? euros(interest.amount) : `(${euros(interest?.amount ?? null)})`,
        euros(indemnity?.amount ?? null),
        ...(hasCosts ? [euros(costs?.amount ?? null)] : []),
        euros(claim.asked.total),
        claim.lines
          .filter(({ isAllowed }) => !isAllowed)
          .map((line) => notYet(story, line))
          .join(' ; '),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

/** Each rule that applied during the year, with its text and the rates it used. */
function rulesOf(story: Story): readonly string[] {
  const lines = walkedDays.flatMap((day) => claimOn(story, day).lines);
  const rules = [...new Set(lines.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = lines.filter((line) => line.rule === rule);
    const last = own.at(-1);
    const rates = [...new Set(own.flatMap(({ slices }) => slices.map(({ rate }) => formatPercent(rate, 'fr'))))];
    const article = last === undefined || last.article === '' ? '' : ` — ${last.article}`;
    return `- ${ruleNames[rule]}${article}${rates.length === 0 ? '' : ` — taux : ${rates.join(', ')}`}`;
  });
}

const ruleNames: Readonly<Record<ClaimLine['rule'], string>> = {
  openBalance: 'Prix restant dû',
  'fr.b2b.penalties': 'Pénalités au taux de la loi (BCE + 10 points), dès le lendemain de l’échéance, sans rappel',
  'fr.b2b.contractPenalties': 'Pénalités au taux convenu',
  'fr.b2b.fixedIndemnity': 'Indemnité forfaitaire de 40 € par facture payée en retard',
  'fr.b2c.legalInterest': 'Intérêt légal (autres cas), dès le lendemain de la présentation de la mise en demeure',
  'fr.b2c.noCosts': 'Aucun frais ni indemnité à un particulier',
  'be.b2b.interest': 'Intérêts au taux commercial, dès le lendemain de l’échéance, de plein droit',
  'be.b2b.contractInterest': 'Intérêts au taux convenu',
  'be.b2b.fixedIndemnity': 'Indemnité forfaitaire de 40 € par facture payée en retard',
  'be.b2c.contractInterest': 'Intérêts au taux convenu, dans la limite du livre XIX, exigibles après le premier rappel',
  'be.b2c.legalInterest': 'Intérêt légal civil, dès le premier jour où quelque chose peut être ajouté',
  'be.b2c.cappedClause': 'Indemnité de la clause, dans les plafonds du livre XIX',
  'be.b2c.extraReminder': 'Coût du rappel, dès la quatrième échéance rappelée dans l’année (livraisons régulières)',
  'be.b2c.freeReminder': 'Rappel gratuit : une des trois premières échéances de l’année',
};

const notYetNames: Readonly<Record<ClaimLine['what'], string>> = {
  principal: 'prix',
  interest: 'intérêts',
  fixedIndemnity: 'indemnité',
  penaltyClause: 'indemnité',
  reminderFee: 'coût du rappel',
};

/** What is not allowed yet, and from which day; a day that hangs on a letter is known once the letter has left. */
function notYet({ contract, country, relation }: Story, { notBefore, rule, what }: ClaimLine): string {
  const name = notYetNames[what];
  if (what === 'penaltyClause' && contract.indemnityClause === null) return `${name} : aucune clause`;
  if (notBefore !== null) return `${name} : à partir du ${formatDateShort(notBefore)}`;
  if (rule === 'fr.b2c.noCosts') return `${name} : jamais à un particulier`;
  if (rule === 'be.b2c.freeReminder') return `${name} : gratuit`;
  const waitsFor = country === 'FR' ? 'une mise en demeure' : 'le premier rappel gratuit et ses 14 jours';
  return relation === 'B2B' ? `${name} : rien ne le permet` : `${name} : pas avant ${waitsFor}`;
}

function euros(amount: Cents | null): string {
  return amount === null ? '' : formatCents(amount, 'fr').replace(/[\u00a0\u202f]/g, ' ');
}
