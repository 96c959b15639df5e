import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that no page of ours may do. */
export interface WatchedPage {
  readonly page: Page;
  /** Each thing in words: that something ran, was said in the console, was asked of another host. */
  readonly heard: string[];
}

/**
 * Opens an empty page and listens to it: to scripts that run (they call `alert` or one of its kin),
 * to breaches of the policy, to the console, and to requests to anybody but the site.
 */
export async function watchPage(context: BrowserContext, site: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const heard: string[] = [];
  await page.exposeFunction('report', (what: string) => heard.push(what));
  await page.addInitScript(() => {
    const report: unknown = Reflect.get(window, 'report');
    const tell = (what: string) => (report as (what: string) => void)(what);
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
      Reflect.set(window, name, () => tell(`ran: ${name}`));
    }
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('dialog', (dialog) => {
    heard.push('ran: dialog');
    void dialog.dismiss();
  });
  page.on('popup', () => heard.push('ran: popup'));
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page leaves what was still on its way.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) heard.push(`outside: ${request.url()}`);
  });
  return { page, heard };
}

/**
 * Opens each of some texts as a page of its own, as if nothing had been taken out of it, and tells
 * what ran.
 *
 * @param headers what such a page is sent along with
 */
export async function ranAsPages(
  context: BrowserContext,
  texts: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const site = 'http://localhost:1';
  const { page, heard } = await watchPage(context, site);
  await page.route('**/*', (route) => {
    const at = /\/raw\/(\d+)$/.exec(route.request().url())?.[1];
    if (at === undefined) return route.abort();
    const body = `<!doctype html><meta charset="utf-8"><body>${texts[Number(at)] ?? ''}`;
    return route.fulfill({ contentType: 'text/html', headers: { ...headers }, body });
  });
  for (const index of texts.keys()) {
    // Some of them send the browser elsewhere, which fails: the route lets nothing out.
    await page.goto(`${site}/raw/${index}`).catch(() => undefined);
  }
  await page.close();
  return heard.filter((each) => each.startsWith('ran: '));
}
