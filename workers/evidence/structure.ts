import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFDocument,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Draws what is no content: read aloud it is passed over. */
export function asDecoration(page: PDFPage, draw: () => void): void {
  page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
  draw();
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

/** Draws a page of someone else as one picture: the first piece of content of its page. */
export function asFigure(page: PDFPage, draw: () => void): void {
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Figure'), '<</MCID 0>>']),
  );
  draw();
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
}

type Foreign = {
  /** First page, from 0, and how many. */
  readonly from: number;
  readonly count: number;
  /** Place among the roots of the structure, from 0. */
  readonly root: number;
  readonly alt: string;
};

/**
 * Gives pages of others, drawn with `asFigure`, their place in the structure of a file of ours: each is one picture with a name. What stands on
 * it in letters stays what its maker made of it.
 *
 * @returns how many roots were added; 0 when the file has no structure
 */
export function tagPages(file: PDFDocument, { alt, count, from, root }: Foreign): number {
  const { catalog, context } = file;
  const structure = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const roots = structure?.lookupMaybe(PDFName.of('K'), PDFArray);
  const tree = structure?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  const parents = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  if (structure === undefined || roots === undefined || parents === undefined) return 0;
  for (const [index, page] of file
    .getPages()
    .slice(from, from + count)
    .entries()) {
    const key = parents.size() / 2;
    const name = count === 1 ? alt : `${alt} (${index + 1} / ${count})`;
    const figure = context.register(
      context.obj({
        ...{ Type: 'StructElem', S: 'Figure', P: catalog.get(PDFName.of('StructTreeRoot')) ?? null },
        ...{ Pg: page.ref, K: 0, Alt: PDFHexString.fromText(name) },
      }),
    );
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
    parents.push(PDFNumber.of(key));
    parents.push(context.obj([figure]));
    roots.insert(root + index, figure);
    structure.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key + 1));
  }
  return count;
}
