import type { Metadata, ResolvingMetadata } from 'next';

export async function generateMetadata(_props: unknown, parent: ResolvingMetadata): Promise<Metadata> {
  const { keywords, openGraph, robots, metadataBase, title } = await parent;
  return {
    description: JSON.stringify({
      keywords,
      images: openGraph?.images,
      robots,
      metadataBase,
      title,
    }).replaceAll('"', "'"),
    alternates: {
      canonical: './',
      languages: { de: './de' },
      types: { 'application/rss+xml': '/rss.xml' },
      media: { print: '/print' },
    },
    icons: { other: { rel: 'mask-icon', url: '/mask.svg' } },
    twitter: {
      card: 'app',
      siteId: '1',
      creatorId: '2',
      app: { name: 'Shop', id: { iphone: 'i', googleplay: 'g' } },
    },
    appleWebApp: { title: 'Shop', startupImage: '/start.png' },
    formatDetection: { telephone: false },
    itunes: { appId: '7' },
    facebook: { appId: '8' },
    pinterest: { richPin: true },
    appLinks: { ios: { url: 'https://shop.example/ios', app_store_id: '9' } },
    archives: ['https://shop.example/old'],
    bookmarks: 'https://shop.example/mark',
    pagination: { next: './2' },
    openGraph: {
      type: 'article',
      authors: ['Ann', 'Ben'],
      publishedTime: '2026-01-01',
      videos: [{ url: 'https://shop.example/v.mp4', width: 8 }],
    },
  };
}

export default function Page() {
  return <p>Rare</p>;
}
