import { expect } from '@playwright/test';
import type { Case } from '../../../group';

const titles = {
  '/titles': 'Home',
  '/titles/about': 'About | Shop',
  '/titles/docs': 'Start | Shop',
  '/titles/docs/intro': 'Intro',
  '/titles/docs/own': 'Own',
  '/titles/docs/none': 'Docs | Shop',
  '/titles/exact': 'Exactly',
  '/titles/made': 'Made after Shop | Shop',
  '/titles/empty': 'Shop',
};

const tags = [
  '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=2, user-scalable=no"/>',
  '<meta name="theme-color" content="red"/>',
  '<meta name="description" content="All things"/>',
  '<meta name="author" content="Ann"/>',
  '<meta name="keywords" content="a,b"/>',
  '<meta name="robots" content="noindex, follow, max-snippet:5"/>',
  '<link rel="canonical" href="https://shop.example/base/tags"/>',
  '<meta name="google-site-verification" content="g"/>',
  '<meta property="og:title" content="Card"/>',
  '<meta property="og:url" content="https://shop.example/base/tags"/>',
  '<meta property="og:image" content="https://shop.example/base/card.png"/>',
  '<meta name="twitter:card" content="summary_large_image"/>',
  '<meta name="twitter:title" content="Card"/>',
  '<link rel="icon" href="/i.png"/>',
  '<link rel="apple-touch-icon" href="/a.png"/>',
  '<meta name="own" content="yes"/>',
];

export const cases: Case[] = [
  {
    name: 'A title template is for the segments below, and a title below without one of its own ends it',
    async run(app) {
      for (const [path, title] of Object.entries(titles)) {
        expect((await app.request('GET', path)).body, path).toContain(`<title>${title}</title>`);
      }
    },
  },
  {
    name: 'The fields of metadata and viewport are tags of the document',
    async run(app) {
      const { body } = await app.request('GET', '/titles/tags');
      for (const tag of tags) expect(body).toContain(tag);
    },
  },
];
