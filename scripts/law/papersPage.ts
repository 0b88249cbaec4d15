// docs/law/papers.md: what each paper says, for a lawyer to read.
import { countries, relations, type Country, type Relation } from '#domain/country';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeCorrectiveDocument, composeVatDuplicate } from '#domain/letters/papers/lostVat';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { sampleBill, sampleLostVat, samplePaper, samplePlan } from '#domain/letters/testdata/samplePapers';
import type { Result } from '#domain/result';

/** The page: the papers of the shop of the tests, in French, block by block. */
export function papersPage(): string {
  return [
    '# Documents : ce qu’ils disent',
    '',
    'Page écrite par le programme (`node scripts/lawPages.ts`) ; un test vérifie qu’elle est à jour.',
    '',
    ...countries.flatMap((country) =>
      relations.flatMap((relation) => [
        `## ${country} ${relation}`,
        '',
        ...papersOf(country, relation).flatMap((composed) => (composed.ok ? paperText(composed.value) : [])),
      ]),
    ),
  ].join('\n');
}

function papersOf(country: Country, relation: Relation): readonly Result<LetterDocument>[] {
  const plan = composePlanAgreement(samplePlan(country, relation));
  if (relation === 'B2C') return [plan];
  const { claim } = sampleFacts({ kind: 'formalNotice', country, relation });
  return [
    plan,
    composeBillOfExchange(sampleBill(country)),
    composeInterestAnnex(samplePaper(country, relation), claim),
    country === 'FR' ? composeVatDuplicate(sampleLostVat(country)) : composeCorrectiveDocument(sampleLostVat(country)),
  ];
}

function paperText(paper: LetterDocument): readonly string[] {
  const lines = [`### ${paper.title} — ${paper.subject}`, '', ...paper.blocks.flatMap(blockText)];
  return lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

function blockText(block: LetterBlock): readonly string[] {
  switch (block.block) {
    case 'paragraph':
      return [block.isStrong ? `**${block.text}**` : block.text, ''];
    case 'overprint':
      return [`> **${block.text}**`, ''];
    case 'legalNotice':
      return [...block.texts.map((line) => `- ${line}`), ''];
    case 'table':
      return [
        ...(block.title === null ? [] : [`${block.title} :`, '']),
        `| ${block.columns.map(({ label }) => label).join(' | ')} |`,
        `| ${block.columns.map(({ isRight }) => (isRight ? '---:' : '---')).join(' | ')} |`,
        ...block.rows.map((cells) => `| ${cells.join(' | ')} |`),
        '',
        ...(block.total === null ? [] : [`${block.total.label} : ${block.total.text}`, '']),
      ];
    case 'signatures':
      return [...block.parties.map(({ role, name, byHand }) => `- ${[role, name, byHand ?? ''].join(' — ')}`), ''];
    default:
      return [];
  }
}
