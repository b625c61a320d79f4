import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE_FILE } from '../../src/commands/building/oneFile';
import { withPolicy } from '../../src/commands/building/policy';
import { launchBrowser, openContext } from '../support/browser';
import { closedPage } from '../support/closed';

const built = readFileSync(join(process.env.SITE_DIST ?? 'dist', ONE_FILE), 'utf8');
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const place = mkdtempSync(join(tmpdir(), 'planted-'));
const OUT = 'http://planted.example/';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

const script = (code: string) => `<script>${code}</script>`;

/** Everything by which a page can ask for something, put into the built page one by one. */
const planted = {
  'a picture': `<img src="${OUT}a.png" alt="">`,
  'an icon of a picture element': `<picture><source srcset="${OUT}a.png"><img alt=""></picture>`,
  'a script': `<script src="${OUT}a.js"></script>`,
  'a module': `<script type="module" src="${OUT}a.js"></script>`,
  'an imported module': `<script type="module">import('${OUT}a.js').catch(() => {})</script>`,
  'a stylesheet': `<link rel="stylesheet" href="${OUT}a.css">`,
  'an address in a style': `<style>body { background: url(${OUT}a.png) }</style>`,
  'an imported style': `<style>@import '${OUT}a.css';</style>`,
  'a font': `<style>@font-face { font-family: planted; src: url(${OUT}a.woff2) } body, body * { font-family: planted !important }</style>`,
  'a frame': `<iframe src="${OUT}"></iframe>`,
  'an object': `<object data="${OUT}a.svg"></object>`,
  'an embedded file': `<embed src="${OUT}a.svg">`,
  'a film': `<video src="${OUT}a.mp4" autoplay muted></video>`,
  'a link that fetches ahead': `<link rel="prefetch" href="${OUT}a">`,
  'a link that fetches early': `<link rel="preload" as="image" href="${OUT}a.png">`,
  'a module fetched early': `<link rel="modulepreload" href="${OUT}a.js">`,
  'a link that connects ahead': `<link rel="preconnect" href="${OUT}">`,
  'a name looked up ahead': `<link rel="dns-prefetch" href="${OUT}">`,
  'a manifest': `<link rel="manifest" href="${OUT}a.webmanifest">`,
  'another icon': `<link rel="icon" href="${OUT}a.ico">`,
  'a page opened ahead': `<script type="speculationrules">{"prefetch":[{"urls":["${OUT}"]}]}</script>`,
  'a change of page': `<meta http-equiv="refresh" content="0; url=${OUT}">`,
  'a form': `<form id="planted" action="${OUT}"></form>${script("document.getElementById('planted').submit()")}`,
  fetch: script(`fetch('${OUT}').catch(() => {})`),
  XMLHttpRequest: script(`var ask = new XMLHttpRequest(); ask.open('GET', '${OUT}'); try { ask.send() } catch (_) {}`),
  sendBeacon: script(`navigator.sendBeacon('${OUT}', 'a')`),
  WebSocket: script("try { new WebSocket('ws://planted.example/') } catch (_) {}"),
  EventSource: script(`new EventSource('${OUT}')`),
  'a worker': script(
    "try { new Worker(URL.createObjectURL(new Blob(['1']))) } catch (_) {}; fetch('data:,').catch(() => {})",
  ),
  'a picture made by a script': script(`new Image().src = '${OUT}a.png'`),
  'a ping': `<a id="planted" href="#/" ping="${OUT}">.</a>${script("document.getElementById('planted').click()")}`,
  'another window': script(`window.open('${OUT}')`),
  'another page': script(`location.href = '${OUT}'`),
  'text made into code': script("try { (0, eval)('1') } catch (_) {}"),
  'text made into markup': script("try { document.body.insertAdjacentHTML('beforeend', '<b></b>') } catch (_) {}"),
} as const;

/** Only the policy hinders these; without it nothing leaves the page. */
const within: readonly string[] = ['a worker', 'text made into code', 'text made into markup'];

async function troublesIn(page: string): Promise<readonly string[]> {
  const file = join(place, ONE_FILE);
  writeFileSync(file, page);
  const address = pathToFileURL(file).href;
  const context = await openContext(browser);
  await context.route(`${OUT}**`, (route) => route.fulfill({ body: '' }));
  const closed = await closedPage(context);
  await closed.page.goto(address, { waitUntil: 'commit' });
  const isOwn = (one: string) => one.split('#')[0] === address;
  const find = () => closed.troubles(isOwn);
  await closed.page.waitForLoadState('load', { timeout: 2_000 }).catch(() => undefined);
  for (let count = 0; count < 12 && (await find()).length === 0; count += 1) await closed.page.waitForTimeout(50);
  const found = await find();
  await context.close();
  return found;
}

/** The built page with something more at its end, under the policy that the build gives such a page. */
function hindered(what: string): string {
  const page = built.replace(policy, '');
  const end = page.lastIndexOf('</body>');
  return withPolicy(
    `${page.slice(0, end)}${what}${page.slice(end)}`,
    { scripts: false, styles: false },
    () => undefined,
  );
}

const free = (what: string): string => `<!doctype html><meta charset="utf-8"><title>.</title><body>.${what}`;

describe('the check that a page asks for nothing', () => {
  it('finds nothing in the page as it was built', async () => {
    expect(await troublesIn(built)).toEqual([]);
  });

  it.each(Object.entries(planted))('finds %s that the policy hinders', async (_name, what) => {
    expect(await troublesIn(hindered(what))).not.toEqual([]);
  });

  it.each(Object.entries(planted).filter(([name]) => !within.includes(name)))(
    'finds %s where no policy hinders it',
    async (_name, what) => {
      expect((await troublesIn(free(what))).join()).toContain('planted.example');
    },
  );

  it('finds styles that the policy does not know', async () => {
    expect((await troublesIn(built.replace("style-src 'sha256-", "style-src 'sha256-A"))).join()).toContain(
      'style-src',
    );
  });
});
