import type { VariableCode } from '#domain/letters/templates/variableNames';

/** What a text becomes on the page. A part is written by the program: figures, the payment box, the words of the law. */
export type BlockRole = 'title' | 'paragraph' | 'strong' | 'legal' | 'closing' | 'part';

/** A block of a letter as the program writes it. */
export type BlockSpec = {
  readonly id: string;
  readonly role: BlockRole;
  /** Template of the words; null for a part. */
  readonly source: string | null;
  /** The article or usage for which it must stay; null: it may go. */
  readonly article: string | null;
  /** What its words must still say, however they are put. */
  readonly needs: readonly VariableCode[];
  /** Only printed in letters that offer to spread the payments. */
  readonly isOffer: boolean;
};

/** Reason of what no letter goes without: a title, a signature. */
export const everyLetter = 'lettre';

/** Ids of the parts that the program writes, in any letter or paper. */
export const partIds = [
  'title',
  'claims',
  'account',
  'payment',
  'free',
  'period',
  'indemnity',
  'law',
  'enclosures',
  'detail',
  'debtor',
  'done',
  'promises',
  'invoices',
  'instalments',
  'charges',
  'signatures',
  'slips',
  'order',
  'mentions',
  'used',
  'cheque',
  'movements',
  'ageing',
  'slices',
  'articles',
  'said',
  'vat',
  'dues',
  'exhibits',
] as const;
export type PartId = (typeof partIds)[number];
