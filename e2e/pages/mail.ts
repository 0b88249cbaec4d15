import { crc32, deflateSync } from 'node:zlib';
import type { Locator } from 'playwright';
import { button } from '#e2e/pages/controls';
import type { RunningApp } from '#e2e/running';

type Dropped = { readonly name: string; readonly bytes: Buffer };

/** Drops a file on the window. What a user drops comes from outside; an event made inside of the page carries the same. */
export async function dropFile(app: RunningApp, { bytes, name }: Dropped): Promise<void> {
  await app.window.evaluate(
    ({ base64, fileName }) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      dataTransfer.items.add(new File([content], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { base64: bytes.toString('base64'), fileName: name },
  );
}

/** Types as a barcode scanner does: all signs at once, then Enter. */
export async function scan(field: Locator, number: string): Promise<void> {
  await field.click();
  await field.pressSequentially(number);
  await field.press('Enter');
}

/** The line of the registered letter to this customer. */
export function mailLine(app: RunningApp, customer: string): Locator {
  return app.window.locator('.mailList').getByRole('button').filter({ hasText: customer });
}

/** The panel of the registered letter to this customer, opened from the list of the desk. */
export async function openMail(app: RunningApp, customer: string): Promise<Locator> {
  const line = mailLine(app, customer);
  await line.waitFor();
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  const panel = app.window.getByRole('complementary', { name: customer });
  await panel.waitFor();
  return panel;
}

/** Drops a proof on the desk and keeps it as what the desk proposes: the one that is missing first. */
export async function dropProof(app: RunningApp, file: Dropped, proposed: string): Promise<void> {
  const text = app.text.mail;
  await dropFile(app, file);
  const dialog = app.window.getByRole('dialog', { name: text.proofWhat });
  await dialog.getByRole('radio', { name: proposed, checked: true }).waitFor();
  await button(dialog, text.proofKeep).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** A scan of one side of an envelope: a PNG of plain paper with a darker label. */
export function envelopeScan(side: 'front' | 'back'): Buffer {
  const [width, height] = [440, 220];
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(width + 1, 0xf0);
    row[0] = 0;
    const isLabel = side === 'front' ? y > 110 && y < 180 : y > 20 && y < 60;
    if (isLabel) row.fill(0x90, 180, 400);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
