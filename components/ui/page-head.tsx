import NextHead from 'next/head';
import { oembedPath, oembedType } from '../../embed/oembed';
import { absoluteUrl, pathOnSite, previewImageName, publicUrl } from './address';
import { tabTitle } from './shorten';

interface Props {
  title: string;
  description: string;
  /** The page of the documentation that shows the same with text around it: the one that search engines should list. */
  original: string;
  /** Its path below `/embed/`, where other sites can ask for it by oEmbed. */
  oembed?: string;
  /** Whether links leave the page as it is, which may be a slide. */
  opensNewTabs?: boolean;
}

/** Title, description and link preview of a chrome-free page; pages with the theme get theirs from `app/`. */
export function PageHead({ title, description, original, oembed, opensNewTabs }: Props) {
  const oembedAddress = oembed && publicUrl(oembedPath(oembed));
  return (
    <NextHead>
      <title>{tabTitle(title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={absoluteUrl(original)} />
      {oembedAddress && <link rel="alternate" type={oembedType} href={oembedAddress} title={title} />}
      {opensNewTabs && <base target="_blank" />}
      <link rel="icon" type="image/svg+xml" href={pathOnSite('/icon.svg')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={absoluteUrl(`/og/${previewImageName(original)}`)} />
      <meta name="twitter:card" content="summary_large_image" />
    </NextHead>
  );
}
