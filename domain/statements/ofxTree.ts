import type { Findings } from '#domain/imports/findings';
import type { XmlNode } from '#domain/imports/xmlNode';

type Growing = XmlNode & { readonly children: Growing[]; text: string };

const depthMax = 100;
const movement = 'STMTTRN';

// The groups that are read; in SGML a name that stands alone is a group only when it is known as one.
const groups = new Set(
  (
    'OFX SIGNONMSGSRSV1 SONRS STATUS FI BANKMSGSRSV1 CREDITCARDMSGSRSV1 STMTTRNRS CCSTMTTRNRS STMTRS CCSTMTRS ' +
    'BANKACCTFROM CCACCTFROM BANKACCTTO CCACCTTO BANKTRANLIST STMTTRN PAYEE LEDGERBAL AVAILBAL BALLIST BAL CURRENCY ' +
    'ORIGCURRENCY SIGNUPMSGSRSV1 INVSTMTMSGSRSV1 EXTENSION'
  ).split(' '),
);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The tree of an OFX file of either kind: leaves end at the next tag whether they are closed or not. Time is linear in
 * the text; what is nested too deep, or never ends, refuses the file.
 */
export function ofxTree(text: string, findings: Findings): XmlNode | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    findings.note('xml.doctype');
    return null;
  }
  const start = text.search(/<OFX>/i);
  if (start < 0) {
    findings.note('format.mismatch', { format: 'OFX' });
    return null;
  }
  const root = grow(withoutSections(text), start, findings);
  if (root === null) return null;
  if (!/<\/OFX>\s*$/i.test(text.slice(-200))) findings.note('statement.cut', { element: '</OFX>' });
  return root;
}

function grow(text: string, start: number, findings: Findings): XmlNode | null {
  const root: Growing = { name: 'OFX', attributes: {}, children: [], text: '', line: 1 };
  const stack: Growing[] = [root];
  let line = countBreaks(text, 0, start) + 1;
  let countedTo = start;
  for (const match of text.slice(start + 5).matchAll(/<(\/?)([A-Za-z0-9._]{1,40})>([^<]*)/g)) {
    const at = start + 5 + match.index;
    line += countBreaks(text, countedTo, at);
    countedTo = at;
    const name = (match[2] ?? '').toUpperCase();
    if (match[1] === '/') {
      const depth = stack.findLastIndex((open) => open.name === name);
      if (depth > 0) stack.length = depth;
      continue;
    }
    // A movement inside a movement: one of them has no end, and what follows would be lost with it.
    if (name === movement && stack.some((open) => open.name === movement)) {
      findings.note('statement.cut', { element: `</${movement}>` }, line);
      return null;
    }
    const node: Growing = { name, attributes: {}, children: [], text: plain(match[3] ?? ''), line };
    stack.at(-1)?.children.push(node);
    if (node.text !== '' || !groups.has(name)) continue;
    stack.push(node);
    if (stack.length > depthMax) {
      findings.note('xml.tooDeep', { max: depthMax, element: name }, line);
      return null;
    }
  }
  return root;
}

/** The text with its CDATA sections written as other text; one that never ends stays as it is. */
function withoutSections(text: string): string {
  const [before = '', ...sections] = text.split('<![CDATA[');
  const written = sections.map((section) => {
    const end = section.indexOf(']]>');
    if (end < 0) return section;
    return section.slice(0, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;') + section.slice(end + 3);
  });
  return before + written.join('');
}

function plain(raw: string): string {
  return raw
    .trim()
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (all, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name?.toLowerCase() ?? ''] ?? all) : character(Number(code)),
    );
}

function character(code: number): string {
  return code > 31 && code < 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) count += 1;
  return count;
}
