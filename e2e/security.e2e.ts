import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from '#e2e/running';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  app.home.remove();
});

test('the page reaches the program through one object and nothing else', async () => {
  const reach = await app.window.evaluate(() => ({
    bridge: Object.keys(window.bridge).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    isFrozen: (() => {
      try {
        (window as unknown as { bridge: unknown }).bridge = null;
      } catch {
        return true;
      }
      return window.bridge !== null;
    })(),
  }));
  expect(reach).toEqual({ bridge: ['call', 'onChanged', 'onMenu'], node: [], isFrozen: true });
});

test('the window has a sandbox, no Node and our own address', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Known to Electron, though not to its types.
    const known = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = known.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
  expect(preferences.webSecurity).not.toBe(false);
  expect(app.window.url()).toBe('app://main/index.html');
});

test('the policy of the page is the one of the architecture', async () => {
  const policy = await app.electron.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://main/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; connect-src 'none'",
  );
});

test('the page cannot run text as program, load from elsewhere or send anything out', async () => {
  const tried = await app.window.evaluate(async () => {
    const attempt = async (work: () => unknown) => {
      try {
        await work();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const image = () =>
      new Promise((resolve, reject) => {
        const picture = new Image();
        picture.onload = resolve;
        picture.onerror = reject;
        picture.src = 'https://example.com/pixel.png';
      });
    return {
      // Later, on its own: what the debugger runs is allowed more than the page is.
      eval: await new Promise((resolve) => {
        const evaluate = Reflect.get(window, 'eval') as (text: string) => unknown;
        setTimeout(() => void attempt(() => evaluate('1')).then(resolve), 0);
      }),
      network: await attempt(() => fetch('https://example.com/')),
      own: await attempt(() => fetch('app://main/index.html')),
      socket: await attempt(
        () =>
          new Promise((resolve, reject) =>
            Object.assign(new WebSocket('wss://example.com'), { onopen: resolve, onerror: reject }),
          ),
      ),
      image: await attempt(image),
    };
  });
  expect(tried).toEqual({ eval: 'refused', network: 'refused', own: 'refused', socket: 'refused', image: 'refused' });
});

test('even the main session lets no request out', async () => {
  const outcome = await app.electron.evaluate(async ({ session }) => {
    const results = ['http://example.com/', 'https://example.com/', 'ftp://example.com/'].map((url) =>
      session.defaultSession.fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    );
    return Promise.all(results);
  });
  expect(outcome).toEqual(['refused', 'refused', 'refused']);
});

test('our scheme serves the files of the window only', async () => {
  const statuses = await app.electron.evaluate(async ({ session }) => {
    const ask = async (url: string) => (await session.defaultSession.fetch(url)).status;
    return {
      page: await ask('app://main/index.html'),
      up: await ask('app://main/%2e%2e/main.cjs'),
      upEncoded: await ask('app://main/..%2fmain.cjs'),
      backslash: await ask('app://main/..%5cmain.cjs'),
      absent: await ask('app://main/nothing.js'),
      otherHost: await ask('app://elsewhere/index.html'),
    };
  });
  expect(statuses).toEqual({ page: 200, up: 403, upEncoded: 403, backslash: 403, absent: 404, otherHost: 403 });
});

test('navigation, new windows and frames lead nowhere', async () => {
  const page = app.window;
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'file:///etc/passwd', textContent: 'x' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
  });
  await page.waitForTimeout(300);
  expect(opened).toBe(true);
  expect(page.url()).toBe('app://main/index.html');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.startsWith('https')),
  ).toEqual([]);
});

test('every permission is refused', async () => {
  const states = await app.window.evaluate(async () => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'clipboard-write'];
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('a frame inside the window, or another page, gets no answer from the program', async () => {
  const answer = await app.electron.evaluate(async ({ ipcMain }) => {
    // The handler as Electron calls it, with the senders that it must not believe.
    const known = ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> };
    const handler = known._invokeHandlers.get('dument:call');
    const senders = [
      null,
      { parent: null, url: 'https://example.com/' },
      { parent: null, url: 'app://elsewhere/index.html' },
      { parent: {}, url: 'app://main/index.html' },
      { parent: null, url: 'not an address' },
    ];
    const answers: unknown[] = [];
    for (const senderFrame of senders) answers.push(await handler?.({ senderFrame }, 'app.status', {}));
    return answers;
  });
  expect(answer).toEqual(Array.from({ length: 5 }, (): unknown => expect.objectContaining({ ok: false })));
});

test('unknown questions and wrong input are refused as data', async () => {
  const answers = await app.window.evaluate(async () => [
    await window.bridge.call('nothing.here', {}),
    await window.bridge.call('__proto__', {}),
    await window.bridge.call('today.get', { more: 1 }),
    await window.bridge.call('call.log', null),
  ]);
  expect(answers).toEqual([
    { ok: false, error: { code: 'request.unknown', params: expect.anything() as unknown } },
    { ok: false, error: { code: 'request.unknown', params: expect.anything() as unknown } },
    { ok: false, error: { code: 'request.invalid', params: expect.anything() as unknown } },
    { ok: false, error: { code: 'request.invalid', params: expect.anything() as unknown } },
  ]);
});
