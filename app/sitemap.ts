import type { MetadataRoute } from 'next';
import { absoluteUrl } from '../components/ui/address';
import { allPages } from './_site/pages';

export const dynamic = 'force-static';

/** `/sitemap.xml`: every page a reader can open, pages for embedding aside. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await allPages()).map(({ route }) => ({ url: absoluteUrl(route) }));
}
