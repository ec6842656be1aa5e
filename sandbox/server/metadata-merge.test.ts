import { createMetadataElements, createViewportElements } from 'next/dist/lib/metadata/metadata-elements';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  mergeMetadata,
  mergeViewport,
  noTemplates,
  selectMetadata,
  startOfMetadata,
  startOfViewport,
  templatesOf,
} from './metadata-merge';

const at = { pathname: async () => '/docs/intro', trailingSlash: false };

/** What segments, outermost first, come to. */
async function merged(segments: readonly object[], page = at) {
  let metadata = startOfMetadata();
  for (const own of segments) metadata = await mergeMetadata(metadata, own, templatesOf(metadata), page);
  return metadata;
}

const tagsOf = async (...segments: object[]) =>
  renderToStaticMarkup(createMetadataElements(selectMetadata(await merged(segments), noTemplates)));

test('a segment finds the fields of its parents resolved', async () => {
  const parent = await merged([
    {
      metadataBase: 'https://example.com/base',
      title: { default: 'Site', template: '%s | Site' },
      keywords: 'one',
      openGraph: { images: '/card.png' },
      robots: { index: false },
      alternates: { canonical: './more' },
      icons: '/icon.png',
    },
  ]);
  expect(parent).toMatchObject({
    metadataBase: 'https://example.com/base',
    title: { absolute: 'Site', template: '%s | Site' },
    description: null,
    keywords: ['one'],
    openGraph: { images: [{ url: 'https://example.com/base/card.png' }], url: null },
    robots: { basic: 'noindex', googleBot: null },
    alternates: { canonical: { url: 'https://example.com/base/docs/intro/more' }, languages: null },
    icons: { icon: [{ url: '/icon.png' }], apple: [] },
    verification: {},
    other: {},
  });
});

test.each([
  ['./', '/docs/intro'],
  ['./more', '/docs/intro/more'],
  ['/about', '/about'],
  ['https://other.example/', 'https://other.example/'],
])('without a base the address %s is %s', async (canonical, written) => {
  expect(await tagsOf({ alternates: { canonical } })).toBe(`<link rel="canonical" href="${written}"/>`);
});

test('of a URL in alternates host and query count, the path is that of the page', async () => {
  const canonical = new URL('https://example.com/elsewhere?a=1');
  expect(await tagsOf({ alternates: { canonical } })).toContain('href="https://example.com/docs/intro?a=1"');
});

test('trailingSlash ends addresses of pages, not those of files or with a query', async () => {
  const page = { ...at, trailingSlash: true };
  const languages = { de: '/de', fr: '/fr?a=1', it: '/it.html', es: 'https://other.example/es' };
  const metadata = await merged([{ metadataBase: 'https://example.com', alternates: { languages } }], page);
  expect(
    Object.values(metadata.alternates?.languages ?? {}).flatMap((all) => all?.map(({ url }) => url)),
  ).toEqual([
    'https://example.com/de/',
    'https://example.com/fr?a=1',
    'https://example.com/it.html',
    'https://other.example/es',
  ]);
});

test('a card takes what it lacks from the next best place', async () => {
  const tags = await tagsOf({
    title: 'Page',
    description: 'About',
    metadataBase: 'https://example.com',
    openGraph: { images: ['/a.png'] },
    twitter: { site: '@us', siteId: '1', creator: '@me', creatorId: '2' },
  });
  for (const part of [
    '<meta property="og:title" content="Page"/>',
    '<meta property="og:description" content="About"/>',
    '<meta name="twitter:card" content="summary"/>',
    '<meta name="twitter:site:id" content="1"/>',
    '<meta name="twitter:creator:id" content="2"/>',
    '<meta name="twitter:title" content="Page"/>',
    '<meta name="twitter:image" content="https://example.com/a.png"/>',
  ])
    expect(tags).toContain(part);
});

test('the card of an app names it for each platform', async () => {
  const app = {
    name: 'Notes',
    id: { iphone: 'id1', googleplay: 'id2' },
    url: { iphone: 'https://a.example/' },
  };
  const tags = await tagsOf({ twitter: { card: 'app', app } });
  expect(tags).toContain('<meta name="twitter:app:name:iphone" content="Notes"/>');
  expect(tags).toContain('<meta name="twitter:app:id:googleplay" content="id2"/>');
  expect(tags).toContain('<meta name="twitter:app:url:iphone" content="https://a.example/"/>');
});

test('what few pages set has its tags, too', async () => {
  const tags = await tagsOf({
    icons: { other: { rel: 'mask-icon', url: '/mask.svg' } },
    appleWebApp: { title: 'Notes' },
    formatDetection: { telephone: false },
    itunes: { appId: '7', appArgument: './x' },
    facebook: { appId: '8' },
    pagination: { next: '/2' },
    archives: 'https://example.com/old',
    alternates: {
      types: { 'application/rss+xml': '/rss.xml' },
      media: { print: [{ url: '/print', title: 'Print' }] },
    },
    openGraph: { type: 'article', authors: 'Ann', publishedTime: '2026-01-01' },
    verification: { google: 'g', other: { me: ['m'] } },
  });
  for (const part of [
    '<link rel="mask-icon" href="/mask.svg"/>',
    '<meta name="apple-mobile-web-app-title" content="Notes"/>',
    '<meta name="format-detection" content="telephone=no"/>',
    '<meta name="apple-itunes-app" content="app-id=7, app-argument=/docs/intro/x"/>',
    '<meta property="fb:app_id" content="8"/>',
    '<link rel="next" href="/2"/>',
    '<link rel="archives" href="https://example.com/old"/>',
    '<link rel="alternate" type="application/rss+xml" href="/rss.xml"/>',
    '<link rel="alternate" media="print" href="/print" title="Print"/>',
    '<meta property="article:author" content="Ann"/>',
    '<meta name="google-site-verification" content="g"/>',
    '<meta name="me" content="m"/>',
  ])
    expect(tags).toContain(part);
});

test('a base that is not an address is refused', async () => {
  await expect(merged([{ metadataBase: 'example' }])).rejects.toThrow(
    'metadataBase is not a valid URL: example',
  );
});

test('a viewport is laid over that of its parents', () => {
  const outer = mergeViewport(startOfViewport(), {
    themeColor: ['#fff', { color: '#000', media: 'print' }],
    a: 1,
  });
  const tags = renderToStaticMarkup(createViewportElements(mergeViewport(outer, { userScalable: false })));
  expect(tags).toBe(
    '<meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no"/>' +
      '<meta name="theme-color" content="#fff"/><meta name="theme-color" content="#000" media="print"/>',
  );
});
