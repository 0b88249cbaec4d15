import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { BlockOf } from '#domain/letters/model';
import { QrCode } from '#workers/pdf/QrCode.tsx';
import { color, mm, text } from '#workers/pdf/theme';

/** How to pay, kept in one piece: what is due, by when, to which account, with which words. */
export function PaymentBox({ block, language }: { readonly block: BlockOf<'payment'>; readonly language: Language }) {
  const { labels } = block;
  const facts = [
    [labels.amount, formatEuros(block.amount, language), true],
    ...(block.before === null ? [] : [[labels.before, formatDate(block.before, language), true] as const]),
    [labels.holder, block.holder, false],
    [labels.iban, block.iban, false],
    ...(block.bic === null ? [] : [[labels.bic, block.bic, false] as const]),
    [labels.reference, block.reference, false],
  ] as const;
  return (
    <View
      wrap={false}
      style={{
        flexDirection: 'row',
        backgroundColor: color.tint,
        borderTopWidth: 0.8,
        borderTopColor: color.accent,
        padding: 9,
        marginTop: 2,
        marginBottom: 11,
      }}
    >
      <View style={{ flex: 1 }}>
        <Text style={{ ...text.tableHead, fontSize: 9, marginBottom: 4 }}>{block.title}</Text>
        {facts.map(([label, value, isStrong]) => (
          <View key={label} style={{ flexDirection: 'row', marginBottom: 1.5 }}>
            <Text style={{ ...text.table, color: color.soft, width: mm(38) }}>{label}</Text>
            <Text style={{ ...(isStrong ? text.tableStrong : text.table), flex: 1 }}>{value}</Text>
          </View>
        ))}
      </View>
      {block.epc !== null && (
        <View style={{ width: mm(32), alignItems: 'center' }}>
          <QrCode payload={block.epc} size={mm(27)} />
          <Text style={{ ...text.small, fontSize: 7, marginTop: 3, textAlign: 'center' }}>{labels.scan}</Text>
        </View>
      )}
    </View>
  );
}
