import { type Browser, type BrowserContext, expect, type Page, type Response } from '@playwright/test';
import type { App, SentByPage } from '../../../examples/app';
import { waitUntilAlive } from './alive';
import { requestAsOutsider } from './outsider';
import type { RunningApp } from './real-next';

async function asSent(response: Response): Promise<SentByPage> {
  const request = response.request();
  const { pathname, search } = new URL(request.url());
  return {
    method: request.method(),
    path: pathname + search,
    status: response.status(),
    requestHeaders: await request.allHeaders(),
    responseHeaders: await response.allHeaders(),
  };
}

const isPrefetch = (response: Response) => {
  const headers = response.request().headers();
  return 'next-router-prefetch' in headers || 'next-router-segment-prefetch' in headers;
};

const isRedirect = (response: Response) => response.status() >= 300 && response.status() < 400;

/** Listens to the traffic of a page from now on. */
function listen(page: Page) {
  const traffic = { sent: [] as Response[], documents: 0 };
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'document') traffic.documents += isRedirect(response) ? 0 : 1;
    else if (['fetch', 'xhr'].includes(type) && !isPrefetch(response)) traffic.sent.push(response);
  });
  return traffic;
}

async function withoutScripts(page: Page, server: RunningApp): Promise<App> {
  const browser: Browser | null = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const context = await browser.newContext({ javaScriptEnabled: false });
  page.once('close', () => context.close());
  return appOf(await context.newPage(), server, false);
}

const cookiesOf = async (context: BrowserContext, url: string) =>
  Object.fromEntries((await context.cookies(url)).map(({ name, value }) => [name, value]));

function appOf(page: Page, server: RunningApp, scripts: boolean): App {
  const traffic = listen(page);
  const logBefore = server.log().length;
  const alive = async () => {
    if (scripts) await waitUntilAlive(page.mainFrame());
    traffic.sent = [];
  };
  return {
    page,
    async visit(path, status = 200) {
      const response = await page.goto(server.url + path);
      expect(response?.status(), `status of the document ${path}`).toBe(status);
      await alive();
    },
    async go(step) {
      await { back: () => page.goBack(), forward: () => page.goForward(), reload: () => page.reload() }[
        step
      ]();
      if (step === 'reload') await alive();
    },
    request: (method, path, options) => requestAsOutsider(server.url + path, method, options),
    sentByPage: () => Promise.all(traffic.sent.map(asSent)),
    documents: async () => traffic.documents,
    location: async () => {
      const { pathname, search } = new URL(page.url());
      return pathname + search;
    },
    cookies: () => cookiesOf(page.context(), server.url),
    serverLog: async () => server.log().slice(logBefore),
    withoutScripts: () => withoutScripts(page, server),
    secondTab: async () => appOf(await page.context().newPage(), server, scripts),
  };
}

/** An app on a real Next.js server, behind the interface of its spec. */
export const realApp = (page: Page, server: RunningApp): App => appOf(page, server, true);
