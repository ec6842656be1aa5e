import { ImageResponse } from 'next/og';
import { previewImageName } from '../../../components/ui/address';
import { allPages } from '../../_site/pages';
import { PreviewCard } from './card';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Context {
  params: Promise<{ image: string }>;
}

/** One image per page, written to `out/og/` by the static export. */
export async function generateStaticParams(): Promise<{ image: string }[]> {
  return (await allPages()).map(({ route }) => ({ image: previewImageName(route) }));
}

/** The preview image; the font is the one inside `next/og`, so the build needs no network. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { image } = await params;
  const page = (await allPages()).find(({ route }) => previewImageName(route) === image);
  if (!page) return new Response(null, { status: 404 });
  return new ImageResponse(<PreviewCard title={page.title} description={page.description} />, {
    width: 1200,
    height: 630,
  });
}
