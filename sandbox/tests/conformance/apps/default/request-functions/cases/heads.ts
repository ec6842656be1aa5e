import { expect } from '@playwright/test';
import type { App } from '../../../../../../../examples/app';
import type { Case } from '../../../../group';

const headOf = async (app: App, path: string) => (await app.request('GET', `/fn/head/${path}`)).body;

/** A page and the tags that its metadata must make, by what they are about. */
const tags: Record<string, readonly [path: string, ...tags: string[]]> = {
  'charset and viewport without any metadata': [
    'nothing',
    '<meta charSet="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
  ],
  'fields with a name of their own, and lists': [
    'plain',
    '<meta name="generator" content="By hand"/>',
    '<meta name="application-name" content="Shop"/>',
    '<meta name="referrer" content="origin"/>',
    '<meta name="creator" content="Ada"/>',
    '<meta name="publisher" content="Bob"/>',
    '<meta name="category" content="goods"/>',
    '<meta name="author" content="Ann"/>',
    '<link rel="author" href="https://ben.example"/><meta name="author" content="Ben"/>',
    '<link rel="manifest" href="/own.webmanifest"/>',
    '<meta name="y_key" content="h"/>',
    '<meta name="yandex-verification" content="y"/>',
    '<meta name="mine" content="one"/><meta name="mine" content="two"/>',
    '<meta name="robots" content="index"/>',
    '<meta name="googlebot" content="noindex, max-image-preview:large"/>',
    '<meta name="twice" content="first"/><meta name="twice" content="second"/>',
  ],
  'a card of openGraph with two images': [
    'cards',
    '<meta property="og:title" content="Card"/>',
    '<meta property="og:description" content="Of a page"/>',
    '<meta property="og:url" content="https://shop.example"/>',
    '<meta property="og:locale" content="en_GB"/>',
    '<meta property="og:image" content="https://shop.example/a.png"/>',
    '<meta property="og:image:width" content="80"/><meta property="og:image:height" content="60"/>',
    '<meta property="og:image" content="https://shop.example/b.png"/>',
    '<meta property="og:image:alt" content="The second"/>',
  ],
  'a card of twitter': [
    'cards',
    '<meta name="twitter:card" content="summary"/>',
    '<meta name="twitter:site" content="@shop"/>',
    '<meta name="twitter:creator" content="@ada"/>',
    '<meta name="twitter:title" content="Tweet"/>',
    '<meta name="twitter:description" content="Of a tweet"/>',
    '<meta name="twitter:image" content="https://shop.example/c.png"/>',
  ],
  'icons in lists, with media, sizes and type': [
    'icons',
    '<link rel="shortcut icon" href="/short.png"/>',
    '<link rel="icon" href="/i.png"/>',
    '<link rel="icon" href="/dark.png" media="(prefers-color-scheme: dark)"/>',
    '<link rel="apple-touch-icon" href="/a.png" sizes="180x180" type="image/png"/>',
  ],
  'the viewport of a page over that of its layout': [
    'viewport',
    '<meta name="viewport" content="width=500, initial-scale=1, interactive-widget=resizes-content"/>',
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="cyan"/>',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="black"/>',
    '<meta name="color-scheme" content="dark"/>',
  ],
  'generateViewport, which gets params': [
    'views/3',
    '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=3"/>',
  ],
  'addresses composed with metadataBase': [
    'base',
    '<link rel="canonical" href="https://acme.example/start/"/>',
    '<link rel="alternate" hrefLang="de" href="https://acme.example/start/payments"/>',
    '<link rel="alternate" hrefLang="fr" href="https://acme.example/start/payments"/>',
    '<link rel="alternate" hrefLang="it" href="https://acme.example/payments"/>',
    '<link rel="alternate" hrefLang="es" href="https://beta.acme.example/payments"/>',
  ],
  'a relative address without metadataBase, as it is': [
    'base/none',
    '<link rel="canonical" href="/without/base"/>',
  ],
  'a preload of a Client Component': ['hints', '<link rel="preload" href="/fn-hint.js" as="script"/>'],
};

/** The tags of a text, each with its attributes in the order of their names. */
const tagsIn = (html: string): string[] =>
  [...html.matchAll(/<(meta|link)( [^>]*?)\/?>/g)].map(([, name, attributes = '']) =>
    [
      name,
      ...[...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)]
        .map(([, key, value]) => `${key?.toLowerCase()}=${value}`)
        .sort(),
    ].join(' '),
  );

export const heads: Case[] = Object.entries(tags).map(([what, [path, ...expected]]) => ({
  name: `the head has ${what}`,
  async run(app) {
    expect(tagsIn(await headOf(app, path))).toEqual(expect.arrayContaining(tagsIn(expected.join(''))));
  },
}));
