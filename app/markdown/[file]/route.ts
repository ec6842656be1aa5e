import { articleMarkdown, loadCatalog } from '../../../catalog';
import { absoluteUrl } from '../../../components/ui/address';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => loadCatalog().articles.map(({ slug }) => ({ file: `${slug}.md` }));

interface Context {
  params: Promise<{ file: string }>;
}

/** `/markdown/<article>.md`: an article with what its components show, for people and machines that take text. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const catalog = loadCatalog();
  const article = catalog.articles.find(({ slug }) => `${slug}.md` === file);
  if (!article) return new Response(null, { status: 404 });
  return new Response(articleMarkdown(article, catalog, absoluteUrl), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
