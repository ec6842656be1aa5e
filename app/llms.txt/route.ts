import { absoluteUrl } from '../../components/ui/address';
import { allPages } from '../_site/pages';
import { site } from '../_site/site';

export const dynamic = 'force-static';

/** `/llms.txt` in the layout of llmstxt.org: a title, a summary and every page with its description. */
export async function GET(): Promise<Response> {
  const pages = await allPages();
  const lines = pages.map(
    ({ route, title, description }) => `- [${title}](${absoluteUrl(route)}): ${description}`,
  );
  const text = [`# ${site.name}`, '', `> ${site.description}`, '', '## Pages', '', ...lines, ''].join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
