// House rules that are read from the text of one file.
import ts from 'typescript';
import { isTest, nodesOf, problemAt, type Problem, type Source } from '#scripts/tidy/source';

const linesPerFile = 400;
const linesPerFunction = 70;

type Rule = (source: Source) => Problem[];

/** All rules of one file. */
export const fileRules: readonly Rule[] = [
  fileLength,
  functionLength,
  fileName,
  markers,
  reexports,
  pureDomain,
  docstrings,
  floatingMoney,
  visibleLiterals,
  rawHtml,
  honestTests,
];

function fileLength(source: Source): Problem[] {
  const lines = source.text.trimEnd().split('\n').length;
  if (lines <= linesPerFile) return [];
  return [
    {
      file: source.file,
      line: linesPerFile + 1,
      message: `${lines} lines, at most ${linesPerFile}: split it by thing`,
    },
  ];
}

function functionLength(source: Source): Problem[] {
  if (isTest(source.file)) return [];
  return [...nodesOf(source.tree)].filter(ts.isFunctionLike).flatMap((node) => {
    const from = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line;
    const to = source.tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    const lines = to - from + 1;
    if (lines <= linesPerFunction) return [];
    return [
      problemAt(
        source,
        node,
        `a function of ${lines} lines, at most ${linesPerFunction}: give its parts names of their own`,
      ),
    ];
  });
}

function fileName(source: Source): Problem[] {
  const name = source.file.split('/').at(-1) ?? '';
  const stem = name.split('.')[0] ?? '';
  const at = { file: source.file, line: 1 };
  if (/^(utils?|helpers?|manager|data|info)$/i.test(stem)) {
    return [{ ...at, message: `'${stem}' says nothing: name the file after the thing in it` }];
  }
  const isGood = name.endsWith('.tsx') ? /^[A-Za-z][A-Za-z0-9]*$/.test(stem) : /^[a-z][A-Za-z0-9]*$/.test(stem);
  return isGood ? [] : [{ ...at, message: `name it in camelCase.ts or PascalCase.tsx` }];
}

const forbiddenMarks: readonly (readonly [RegExp, string])[] = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'build it, or say in a sentence why it is not needed'],
  [
    /eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error|prettier-ignore/,
    'mend the cause instead of silencing the check',
  ],
];

// Read from comments only: a string may hold such a word.
function markers(source: Source): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<number>();
  for (const node of nodesOf(source.tree)) {
    for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
      if (seen.has(range.pos)) continue;
      seen.add(range.pos);
      const comment = source.text.slice(range.pos, range.end);
      const mark = forbiddenMarks.find(([pattern]) => pattern.test(comment));
      const { line } = source.tree.getLineAndCharacterOfPosition(range.pos);
      if (mark)
        problems.push({
          file: source.file,
          line: line + 1,
          message: `${mark[0].exec(comment)?.[0] ?? ''}: ${mark[1]}`,
        });
    }
  }
  return problems;
}

function reexports(source: Source): Problem[] {
  return [...nodesOf(source.tree)]
    .filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    .map((node) => problemAt(source, node, 'no barrel files: import from the file that has the thing'));
}

function pureDomain(source: Source): Problem[] {
  if (!source.file.startsWith('domain/') || isTest(source.file)) return [];
  return [...nodesOf(source.tree)].flatMap((node) => {
    const complaint = impurity(node, source.file);
    return complaint === null ? [] : [problemAt(source, node, complaint)];
  });
}

const outsideWorld: Readonly<Record<string, string>> = {
  Date: 'use PlainDate; only domain/calendar/plainDate.ts meets Date',
  setTimeout: 'rules do not wait; timers stand in electron/main/timer.ts',
  setInterval: 'rules do not wait; timers stand in electron/main/timer.ts',
  console: 'return what there is to say; logs are written at the edge',
  crypto: 'take ids and hashes from the arguments',
  performance: 'rules know no clock: take `today` as a parameter',
};

function impurity(node: ts.Node, file: string): string | null {
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node)) {
    return 'async: the rules are pure; load first, then decide';
  }
  if (ts.isThrowStatement(node) && file !== 'domain/assert.ts') {
    return 'throw: return reject(code, params) for what a user can cause, assert(...) for a bug';
  }
  if (!ts.isIdentifier(node)) return null;
  if (isMember(node)) return node.text === 'random' && isMathMember(node) ? 'Math.random: pass the value in' : null;
  const isPlainDate = node.text === 'Date' && file === 'domain/calendar/plainDate.ts';
  return isPlainDate || !Object.hasOwn(outsideWorld, node.text)
    ? null
    : `${node.text}: ${outsideWorld[node.text] ?? ''}`;
}

// A property, a key or a name being declared is not the global of the same name.
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return 'name' in parent && parent.name === node;
}

function isMathMember({ parent }: ts.Identifier): boolean {
  return (
    ts.isPropertyAccessExpression(parent) && ts.isIdentifier(parent.expression) && parent.expression.text === 'Math'
  );
}

function docstrings(source: Source): Problem[] {
  if (!source.file.startsWith('domain/') || isTest(source.file)) return [];
  return source.tree.statements
    .filter((node) => ts.isFunctionDeclaration(node) && isExported(node))
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => problemAt(source, node, `${nameOf(node)}: say units, ranges and refusals in a docstring`));
}

function isExported(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(node: ts.Statement): string {
  return ts.isFunctionDeclaration(node) ? (node.name?.text ?? 'the function') : 'the statement';
}

function floatingMoney(source: Source): Problem[] {
  if (isTest(source.file) || source.file.startsWith('scripts/')) return [];
  return [...nodesOf(source.tree)]
    .filter((node) => ts.isIdentifier(node) && (node.text === 'parseFloat' || node.text === 'toFixed'))
    .map((node) =>
      problemAt(source, node, 'floating point: read with domain/money/parseAmount, write with domain/format/'),
    );
}

const spokenAttributes = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'description',
]);
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll('Dûment', ''));

function visibleLiterals(source: Source): Problem[] {
  if (!source.file.startsWith('renderer/') || source.file.startsWith('renderer/i18n/') || isTest(source.file))
    return [];
  return [...nodesOf(source.tree)]
    .filter((node) => isSpoken(node))
    .map((node) => problemAt(source, node, 'visible text belongs in renderer/i18n, in all three languages'));
}

function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return hasWords(node.text.replaceAll(/&\w+;/g, ''));
  if (!ts.isJsxAttribute(node) || !spokenAttributes.has(node.name.getText())) return false;
  return node.initializer !== undefined && ts.isStringLiteral(node.initializer) && hasWords(node.initializer.text);
}

function rawHtml(source: Source): Problem[] {
  const names = new Set(['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML']);
  if (!source.file.startsWith('renderer/') || isTest(source.file)) return [];
  return [...nodesOf(source.tree)]
    .filter((node) => ts.isIdentifier(node) && names.has(node.text))
    .map((node) => problemAt(source, node, 'raw HTML lets text of others become a program: write elements'));
}

// Tests of these rules hold such calls in strings, which are no calls.
function honestTests(source: Source): Problem[] {
  if (!isTest(source.file)) return [];
  return [...nodesOf(source.tree)].filter(ts.isCallExpression).flatMap((node) => {
    const called = node.expression.getText(source.tree);
    if (/^(it|test|describe)\.(skip|only|todo|fails)\b/.test(called)) {
      return [problemAt(source, node, `${called}: every test runs, every time`)];
    }
    const isEmpty = called === 'expect' && node.arguments[0]?.kind === ts.SyntaxKind.TrueKeyword;
    return isEmpty ? [problemAt(source, node, 'expect(true) cannot fail: check the result')] : [];
  });
}
