import { rowInserter } from '#db/bulkRows';
import type { WriteDb } from '#db/database';
import type { InvoiceLine, LineAdjustment } from '#domain/ledger/invoiceLine';
import { cents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

type LineRow = Omit<InvoiceLine, 'quantity' | 'unitPrice' | 'pricePer' | 'adjustments' | 'net'> & {
  readonly quantity: string;
  readonly unitPrice: string;
  readonly pricePer: string;
  readonly adjustments: string;
  readonly net: number;
};

/** Lines of invoices and credit notes, written with their document and never changed. */
export function invoiceLinesRepository(db: WriteDb) {
  const insert = rowInserter(db, 'invoice_line', [
    ...['document_id', 'n', 'kind', 'name', 'details', 'quantity', 'unit', 'unit_price', 'price_per', 'adjustments'],
    ...['category', 'rate_milli', 'exemption', 'exemption_code', 'net_cents'],
  ]);
  const select = db.prepare<[string], LineRow>(`
    SELECT kind, name, details, quantity, unit, unit_price AS unitPrice, price_per AS pricePer, adjustments, category,
      rate_milli AS rateMilli, exemption, exemption_code AS exemptionCode, net_cents AS net
    FROM invoice_line WHERE document_id = ? ORDER BY n
  `);

  return {
    /** Call before the entry of the document is posted: that seals its lines. */
    append(documentId: string, lines: readonly InvoiceLine[]): void {
      lines.forEach((line, index) => {
        const { adjustments, category, details, exemption, exemptionCode, kind, name, net } = line;
        insert([
          ...[documentId, index + 1, kind, name, details, line.quantity, line.unit, line.unitPrice, line.pricePer],
          ...[JSON.stringify(adjustments), category, line.rateMilli, exemption, exemptionCode, net],
        ]);
      });
    },

    /** In the order of the paper; none when it is not known. */
    of: (documentId: string): readonly InvoiceLine[] =>
      select.all(documentId).map((row) => ({
        ...row,
        quantity: decimal(row.quantity),
        unitPrice: decimal(row.unitPrice),
        pricePer: decimal(row.pricePer),
        // Only this file writes the column.
        adjustments: (JSON.parse(row.adjustments) as readonly LineAdjustment[]).map((one) => ({
          ...one,
          amount: cents(one.amount),
        })),
        net: cents(row.net),
      })),
  };
}
