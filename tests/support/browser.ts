import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

/** What a test expects to stay empty, filled while the context lives. */
export interface Troubles {
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  readonly foreignRequests: readonly string[];
}

export interface KeptBrowser {
  readonly context: BrowserContext;
  readonly processId: number;
}

/** A host that a browser of ours finds on this machine and does not trust: no Web Locks, no `crypto.subtle`. */
export const INTRANET_HOST = 'intranet.example';

const reader = { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' } satisfies BrowserContextOptions;

/** Without these the browser asks its maker's hosts for news at every start. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${INTRANET_HOST} 127.0.0.1`,
];

function launchOptions() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('CHROME_PATH is not set: "npm test" finds a browser and sets it');
  return { executablePath, headless: true, args: quiet };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A context with nothing stored, as a reader in Japan has it. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ ...reader, ...options });
}

/** A browser that keeps its data in a folder, with the process id that a test can kill. */
export async function launchKeptBrowser(folder: string): Promise<KeptBrowser> {
  const context = await chromium.launchPersistentContext(folder, { ...launchOptions(), ...reader });
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('the browser does not tell its process id');
  return { context, processId: main.id };
}

function origin(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** Records what goes wrong in every page of a context; requests inside the page (data:, blob:) are not foreign. */
export function watch(context: BrowserContext, site: string): Troubles {
  const troubles = { consoleErrors: [] as string[], pageErrors: [] as string[], foreignRequests: [] as string[] };
  const noteAddress = (address: string) => {
    if (!/^(data|blob|about):/.test(address) && origin(address) !== origin(site))
      troubles.foreignRequests.push(address);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.consoleErrors.push(message.text());
  });
  context.on('weberror', (error) => troubles.pageErrors.push(error.error().message));
  context.on('request', (request) => noteAddress(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => noteAddress(socket.url())));
  return troubles;
}
