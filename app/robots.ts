import type { MetadataRoute } from 'next';
import { absoluteUrl } from '../components/ui/address';

export const dynamic = 'force-static';

/** `/robots.txt`: everything may be read. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl('/sitemap.xml') };
}
