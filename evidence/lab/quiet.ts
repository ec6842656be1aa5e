/** Tells when a page has nothing more to ask. */
import { setTimeout as passed } from 'node:timers/promises';
import type { Page, Request } from '@playwright/test';
import { timeout } from './pace';

/** For so long a page must have sent nothing, in milliseconds: what follows from an answer is sent sooner. */
const quiet = 500;

/**
 * Playwright's own `networkidle` is a state of the document: once reached it stays, whatever the page sends afterwards.
 * @returns a function that waits until every request of the page has ended and none has followed for half a second
 */
export function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const end = (request: Request) => {
    open.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => {
    open.add(request);
    last = performance.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return async () => {
    const limit = performance.now() + timeout(20_000);
    last = performance.now();
    while (open.size > 0 || performance.now() - last < timeout(quiet)) {
      if (performance.now() > limit) {
        throw new Error(`The page still asks for ${[...open].map((request) => request.url()).join(', ')}`);
      }
      await passed(50);
    }
  };
}
