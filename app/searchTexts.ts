import type { Customer } from '#db/repositories/customers';
import type { Document } from '#db/repositories/documents';

/** What a customer is found by: name first, then code, number, town, phone, e-mail, company number. */
export function customerSearchText(customer: Customer): string {
  const { name, recipient, code, number, city, phone, phoneE164, email, companyNumber } = customer;
  return joined([
    name,
    recipient,
    code,
    number,
    city,
    phone,
    phone.replace(/\D/g, ''),
    phoneE164,
    email,
    companyNumber,
  ]);
}

/** What a document is found by: its number, its amount as people write it, its references, whose it is. */
export function documentSearchText(document: Document, references: readonly string[], customerName: string): string {
  const cents = String(Math.abs(document.gross)).padStart(3, '0');
  const [euros, rest] = [cents.slice(0, -2), cents.slice(-2)];
  return joined([document.number, `${euros},${rest}`, `${euros}.${rest}`, ...references, customerName]);
}

function joined(parts: readonly (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null && part !== ''))].join(' ');
}
