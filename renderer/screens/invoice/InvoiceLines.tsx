import { useState } from 'react';
import { lineWords, quantityText, unitPriceText } from '#domain/letters/papers/lineTexts';
import { Button } from '#renderer/components/Button.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { rateText } from '#renderer/dialogs/vatRates';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { InvoiceFile } from '#renderer/screens/invoice/invoiceFile';
import { Part } from '#renderer/screens/invoice/Part.tsx';

// A long invoice does not push the rest of the page away.
const shownFirst = 8;

/** The lines of the invoice as its paper has them; nothing when they are not known. */
export function InvoiceLines({ lines }: Pick<InvoiceFile, 'lines'>) {
  const words = useText().money.invoice.lines;
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole || lines.length <= shownFirst + 1 ? lines : lines.slice(0, shownFirst);
  return (
    <Part title={words.title}>
      <table className="plain invoiceLines">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {[words.quantity, words.price, words.rate, words.net].map((name) => (
              <th key={name} scope="col" className="right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line, index) => (
            <tr key={index}>
              <td className="break">{lineWords(line, language)}</td>
              <td className="right">{quantityText(line, language)}</td>
              <td className="right">{unitPriceText(line, language)}</td>
              <td className="right">{rateText(line.rateMilli, language)}</td>
              <td className="right">
                <Money value={line.net} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length ? (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {words.more(lines.length - shown.length)}
        </Button>
      ) : null}
    </Part>
  );
}
