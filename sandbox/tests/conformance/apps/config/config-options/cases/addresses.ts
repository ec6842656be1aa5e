import { expect } from '@playwright/test';
import type { Case } from '../../../../group';

/** With trailingSlash: what is asked for, and where it is sent on to. */
const slashes: Record<string, [number, string?]> = {
  '/options/no-file.txt': [404],
  '/options/1.2.3/page/': [404],
  '/options/1.2.3/page': [308, '/options/1.2.3/page/'],
  '/.well-known/some/thing/': [404],
  '/.well-known/some/thing.json': [404],
  '/.well-known/some/thing': [404],
  '/.well-known/some/thing.json/': [404],
  '/options/no-file.txt/': [308, '/options/no-file.txt'],
  '/options/1.2.3/': [308, '/options/1.2.3'],
  '/options//early/': [308, '/options/early/'],
};

export const addresses: Case[] = [
  ...Object.entries(slashes).map(
    ([path, [status, location]]): Case => ({
      name: `with trailingSlash ${path} is ${location ? `sent on to ${location}` : 'left as it is'}`,
      async run(app) {
        const answer = await app.request('GET', path);
        expect([answer.status, answer.headers.location]).toEqual([status, location]);
      },
    }),
  ),
  {
    name: 'without a not-found.tsx the page of Next.js is shown with 404',
    async run(app) {
      for (const path of ['/options/nowhere/', '/options/missing/']) {
        await app.visit(path, 404);
        await expect(app.page.getByRole('heading', { name: 'This page could not be found.' })).toBeVisible();
      }
    },
  },
];
