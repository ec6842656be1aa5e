import { articleMarkdown, loadCatalog, verdictsMarkdown } from '../../catalog';
import { absoluteUrl } from '../../components/ui/address';
import { articlesInOrder } from '../_site/pages';
import { site } from '../_site/site';

export const dynamic = 'force-static';

/** `/llms-full.txt`: what verdicts mean, and every article in one text, in the order of the sidebar. */
export async function GET(): Promise<Response> {
  const catalog = loadCatalog();
  const texts = (await articlesInOrder()).map((article) => articleMarkdown(article, catalog, absoluteUrl));
  const verdicts = `Claims have verdicts.\n\n${verdictsMarkdown()}`;
  const text = [`# ${site.name}`, `> ${site.description}`, verdicts, ...texts].join('\n\n---\n\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
