/** A page in Chromium of which the traffic is recorded. */
import type { Browser, Page, Request, Response } from '@playwright/test';
import type { LabPage, PageOptions } from '../experiment';
import type { Exchange } from '../recording';
import { bodyOf, browserExchange } from './browser-exchange';
import { isFetch, keyOf, openHandOver } from './hand-over';
import { timeout } from './pace';
import { watchRequests } from './quiet';
import type { RunningApp } from './running-app';

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

/** React leaves its props on the elements that it holds. */
const isAlive = () =>
  [...document.querySelectorAll('form, button, a[href]')].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps$')),
  );

/** Nothing for a request that the browser announced and then was not allowed to send. */
async function ifAnswered(request: Request): Promise<Response[]> {
  const response = await request.response();
  return response ? [response] : [];
}

/** @returns true for as many requests of each kind */
function firstOfEach(count: number) {
  const seen = new Map<string, number>();
  return (request: Request) => {
    const kind = `${keyOf(request)} ${request.headers()['next-action'] ?? ''}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    return (seen.get(kind) ?? 0) <= count;
  };
}

export interface OpenPage extends LabPage {
  /** All it has sent, in the order of sending. */
  exchanges(): Promise<Exchange[]>;
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  app: RunningApp,
  { javaScript = true, keepOfEach = Number.POSITIVE_INFINITY }: PageOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(timeout(20_000));
  const requests: Request[] = [];
  const bodies = new Map<Request, Promise<string>>();
  const fetched = await openHandOver(context);
  const answerOf = (request: Request) => (isFetch(request) ? fetched.take(request) : bodies.get(request));
  page.on('response', (response) => {
    if (isFetch(response.request())) return;
    bodies.set(response.request(), bodyOf(response));
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
    settled: watchRequests(page),
    sent: () => requests.map((request) => `${request.method()} ${new URL(request.url()).pathname}`),
    async exchanges() {
      const answered = (await Promise.all(requests.map(ifAnswered))).flat();
      await fetched.allOf(answered);
      const isKept = firstOfEach(keepOfEach);
      const read = answered.map((each) => ({ each, body: answerOf(each.request()) ?? '' }));
      const kept = read.filter(({ each }) => isKept(each.request()));
      return Promise.all(kept.map(({ each, body }) => browserExchange(each, app, body)));
    },
    close: () => context.close(),
  };
}
