import type { XmlNode } from '#domain/imports/xmlNode';
import type { Cents } from '#domain/money/cents';

/** A rate of VAT in percent, as XML writes it. `rateMilli` is in thousandths of a percent: 5500 is `5.5`. */
export function percentText(rateMilli: number): string {
  const text = String(rateMilli).padStart(4, '0');
  const whole = text.slice(0, -3);
  const digits = text.slice(-3).replace(/0+$/, '');
  return digits === '' ? whole : `${whole}.${digits}`;
}

/** An amount as XML writes it: `-12.05`. */
export function amountText(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** An element with elements in it. */
export function node(name: string, children: readonly XmlNode[]): XmlNode {
  return { name, attributes: {}, children, text: '', line: 0 };
}

/** An element with text in it. */
export function leaf(name: string, text: string, attributes: XmlNode['attributes'] = {}): XmlNode {
  return { name, attributes, children: [], text, line: 0 };
}

/** An element with a text, or none when there is no text. */
export function optional(name: string, text: string): readonly XmlNode[] {
  return text === '' ? [] : [leaf(name, text)];
}

/**
 * The text of an XML file.
 *
 * @param prefixOf the prefix of an element, with its colon
 * @param spaces the prefixes and what they stand for, as attributes of the root
 */
export function xmlText(root: XmlNode, prefixOf: (element: XmlNode) => string, spaces: XmlNode['attributes']): string {
  const top = { ...root, attributes: { ...spaces, ...root.attributes } };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(top, prefixOf, 0)}`;
}

function elementText(element: XmlNode, prefixOf: (element: XmlNode) => string, depth: number): string {
  const { attributes, children, text } = element;
  const indent = '  '.repeat(depth);
  const name = `${prefixOf(element)}${element.name}`;
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const opening = `${indent}<${name}${own.join('')}>`;
  if (children.length === 0) return `${opening}${escaped(text)}</${name}>\n`;
  const inside = children.map((child) => elementText(child, prefixOf, depth + 1)).join('');
  return `${opening}\n${inside}${indent}</${name}>\n`;
}

// Signs that XML 1.0 has no place for are left out.
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
