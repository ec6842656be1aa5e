/** A page in Chromium of which the traffic is recorded. */
import type { Browser, Page, Request } from '@playwright/test';
import type { LabPage, PageOptions } from '../experiment';
import type { Exchange } from '../recording';
import { keptHeaders, normaliser } from './normalise';
import type { RunningApp } from './running-app';

const wantedRequestHeaders = ['accept', 'content-type', 'cookie', 'next-action', 'origin', 'rsc'];

const isPrefetch = (headers: Record<string, string>) =>
  'next-router-prefetch' in headers ||
  'next-router-segment-prefetch' in headers ||
  headers.purpose === 'prefetch';

function isWanted(request: Request, app: RunningApp): boolean {
  const { pathname, host } = new URL(request.url());
  if (host !== new URL(app.url).host || pathname.startsWith('/_next/') || pathname === '/favicon.ico')
    return false;
  return !isPrefetch(request.headers());
}

function whatIs(request: Request): string {
  const isDocument = request.resourceType() === 'document';
  if (request.headers()['next-action']) return 'The page calls the action';
  if (isDocument && request.method() === 'POST') return 'The browser posts the form';
  if (isDocument) return 'The browser loads the document';
  return request.headers().rsc ? 'The page asks for the new page' : 'The page fetches';
}

const keyOf = (method: string, url: string) => `${method} ${url}`;

/** Of what a page streams Chromium keeps the body only at times, so the page hands over a copy of what it fetched. */
function handOverAnswers(): void {
  const original = window.fetch;
  window.fetch = async (input, init) => {
    const response = await original(input, init);
    const method = response.redirected ? 'GET' : (init?.method ?? 'GET');
    response
      .clone()
      .text()
      .then((text) => Reflect.get(window, 'handOver')(method, response.url, text))
      // A page that is left hands over no more.
      .catch(() => undefined);
    return response;
  };
}

/** @param answer the body, read when it came: a page that was left has lost it */
async function asExchange(
  request: Request,
  app: RunningApp,
  answer: string | Promise<string>,
): Promise<Exchange> {
  const { text, body } = normaliser(app);
  const response = await request.response();
  const own = await request.allHeaders();
  const headers = Object.fromEntries(
    Object.entries(own).filter(([name]) => wantedRequestHeaders.includes(name)),
  );
  const received = response ? await response.allHeaders() : {};
  const { pathname, search } = new URL(request.url());
  return {
    what: whatIs(request),
    from: 'browser',
    request: {
      method: request.method(),
      path: text(pathname + search),
      headers: keptHeaders(headers, text),
      body: body(request.postData() ?? '', own['content-type'] ?? ''),
    },
    response: {
      status: response?.status() ?? 0,
      headers: keptHeaders(received, text),
      body: body(await answer, received['content-type'] ?? ''),
    },
  };
}

/** React leaves its props on the elements that it holds. */
const isAlive = () =>
  [...document.querySelectorAll('form, button, a[href]')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps$')),
  );

export interface OpenPage extends LabPage {
  /** All it has sent, in the order of sending. */
  exchanges(): Promise<Exchange[]>;
  close(): Promise<void>;
}

/** @param javaScript whether pages may run it; they do where nothing is given */
export async function openPage(
  browser: Browser,
  app: RunningApp,
  { javaScript = true }: PageOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: Request[] = [];
  const bodies = new Map<Request, Promise<string>>();
  const fetched = new Map<string, string[]>();
  await context.exposeBinding('handOver', (_source, method: string, url: string, text: string) => {
    const key = keyOf(method, url);
    fetched.set(key, [...(fetched.get(key) ?? []), text]);
  });
  await context.addInitScript(handOverAnswers);
  const isFetch = (request: Request) => request.resourceType() === 'fetch';
  const answerOf = (request: Request) =>
    isFetch(request) ? fetched.get(keyOf(request.method(), request.url()))?.shift() : bodies.get(request);
  page.on('response', (response) => {
    if (isFetch(response.request())) return;
    // A redirect has no body.
    bodies.set(
      response.request(),
      response.text().catch(() => ''),
    );
  });
  page.on('request', (request) => {
    if (isWanted(request, app)) requests.push(request);
  });
  return {
    page,
    async visit(path) {
      await page.goto(app.url + path);
      if (javaScript) await page.waitForFunction(isAlive);
    },
    sent: () => requests.map((request) => `${request.method()} ${new URL(request.url()).pathname}`),
    async exchanges() {
      // What was answered last may still be on its way from the page.
      await page.waitForTimeout(200);
      return Promise.all(requests.map((request) => asExchange(request, app, answerOf(request) ?? '')));
    },
    close: () => context.close(),
  };
}
