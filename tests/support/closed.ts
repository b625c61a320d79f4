import type { BrowserContext, Page } from 'playwright-core';

const INSIDE = /^(data|blob|about|devtools):/;
const VIOLATION = 'policy violated: ';

/** What a closed network must not see of a page, and what a page must not complain of. */
export interface ClosedPage {
  readonly page: Page;
  /** Addresses that were asked for, in order, those of the browser itself such as the icon too. */
  readonly asked: readonly string[];
  /** Everything that is not as it should be, with what was asked beyond the given addresses; empty if all is well. */
  troubles(isOwn: (address: string) => boolean): Promise<readonly string[]>;
}

/** What the page links to, and what it asks to be opened ahead: a browser may fetch these unseen, or connect to them. */
const linkedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href),
    ...[...document.querySelectorAll('script[type=speculationrules]')].map(({ textContent }) => `${textContent}`),
  ]);

/** Opens a page of which every request, every breach of its policy and every complaint is written down. */
export async function closedPage(context: BrowserContext): Promise<ClosedPage> {
  const asked: string[] = [];
  const complaints: string[] = [];
  const ask = (address: string) => {
    if (!INSIDE.test(address)) asked.push(address);
  };
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.warn(`${mark}${effectiveDirective} ${blockedURI} ${sample}`);
    });
  }, VIOLATION);
  const page = await context.newPage();
  context.on('page', (other) => complaints.push(`another window: ${other.url()}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || text.startsWith(VIOLATION) || /Content.Security.Policy|Trusted/i.test(text))
      complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('websocket', (socket) => ask(socket.url()));
  context.on('request', (request) => ask(request.url()));
  // Nearer to the network than the events of Playwright, which leave out the icon.
  const session = await context.newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request }) => ask(request.url));
  session.on('Network.webSocketCreated', ({ url }) => ask(url));
  await session.send('Network.enable');
  const troubles = async (isOwn: (address: string) => boolean) => {
    // First, since a page that goes elsewhere while it is looked at has asked for that by then.
    const linked = await linkedIn(page).catch((error: unknown) => [String(error)]);
    return [
      ...asked.filter((address) => !isOwn(address)).map((address) => `asked for ${address}`),
      ...linked.filter((address) => !INSIDE.test(address) && !isOwn(address)).map((address) => `linked to ${address}`),
      ...complaints,
    ];
  };
  return { page, asked, troubles };
}
