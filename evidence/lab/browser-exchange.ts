/** What a page in Chromium sent and got, as it is recorded. */
import type { Request, Response } from '@playwright/test';
import type { Exchange } from '../recording';
import { keptHeaders, normaliser } from './normalise';
import { timeout } from './pace';
import type { RunningApp } from './running-app';

const wantedRequestHeaders = ['accept', 'content-type', 'cookie', 'next-action', 'origin', 'rsc'];

function whatIs(request: Request): string {
  const isDocument = request.resourceType() === 'document';
  if (request.headers()['next-action']) return 'The page calls the action';
  if (isDocument && request.method() === 'POST') return 'The browser posts the form';
  if (isDocument) return 'The browser loads the document';
  return request.headers().rsc ? 'The page asks for the new page' : 'The page fetches';
}

/** The body of an answer; empty for a redirect, which has none, and where Chromium does not hand it over in time. */
export function bodyOf(response: Response): Promise<string> {
  const late = new Promise<string>((done) => {
    setTimeout(done, timeout(5_000), '').unref();
  });
  return Promise.race([response.text().catch(() => ''), late]);
}

/** @param answer the body, read when it came: a page that was left has lost it */
export async function browserExchange(
  response: Response,
  app: RunningApp,
  answer: string | Promise<string>,
): Promise<Exchange> {
  const { text, body } = normaliser(app);
  const request = response.request();
  const own = await request.allHeaders();
  const headers = Object.fromEntries(
    Object.entries(own).filter(([name]) => wantedRequestHeaders.includes(name)),
  );
  const received = await response.allHeaders();
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
      status: response.status(),
      headers: keptHeaders(received, text),
      body: body(await answer, received['content-type'] ?? ''),
    },
  };
}
