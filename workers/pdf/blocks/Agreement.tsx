import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#domain/letters/model';
import { color, mm, text } from '#workers/pdf/theme';

/** A mention that nobody can overlook. */
export function Overprint({ block }: { readonly block: BlockOf<'overprint'> }) {
  const isLarge = block.size === 'large';
  return (
    <View
      wrap={false}
      style={{
        borderWidth: 1.5,
        borderColor: color.ink,
        padding: isLarge ? 28 : 8,
        marginTop: isLarge ? mm(30) : 6,
        marginBottom: 10,
      }}
    >
      <Text style={{ ...text.strong, fontSize: isLarge ? 24 : 12, textAlign: 'center' }}>{block.text}</Text>
    </View>
  );
}

/** Where the parties sign, side by side, with room for what they write by hand. */
export function Signatures({ block }: { readonly block: BlockOf<'signatures'> }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', marginTop: 8 }}>
      {block.parties.map(({ role, name, byHand }, index) => (
        // The lines to sign on stand level, however long the words above them are.
        <View key={index} style={{ flex: 1, paddingRight: mm(6), justifyContent: 'space-between' }}>
          <View>
            <Text style={{ ...text.table, color: color.soft }}>{role}</Text>
            <Text style={text.strong}>{name}</Text>
            {byHand !== null && <Text style={{ ...text.small, marginTop: 2 }}>{byHand}</Text>}
          </View>
          <View
            style={{ height: mm(byHand === null ? 22 : 26), borderBottomWidth: 0.5, borderBottomColor: color.hair }}
          />
        </View>
      ))}
    </View>
  );
}
