import type { Metadata } from 'next';
import { absoluteUrl, previewImageName } from '../../components/look/address';
import { tabTitle } from '../../components/look/shorten';
import { site } from './site';

/** The metadata Nextra reads from front matter, plus what link previews need. */
export function pageMetadata(route: string, frontMatter: Metadata): Metadata {
  const title = String(frontMatter.title ?? site.name);
  const image = {
    url: absoluteUrl(`/og/${previewImageName(route)}`),
    width: 1200,
    height: 630,
    alt: `${site.name}: ${frontMatter.title ?? site.tagline}`,
  };
  return {
    ...frontMatter,
    title: { absolute: tabTitle(title) },
    alternates: { canonical: absoluteUrl(route) },
    openGraph: {
      type: route === '/' ? 'website' : 'article',
      siteName: site.name,
      title,
      description: frontMatter.description ?? site.description,
      url: absoluteUrl(route),
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [image] },
  };
}
