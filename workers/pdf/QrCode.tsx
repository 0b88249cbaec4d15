import { Path, Rect, Svg } from '@react-pdf/renderer';
import QRCode from 'qrcode';
import { tag } from '#workers/pdf/tagged/tag';

const quietZone = 4;

/** A QR code as one vector path on white, level M, quiet zone included. `size` in points. */
export function QrCode({
  payload,
  size,
  alt,
}: {
  readonly payload: string;
  readonly size: number;
  readonly alt: string;
}) {
  const { modules } = QRCode.create([{ data: Buffer.from(payload, 'utf8'), mode: 'byte' }], {
    errorCorrectionLevel: 'M',
  });
  const side = modules.size + 2 * quietZone;
  return (
    <Svg {...tag('Figure', { alt })} width={size} height={size} viewBox={`0 0 ${side} ${side}`}>
      <Rect x={0} y={0} width={side} height={side} fill="#ffffff" />
      <Path d={darkRuns(modules.data, modules.size)} fill="#000000" />
    </Svg>
  );
}

/** Dark modules as rectangles, one for each horizontal run: fewer marks, no white hairlines between modules. */
function darkRuns(dark: Uint8Array, size: number): string {
  const parts: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (dark[y * size + x] !== 1) continue;
      const start = x;
      while (x + 1 < size && dark[y * size + x + 1] === 1) x++;
      parts.push(`M${start + quietZone} ${y + quietZone}h${x + 1 - start}v1h${start - x - 1}z`);
    }
  }
  return parts.join('');
}
