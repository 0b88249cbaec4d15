// A source file as the house rules see it.
import ts from 'typescript';

export type Source = {
  /** Path below the project's folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
};

/** One broken rule: where, and what to do instead. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

/** Parses TypeScript or JavaScript; nothing is resolved, so it is quick. */
export function parseSource(file: string, text: string): Source {
  const kind = /\.[cm]?jsx?$/.test(file) ? ts.ScriptKind.JS : file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind) };
}

/** A problem at a place of the tree. */
export function problemAt(source: Source, node: ts.Node, message: string): Problem {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return { file: source.file, line: line + 1, message };
}

/** Every node below `node`, itself included. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

export type Import = { readonly specifier: string; readonly node: ts.Node };

/** Everything a file imports or re-exports, `import()` and types included. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(source.tree)) {
    const name = specifierOf(node);
    if (name !== undefined && ts.isStringLiteral(name)) found.push({ specifier: name.text, node });
  }
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** `x.test.ts`, the material of tests, and what only tests of the window use. */
export function isTest(file: string): boolean {
  const isMaterial = /(^|\/)(testdata|testing)(\/|\.ts$)/.test(file) || /\/test[A-Z]\w*\.tsx?$/.test(file);
  return /\.(test|e2e)\.tsx?$/.test(file) || isMaterial || file.startsWith('e2e/');
}
