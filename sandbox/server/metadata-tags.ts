import type { Merged, Titled } from './metadata';

export type Fields = Record<string, unknown>;
type Tag = [tag: 'title' | 'meta' | 'link', props: Fields];

const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !(value instanceof URL) ? { ...value } : {};
const named = (name: string, value: unknown): Tag[] =>
  list(value).map((content) => ['meta', { name, content: String(content) }]);
const property = (name: string, value: unknown): Tag[] =>
  list(value).map((content) => ['meta', { property: name, content: String(content) }]);
const link = (rel: string, href: unknown, more: Fields = {}): Tag[] =>
  href ? [['link', { rel, href: String(href), ...more }]] : [];

/** The name of a tag whose content is the field as it is. */
const plain = {
  generator: 'generator',
  keywords: 'keywords',
  referrer: 'referrer',
  creator: 'creator',
  publisher: 'publisher',
} as const;

/**
 * The tags of a head, in the order of Next.js.
 * Source: next@16.4.6 dist/lib/metadata/metadata-elements.js
 */
export function headTags(merged: Merged, viewport: Fields): Tag[] {
  const { title, description } = merged;
  return [
    ['meta', { charSet: 'utf-8' }],
    ...viewportTags({ width: 'device-width', initialScale: 1, ...viewport }),
    ...(title?.absolute ? [['title', { text: title.absolute }] satisfies Tag] : []),
    ...named('description', description || undefined),
    ...named('application-name', merged.applicationName),
    ...list(merged.authors).flatMap((author): Tag[] => {
      const { name, url } = fieldsOf(author);
      return [...link('author', url), ...named('author', name)];
    }),
    ...link('manifest', merged.manifest),
    ...Object.entries(plain).flatMap(([field, name]) => {
      const value = merged[field];
      return named(name, Array.isArray(value) ? value.join(',') : value);
    }),
    ...robotsTags(merged.robots),
    ...['abstract', 'category', 'classification'].flatMap((name) => named(name, merged[name])),
    ...alternateTags(merged),
    ...verificationTags(merged.verification),
    ...socialTags(merged),
    ...iconTags(merged.icons),
    ...Object.entries(fieldsOf(merged.other)).flatMap(([name, value]) => named(name, value)),
  ];
}

const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function viewportTags({ themeColor, colorScheme, ...rest }: Fields): Tag[] {
  const parts = Object.entries(rest).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return [`${name === 'interactiveWidget' ? 'interactive-widget' : dashed(name)}=${shown}`];
  });
  const colors = list(themeColor).map((given): Tag => {
    const { color = given, media } = fieldsOf(given);
    return ['meta', { name: 'theme-color', content: String(color), ...(media !== undefined && { media }) }];
  });
  return [
    ...named('viewport', parts.join(', ')),
    ...colors,
    ...named('color-scheme', colorScheme || undefined),
  ];
}

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-basics.js, resolveRobots */
function robotsText(robots: unknown): string | undefined {
  if (typeof robots === 'string') return robots || undefined;
  const { index, follow, googleBot: _, ...rest } = fieldsOf(robots);
  const parts = [
    ...(index === undefined ? [] : [index ? 'index' : 'noindex']),
    ...(follow === undefined ? [] : [follow ? 'follow' : 'nofollow']),
    ...Object.entries(rest).flatMap(([name, value]) =>
      value === true || (name.startsWith('max-') && value !== undefined)
        ? [value === true ? name : `${name}:${value}`]
        : [],
    ),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const robotsTags = (robots: unknown): Tag[] => [
  ...named('robots', robotsText(robots)),
  ...named('googlebot', robotsText(fieldsOf(robots).googleBot)),
];

/** An address as it is where the app has set no base for it. */
function address(url: unknown, base: unknown): string {
  const text = String(url);
  if (!base || URL.canParse(text)) return text;
  const { href, origin, pathname, search } = new URL(
    `${new URL(String(base)).pathname}/${text}`.replace(/\/{2,}/g, '/'),
    String(base),
  );
  return pathname === '/' && !search ? origin : href;
}

function alternateTags({ alternates, metadataBase }: Merged): Tag[] {
  const { canonical, languages } = fieldsOf(alternates);
  const { url = canonical } = fieldsOf(canonical);
  return [
    ...(url ? link('canonical', address(url, metadataBase)) : []),
    ...Object.entries(fieldsOf(languages)).flatMap(([hrefLang, href]) =>
      link('alternate', address(href, metadataBase), { hrefLang }),
    ),
  ];
}

function verificationTags(verification: unknown): Tag[] {
  const { google, yahoo, yandex, me, other } = fieldsOf(verification);
  const names = { 'google-site-verification': google, y_key: yahoo, 'yandex-verification': yandex, me };
  return Object.entries({ ...names, ...fieldsOf(other) }).flatMap(([name, value]) => named(name, value));
}

function imageTags(prefix: string, images: unknown, base: unknown, tag: typeof named): Tag[] {
  return list(images).flatMap((image) => {
    const { url = image, ...rest } = fieldsOf(image);
    return [
      ...tag(prefix, address(url, base ?? 'http://localhost:3000')),
      ...['width', 'height', 'alt', 'type'].flatMap((name) => tag(`${prefix}:${name}`, rest[name])),
    ];
  });
}

/** What the cards of other sites show; a field that is missing is taken from the next best place. */
function socialTags({ title, description, openGraph, twitter, metadataBase }: Merged): Tag[] {
  const og: Titled | null | undefined = openGraph && {
    ...openGraph,
    description: openGraph.description || description,
  };
  const tw: Fields | null | undefined = (twitter || og) && {
    ...twitter,
    description: twitter?.description || og?.description || description,
    images: twitter?.images ?? og?.images,
  };
  const ogTitle = og?.title?.absolute || title?.absolute || undefined;
  const twTitle = twitter?.title?.absolute || ogTitle || title?.absolute || undefined;
  const card = list(tw?.images).length > 0 ? 'summary_large_image' : 'summary';
  return [
    ...(og
      ? [
          ...property('og:title', ogTitle),
          ...property('og:description', og.description || undefined),
          ...property('og:url', og.url ? address(og.url, metadataBase) : undefined),
          ...property('og:site_name', og.siteName),
          ...property('og:locale', og.locale),
          ...imageTags('og:image', og.images, metadataBase, property),
          ...property('og:type', og.type),
        ]
      : []),
    ...(tw
      ? [
          ...named('twitter:card', tw.card ?? card),
          ...named('twitter:site', tw.site),
          ...named('twitter:creator', tw.creator),
          ...named('twitter:title', twTitle),
          ...named('twitter:description', tw.description || undefined),
          ...imageTags('twitter:image', tw.images, metadataBase, named),
        ]
      : []),
  ];
}

function iconTags(icons: unknown): Tag[] {
  const isPlain = typeof icons === 'string' || icons instanceof URL || Array.isArray(icons);
  const { shortcut, icon, apple } = isPlain ? { icon: icons } : fieldsOf(icons);
  const tags = (rel: string, all: unknown) =>
    list(all).flatMap((each) => {
      const { url = each, rel: own = rel, ...rest } = fieldsOf(each);
      return link(String(own), url, rest);
    });
  return [...tags('shortcut icon', shortcut), ...tags('icon', icon), ...tags('apple-touch-icon', apple)];
}
