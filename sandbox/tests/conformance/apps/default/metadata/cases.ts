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

/** What few pages set. */
const rare = [
  '<link rel="canonical" href="https://shop.example/base/titles/rare"/>',
  '<link rel="alternate" hrefLang="de" href="https://shop.example/base/titles/rare/de"/>',
  '<link rel="alternate" media="print" href="https://shop.example/base/print"/>',
  '<link rel="alternate" type="application/rss+xml" href="https://shop.example/base/rss.xml"/>',
  '<link rel="mask-icon" href="/mask.svg"/>',
  '<meta name="twitter:card" content="app"/>',
  '<meta name="twitter:site:id" content="1"/>',
  '<meta name="twitter:creator:id" content="2"/>',
  '<meta name="twitter:app:name:iphone" content="Shop"/>',
  '<meta name="twitter:app:id:googleplay" content="g"/>',
  '<meta name="apple-mobile-web-app-title" content="Shop"/>',
  '<link href="/start.png" rel="apple-touch-startup-image"/>',
  '<meta name="format-detection" content="telephone=no"/>',
  '<meta name="apple-itunes-app" content="app-id=7"/>',
  '<meta property="fb:app_id" content="8"/>',
  '<meta property="pinterest-rich-pin" content="true"/>',
  '<meta property="al:ios:app_store_id" content="9"/>',
  '<link rel="archives" href="https://shop.example/old"/>',
  '<link rel="bookmarks" href="https://shop.example/mark"/>',
  '<link rel="next" href="https://shop.example/base/titles/rare/2"/>',
  '<meta property="article:author" content="Ann"/><meta property="article:author" content="Ben"/>',
  '<meta property="article:published_time" content="2026-01-01"/>',
  '<meta property="og:video" content="https://shop.example/v.mp4"/><meta property="og:video:width" content="8"/>',
];

const titleIn = (html = '') => /<title>([^<]*)<\/title>/.exec(html)?.[1];

export const cases: Case[] = [
  {
    name: 'Fields that few pages set are tags of the document, too',
    async run(app) {
      const { body } = await app.request('GET', '/titles/rare');
      for (const tag of rare) expect(body).toContain(tag);
    },
  },
  {
    name: 'The parent of generateMetadata has every field resolved, lists and addresses among them',
    async run(app) {
      const { body } = await app.request('GET', '/titles/rare');
      expect(body).toContain(
        `content="${[
          "{'keywords':['one'],'images':[{'url':'https://shop.example/base/card.png'}],",
          "'robots':{'basic':'noindex','googleBot':null},'metadataBase':'https://shop.example/base',",
          "'title':{'template':'%s | Shop','absolute':'Shop'}}",
        ]
          .join('')
          .replaceAll("'", '&#x27;')}"`,
      );
    },
  },
  {
    name: 'notFound() in generateMetadata of a static page answers 404, and the browser shows not-found with its title',
    async run(app) {
      const { status, body } = await app.request('GET', '/titles/missing');
      expect([status, titleIn(body)]).toEqual([404, 'Lost | Shop']);
      await app.visit('/titles/missing', 404);
      await expect(app.page.getByRole('heading', { name: 'Lost here' })).toBeVisible();
      await expect(app.page.getByText('Should not be seen')).toBeHidden();
    },
  },
  {
    name: 'generateMetadata may read cookies where the page does so inside Suspense',
    async run(app) {
      const { status, body } = await app.request('GET', '/titles/live', { headers: { cookie: 'who=ada' } });
      expect([status, titleIn(body)]).toEqual([200, 'For ada | Shop']);
    },
  },
  {
    name: 'Metadata that takes its time comes after the page, for bots that run no scripts in the head',
    async run(app) {
      const { body } = await app.request('GET', '/titles/slow');
      expect(titleIn(body.split('</head>')[0])).toBeUndefined();
      expect(titleIn(body)).toBe('Late | Shop');
      const headers = { 'user-agent': 'Slackbot-LinkExpanding 1.0' };
      const forBot = await app.request('GET', '/titles/slow', { headers });
      expect(titleIn(forBot.body.split('</head>')[0])).toBe('Late | Shop');
    },
  },
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
