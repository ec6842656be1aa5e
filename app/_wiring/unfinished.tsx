import { loadCatalog } from '../../catalog';
import { Unfinished } from '../../components/article/unfinished';

/** What is still missing from the article at this address. Only `npm run dev` knows of any; readers never see it. */
export function UnfinishedArticle({ slug }: { slug: string }) {
  const { unfinished = [], articles } = loadCatalog();
  if (process.env.NODE_ENV !== 'development') return null;
  const file = `content/${slug || 'index'}.mdx`;
  const isDraft = articles.some((article) => article.slug === slug && article.draft);
  const own = unfinished.filter((problem) => problem.file === file);
  const elsewhere = unfinished.length - own.length;
  if (!isDraft && unfinished.length === 0) return null;
  return (
    <Unfinished
      isDraft={isDraft}
      elsewhere={elsewhere}
      missing={own.map(({ line, got, fix }) => ({ line, got, fix }))}
    />
  );
}
