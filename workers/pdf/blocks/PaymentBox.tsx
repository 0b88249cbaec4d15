import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { BlockOf } from '#domain/letters/model';
import { pageWords } from '#domain/letters/texts/pageWords';
import { QrCode } from '#workers/pdf/QrCode.tsx';
import { color, mm, text, useHeadStyle } from '#workers/pdf/theme';

const cutOut = {
  backgroundColor: '#ffffff',
  borderWidth: 0.8,
  borderStyle: 'dashed',
  borderColor: color.soft,
  borderTopColor: color.soft,
} as const;

/** How to pay, kept in one piece: what is due and by when, to which account and with which words. */
export function PaymentBox({ block, language }: { readonly block: BlockOf<'payment'>; readonly language: Language }) {
  const { labels } = block;
  const head = useHeadStyle();
  return (
    <View
      wrap={false}
      break={block.slip === 'first'}
      style={{
        flexDirection: 'row',
        backgroundColor: color.tint,
        borderTopWidth: 0.8,
        borderTopColor: head.color,
        ...(block.slip === undefined ? {} : cutOut),
        paddingVertical: 8,
        paddingHorizontal: 9,
        marginTop: 2,
        marginBottom: 10,
      }}
    >
      <View style={{ width: mm(42), paddingRight: 8 }}>
        <Text style={{ ...head, fontSize: 9, marginBottom: 3 }}>{block.title}</Text>
        <Text style={{ ...text.tableStrong, fontSize: 13 }}>{formatEuros(block.amount, language)}</Text>
        {block.before !== null && (
          <>
            <Text style={{ ...text.table, color: color.soft, marginTop: 1 }}>{labels.before}</Text>
            <Text style={text.tableStrong}>{formatDate(block.before, language)}</Text>
          </>
        )}
      </View>
      <View style={{ flex: 1, justifyContent: 'center' }}>
        <Fact label={labels.holder} value={block.holder} />
        <Fact label={labels.iban} value={block.iban} />
        {block.bic !== null && <Fact label={labels.bic} value={block.bic} />}
        <Fact label={labels.reference} value={block.reference} />
        {block.epc !== null && <Text style={{ ...text.small, marginTop: 3 }}>{labels.scan}</Text>}
      </View>
      {block.epc !== null && <QrCode payload={block.epc} size={mm(26)} alt={pageWords[language].qr} />}
    </View>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View style={{ flexDirection: 'row', marginBottom: 1.5 }}>
      <Text style={{ ...text.table, color: color.soft, width: mm(23) }}>{label}</Text>
      <Text style={{ ...text.table, flex: 1 }}>{value}</Text>
    </View>
  );
}
