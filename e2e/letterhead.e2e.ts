import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mustAnswer } from '#e2e/martin';
import { button, goTo } from '#e2e/pages/controls';
import { openShopWithLetters } from '#e2e/shopWithLetters';
import { startApp, type RunningApp } from '#e2e/running';

const testdata = resolve('workers/pdf/testdata');

/** Green, and red as soon as a script runs or anything from elsewhere comes in. */
function trickyDrawing(elsewhere: string): string {
  const red = 'document.documentElement.querySelector("rect").setAttribute("fill", "#ff0000");';
  return `<?xml version="1.0"?>
<?xml-stylesheet href="${elsewhere}/sheet.css"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200"
  onload='${red}'>
  <style>@import url("${elsewhere}/more.css"); .far { fill: url("${elsewhere}/paint.svg#p") }</style>
  <rect width="400" height="200" fill="#00aa00"/>
  <image href="${elsewhere}/red.svg" width="400" height="200"/>
  <image xlink:href="file:///etc/hostname" width="400" height="200"/>
  <use href="${elsewhere}/red.svg#r"/>
  <foreignObject width="400" height="200"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${elsewhere}/page"/></foreignObject>
  <script>${red} window.top.hasRun = true; fetch("${elsewhere}/script");</script>
</svg>`;
}

/** A place elsewhere that notes who asks for what, and would answer in red. */
async function listenElsewhere(): Promise<{
  readonly server: Server;
  readonly asked: string[];
  readonly address: string;
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'image/svg+xml');
    response.end(
      '<svg xmlns="http://www.w3.org/2000/svg"><rect id="r" width="400" height="200" fill="#ff0000"/></svg>',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { server, asked, address: `http://127.0.0.1:${port}` };
}

describe('the pictures of the letterhead', () => {
  let app: RunningApp;
  let customerId = '';
  beforeEach(async () => {
    app = await startApp();
    customerId = (await openShopWithLetters(app, ['Aubert']))[0] ?? '';
    await goTo(app, 'settings');
    await app.window.getByRole('tab', { name: app.text.settings.sections.company, exact: true }).click();
  });
  afterEach(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
    app.home.remove();
  });

  test('an SVG is a picture in the letter: its script does not run, and nothing is fetched from elsewhere', async () => {
    const { address, asked, server } = await listenElsewhere();
    try {
      const file = join(app.home.folder, 'logo.svg');
      writeFileSync(file, trickyDrawing(address));
      await pick('logo', file);
      const logo = group('logo').locator('img');
      await logo.waitFor();
      expect(await logo.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
      expect(await cornerOf(logo)).toEqual([0, 170, 0, 255]);
      expect(await app.window.evaluate(() => 'hasRun' in window)).toBe(false);
      expect(picturesIn(await letter())).toEqual(['1000 x 500']);
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  test('a JPEG for the printing house gets the colours of a screen; what is no picture is told in a sentence', async () => {
    await pick('logo', join(testdata, 'printing-colours.jpg'));
    await group('logo').locator('img').waitFor();
    await pick('signature', join(testdata, 'signature.jpg'));
    await group('signature').locator('img').waitFor();
    expect(picturesIn(await letter())).toHaveLength(2);

    const heavy = join(app.home.folder, 'affiche.svg');
    writeFileSync(heavy, '<svg xmlns="http://www.w3.org/2000/svg">');
    truncateSync(heavy, 60 * 1024 * 1024);
    await pick('logo', heavy);
    await group('logo').getByRole('alert').getByText('trop lourde').waitFor();
    const broken = join(app.home.folder, 'logo.svg');
    writeFileSync(broken, '<svg xmlns="http://www.w3.org/2000/svg"><rect></svg>');
    await pick('logo', broken);
    await group('logo').getByRole('alert').getByText('abîmée').waitFor();
    // The logo of before still stands.
    expect(picturesIn(await letter())).toHaveLength(2);
  });

  function group(what: 'logo' | 'signature'): Locator {
    return app.window.getByRole('group', { name: app.text.start[what], exact: true });
  }

  async function pick(what: 'logo' | 'signature', file: string): Promise<void> {
    await app.answerDialogs({ open: file });
    await button(group(what), app.text.start.pickImage).click();
  }

  // The pages of a reminder to the customer of the shop.
  async function letter(): Promise<string> {
    const key = { document: 'reminder1', relation: 'B2B', language: 'fr', tone: 'normal' } as const;
    const { blocks } = await mustAnswer(app, 'wording.get', key);
    const { pdf } = await mustAnswer(app, 'wording.preview', { ...key, blocks, customerId });
    return Buffer.from(pdf, 'base64').toString('latin1');
  }
});

/** Width and height of the pictures that a PDF carries; their shadows of transparency left out. */
function picturesIn(pdf: string): readonly string[] {
  const objects = pdf.match(/<<[^<>]*\/Subtype \/Image[^<>]*>>/g) ?? [];
  return objects
    .filter((one) => !one.includes('/DeviceGray'))
    .map((one) => `${/\/Width (\d+)/.exec(one)?.[1] ?? ''} x ${/\/Height (\d+)/.exec(one)?.[1] ?? ''}`);
}

/** The colour near the corner of a picture on the screen: in its middle stands the sign of a picture that is not there. */
async function cornerOf(picture: Locator): Promise<readonly number[]> {
  return picture.evaluate((image) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [9, 9];
    const ink = canvas.getContext('2d');
    ink?.drawImage(image as HTMLImageElement, 0, 0, 9, 9);
    return [...(ink?.getImageData(1, 1, 1, 1).data ?? [])];
  });
}
