import type { Metadata } from 'next';
import { absoluteUrl, previewImageName, publicUrl } from '../../components/ui/address';
import { tabTitle } from '../../components/ui/shorten';
import { typographic } from '../../components/ui/typographic';
import { oembedPath, oembedType } from '../../embed/oembed';
import { site } from './site';

/**
 * The metadata Nextra reads from front matter, plus what link previews need.
 * @param oembed the path below `/embed/` of what other sites can show of this page by oEmbed
 */
export function pageMetadata(route: string, frontMatter: Metadata, oembed?: string): Metadata {
  const title = typographic(String(frontMatter.title ?? site.name));
  const description = typographic(frontMatter.description ?? site.description);
  const oembedAddress = oembed && publicUrl(oembedPath(oembed));
  const image = {
    url: absoluteUrl(`/og/${previewImageName(route)}`),
    width: 1200,
    height: 630,
    alt: `${site.name}: ${frontMatter.title ? title : site.tagline}`,
  };
  return {
    ...frontMatter,
    title: { absolute: tabTitle(title) },
    description,
    alternates: {
      canonical: absoluteUrl(route),
      ...(oembedAddress && { types: { [oembedType]: [{ url: oembedAddress, title }] } }),
    },
    openGraph: {
      type: route === '/' ? 'website' : 'article',
      siteName: site.name,
      title,
      description,
      url: absoluteUrl(route),
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [image] },
  };
}
