import { Page, Text, View } from '@react-pdf/renderer';
import { labelFormats, placeLabels } from '#domain/sheets/labelFormats';
import type { SheetPart } from '#domain/sheets/sheet';
import { addressFontSize } from '#workers/pdf/addressFontSize';
import { tag } from '#workers/pdf/tagged/tag';
import { mm, sans } from '#workers/pdf/theme';

/** Room kept free at the edges of a label, in millimetres: sheets go through printers a little askew. */
const edge = 5;
const linePitch = 4.2;

/** The sheets of labels, each label where its format has it, in the middle of its height. */
export function LabelPages({
  part,
  index,
}: {
  readonly part: Extract<SheetPart, { readonly part: 'labels' }>;
  readonly index: number;
}) {
  const format = labelFormats[part.format];
  const places = placeLabels(format, part.start, part.labels.length);
  const pages = Array.from({ length: (places.at(-1)?.page ?? 0) + 1 }, (_, page) => page);
  return (
    <>
      {pages.map((page) => (
        <Page key={page} size="A4" {...tag('Sect', { key: `${index}` })}>
          {places.map((place, at) =>
            place.page === page ? (
              <View
                key={at}
                style={{
                  position: 'absolute',
                  left: mm(place.left + edge + part.shift.offsetXmm),
                  top: mm(place.top + part.shift.offsetYmm),
                  width: mm(format.width - 2 * edge),
                  height: mm(format.height),
                  justifyContent: 'center',
                }}
              >
                <Label lines={part.labels[at] ?? []} width={mm(format.width - 2 * edge)} />
              </View>
            ) : null,
          )}
        </Page>
      ))}
    </>
  );
}

function Label({ lines, width }: { readonly lines: readonly string[]; readonly width: number }) {
  const fontSize = addressFontSize(lines, width);
  return lines.map((line, index) => (
    <View key={index} style={{ height: mm(linePitch), justifyContent: 'center' }}>
      <Text style={{ fontFamily: sans, fontSize, lineHeight: 1, color: '#000000' }}>{line}</Text>
    </View>
  ));
}
