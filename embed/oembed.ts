import { frameHtml } from './frame';

/** What oEmbed (https://oembed.com) hands to a site that is given the address of an example. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  /** In pixels. */
  width: number;
  height: number;
  provider_name: string;
  provider_url: string;
}

interface Subject {
  /** Below `/embed/`. */
  name: string;
  title: string;
}

/** The mime type by which pages name theirs. */
export const oembedType = 'application/json+oembed';

/** Without a word from the page that shows it: as wide as most articles, and high enough for code, result and wire. */
const size = { width: 960, height: 600 };

export const oembedPath = (name: string): string => `/oembed/${name}.json`;

/**
 * @param site the name of the site, and the address of its home page without a slash at its end
 */
export function oembedOf({ name, title }: Subject, site: { name: string; url: string }): OEmbed {
  const framed = {
    address: `${site.url}/embed/${name}`,
    title,
    width: String(size.width),
    height: String(size.height),
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: frameHtml(framed),
    ...size,
    provider_name: site.name,
    provider_url: `${site.url}/`,
  };
}
