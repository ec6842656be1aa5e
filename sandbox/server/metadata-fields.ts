/** What becomes of each field of an app's metadata; what segments below get as that of their parent. */
import { resolveTitle } from 'next/dist/lib/metadata/resolvers/resolve-title';
import { alternateAddress, imageAddress, type MetadataContext, pageAddress } from './metadata-urls';

export type Fields = Record<string, unknown>;
type Resolve = (value: unknown, metadataContext: MetadataContext, titleTemplate: string | null) => unknown;

export const listOf = (value: unknown): unknown[] | undefined =>
  value === undefined || value === null ? undefined : Array.isArray(value) ? value : [value];
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const isAddress = (value: unknown) => typeof value === 'string' || value instanceof URL;

/** Fields without a value are null, as most that are not set. */
const unlessEmpty =
  (
    resolve: (value: Fields, metadataContext: MetadataContext, titleTemplate: string | null) => unknown,
  ): Resolve =>
  (value, metadataContext, titleTemplate) =>
    value ? resolve(value as Fields, metadataContext, titleTemplate) : null;

const titleOf = (title: unknown, template: string | null) =>
  resolveTitle(title as Parameters<typeof resolveTitle>[0], template);

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-opengraph.js */
const imagesOf = (images: unknown, { base }: MetadataContext) =>
  listOf(images)?.flatMap((image) => {
    const url = isAddress(image) ? image : fieldsOf(image).url;
    return url ? [{ ...(isAddress(image) ? {} : fieldsOf(image)), url: imageAddress(url, base) }] : [];
  });

const lists = ['emails', 'phoneNumbers', 'faxNumbers', 'alternateLocale', 'audio', 'videos'];
const listsByType: Record<string, readonly string[]> = {
  article: ['authors', 'tags'],
  book: ['authors', 'tags'],
  'music.song': ['albums', 'musicians'],
  'music.album': ['albums', 'musicians'],
  'music.playlist': ['albums', 'musicians'],
  'music.radio_station': ['creators'],
  'video.movie': ['actors', 'directors', 'writers', 'tags'],
  'video.episode': ['actors', 'directors', 'writers', 'tags'],
};

function openGraph(given: Fields, metadataContext: MetadataContext, template: string | null): Fields {
  const names = [...(listsByType[String(given.type)] ?? []), ...lists].filter((name) => name in given);
  return {
    ...given,
    title: titleOf(given.title, template),
    ...Object.fromEntries(names.map((name) => [name, given[name] ? listOf(given[name]) : null])),
    images: imagesOf(given.images, metadataContext),
    url: given.url ? pageAddress(given.url, metadataContext) : null,
  };
}

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-opengraph.js (resolveTwitter) */
export function twitter(given: Fields, metadataContext: MetadataContext, template: string | null): Fields {
  const images = imagesOf(given.images, metadataContext);
  const card = given.card || (images?.length ? 'summary_large_image' : 'summary');
  const names = ['site', 'siteId', 'creator', 'creatorId', 'description'];
  return {
    ...given,
    title: titleOf(given.title, template),
    ...Object.fromEntries(names.map((name) => [name, given[name] || null])),
    images,
    card,
    ...(card === 'player' && { players: listOf(given.players) ?? [] }),
    ...(card === 'app' && { app: given.app || {} }),
  };
}

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-basics.js (resolveAlternates) */
function alternates(
  { canonical, languages, media, types }: Fields,
  metadataContext: MetadataContext,
): Fields {
  const addresses = unlessEmpty((all) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        isAddress(value)
          ? [{ url: alternateAddress(value, metadataContext) }]
          : listOf(value)?.map((each) => {
              const { url, title } = fieldsOf(each);
              return { url: alternateAddress(url, metadataContext), title };
            }),
      ]),
    ),
  );
  const named = isAddress(canonical) ? canonical : fieldsOf(canonical).url;
  return {
    canonical: named ? { url: alternateAddress(named, metadataContext) } : null,
    languages: addresses(languages, metadataContext, null),
    media: addresses(media, metadataContext, null),
    types: addresses(types, metadataContext, null),
  };
}

/** Source: next@16.4.6 dist/lib/metadata/resolvers/resolve-icons.js */
function icons(given: unknown): Fields | null {
  if (!given) return null;
  const iconOf = (icon: unknown) => (isAddress(icon) ? { url: icon } : icon);
  if (Array.isArray(given)) return { icon: given.map(iconOf).filter(Boolean), apple: [] };
  if (isAddress(given)) return { icon: [{ url: given }], apple: [] };
  const named = ['icon', 'shortcut', 'apple', 'other'].flatMap((name) => {
    const all = listOf(fieldsOf(given)[name]);
    return all ? [[name, all.map(iconOf)] as const] : [];
  });
  return { icon: [], apple: [], ...Object.fromEntries(named) };
}

const robotsNames = [
  ...['noarchive', 'nosnippet', 'noimageindex', 'nocache', 'notranslate', 'indexifembedded'],
  ...['nositelinkssearchbox', 'unavailable_after', 'max-video-preview', 'max-image-preview', 'max-snippet'],
];

function robotsText(given: unknown): string | null {
  if (!given) return null;
  if (typeof given === 'string') return given;
  const robots = fieldsOf(given);
  const answers = ['index', 'follow'].flatMap((name) =>
    robots[name] ? [name] : robots[name] === false ? [`no${name}`] : [],
  );
  const others = robotsNames
    .filter((name) => robots[name] !== undefined && robots[name] !== false)
    .map((name) => (robots[name] === true ? name : `${name}:${robots[name]}`));
  return [...answers, ...others].join(', ');
}

function appleWebApp(given: unknown): Fields | null {
  if (!given) return null;
  if (given === true) return { capable: true };
  const { title, startupImage, statusBarStyle, ...rest } = fieldsOf(given);
  return {
    capable: 'capable' in rest ? Boolean(rest.capable) : true,
    title: title || null,
    startupImage: startupImage
      ? listOf(startupImage)?.map((image) => (typeof image === 'string' ? { url: image } : image))
      : null,
    statusBarStyle: statusBarStyle || 'default',
  };
}

const eachAsList = (given: Fields): Fields =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const list = listOf(value);
      return list ? [[name, list]] : [];
    }),
  );

/** Of a field that is not named here, the value itself, and null without one. */
export const resolvers: Record<string, Resolve> = {
  title: (title, _metadataContext, template) => titleOf(title, template),
  alternates: unlessEmpty(alternates),
  openGraph: unlessEmpty(openGraph),
  twitter: unlessEmpty(twitter),
  facebook: unlessEmpty(({ appId, admins }) => ({ appId, admins: listOf(admins) })),
  verification: unlessEmpty(({ other, ...rest }) => ({
    ...eachAsList(rest),
    ...(other ? { other: eachAsList(fieldsOf(other)) } : {}),
  })),
  icons,
  appleWebApp,
  appLinks: unlessEmpty(eachAsList),
  robots: (robots) =>
    robots ? { basic: robotsText(robots), googleBot: robotsText(fieldsOf(robots).googleBot) } : null,
  archives: listOf,
  assets: listOf,
  bookmarks: listOf,
  keywords: listOf,
  authors: listOf,
  itunes: unlessEmpty(({ appId, appArgument }, metadataContext) => ({
    appId,
    appArgument: appArgument ? alternateAddress(appArgument, metadataContext) : undefined,
  })),
  pagination: (given, metadataContext) => {
    const { previous, next } = fieldsOf(given);
    return {
      previous: previous ? alternateAddress(previous, metadataContext) : null,
      next: next ? alternateAddress(next, metadataContext) : null,
    };
  },
};
