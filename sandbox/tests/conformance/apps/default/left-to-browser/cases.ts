import { expect } from '@playwright/test';
import type { App } from '../../../../../../examples/app';
import type { Case } from '../../../group';
import { seen } from '../../../steps';

/** The document without its scripts, and whether it was rendered ahead. */
async function documentOf(app: App, path: string) {
  const { body, headers } = await app.request('GET', path);
  return {
    html: body.replace(/<script\b[\s\S]*?<\/script>/g, ''),
    isAhead: headers['x-nextjs-prerender'] === '1',
  };
}

const leftToBrowser = (name: string, path: string, testId: string, value: string): Case => ({
  name: `with Cache Components a page that only waits in ${name} inside Suspense is static, and the browser fills in the value`,
  only: 'cached',
  async run(app) {
    const { html, isAhead } = await documentOf(app, path);
    expect(isAhead).toBe(true);
    expect(html).toContain('Waiting for');
    expect(html).not.toContain(value);
    await app.visit(path);
    await expect(seen(app, testId)).toHaveText(value);
  },
});

export const cases: Case[] = [
  leftToBrowser('useParams()', '/ahead/params/7', 'id', 'value 7'),
  leftToBrowser('useSearchParams()', '/ahead/query?q=tea', 'query', 'value tea'),
  leftToBrowser('a Client Component that asks for chance', '/ahead/chance', 'chance', 'value true'),
  leftToBrowser('use(io())', '/ahead/io', 'later', 'value there'),
  {
    name: 'useParams() without Suspense has the values that generateStaticParams names, in the document',
    async run(app) {
      expect((await documentOf(app, '/ahead/named/seven')).html).toContain('value seven');
    },
  },
];
