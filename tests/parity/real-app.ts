import { expect, type Page, type Response } from '@playwright/test';
import type { App } from '../../examples/create-post/spec';
import { waitUntilAlive } from './alive';

/** An example on a real Next.js server, behind the interface of its spec. */
export function realApp(page: Page, url: string): App {
  let sent: Response[] = [];
  page.on('response', (response) => {
    if (['fetch', 'xhr'].includes(response.request().resourceType())) sent.push(response);
  });
  return {
    page,
    async visit(path) {
      const response = await page.goto(url + path);
      expect(response?.status()).toBe(200);
      await waitUntilAlive(page.mainFrame());
      sent = [];
    },
    async request(method, path, { headers, body } = {}) {
      // As bytes: Playwright would encode a string as JSON where the headers name that type.
      const data = body === undefined ? undefined : Buffer.from(body);
      const response = await page.request.fetch(url + path, { method, headers, data });
      return { status: response.status(), headers: response.headers(), body: await response.text() };
    },
    sentByPage: () =>
      Promise.all(
        sent.map(async (response) => {
          const request = response.request();
          const { pathname, search } = new URL(request.url());
          return {
            method: request.method(),
            path: pathname + search,
            status: response.status(),
            requestHeaders: await request.allHeaders(),
            responseHeaders: await response.allHeaders(),
          };
        }),
      ),
  };
}
