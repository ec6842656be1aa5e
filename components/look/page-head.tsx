import NextHead from 'next/head';
import { absoluteUrl, pathOnSite, previewImageName, siteName } from './address';

/** Title, description and link preview of a chrome-free page; pages with the theme get theirs in `app/`. */
export function PageHead({
  route,
  title,
  description,
}: {
  route: string;
  title: string;
  description: string;
}) {
  return (
    <NextHead>
      <title>{`${title} – ${siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <link rel="canonical" href={absoluteUrl(route)} />
      <link rel="icon" type="image/svg+xml" href={pathOnSite('/icon.svg')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={absoluteUrl(`/og/${previewImageName(route)}`)} />
      <meta name="twitter:card" content="summary_large_image" />
    </NextHead>
  );
}
