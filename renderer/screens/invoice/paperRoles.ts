/** What a paper beside an invoice can be. */
export const paperRoles = ['quote', 'order', 'deliveryNote', 'receipt', 'invoice', 'photo', 'other'] as const;
export type PaperRole = (typeof paperRoles)[number];
