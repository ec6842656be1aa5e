import type { MetaJsonFile, PageMapItem } from 'nextra';
import { getPageMap } from 'nextra/page-map';
import type { Article } from '../../catalog';
import { articlesInOrder } from './pages';

const isMeta = (item: PageMapItem): item is MetaJsonFile => 'data' in item;
const isSeparator = (meta: unknown): meta is { type: 'separator'; title: string } =>
  typeof meta === 'object' && meta !== null && 'type' in meta && meta.type === 'separator';

/** Articles that belong together, under the heading that they have in the sidebar. */
export interface ArticleGroup {
  title: string;
  articles: Article[];
}

/** The articles in the groups of `content/_meta.ts`; those that it does not name come last. */
export async function articleGroups(): Promise<ArticleGroup[]> {
  const rest = new Map((await articlesInOrder()).map((article) => [article.slug, article]));
  const groups: ArticleGroup[] = [];
  for (const [name, meta] of (await getPageMap())
    .filter(isMeta)
    .flatMap(({ data }) => Object.entries(data))) {
    if (isSeparator(meta)) groups.push({ title: meta.title, articles: [] });
    const article = rest.get(name);
    if (article) groups.at(-1)?.articles.push(article);
    rest.delete(name);
  }
  return [...groups, { title: 'More', articles: [...rest.values()] }].filter(
    ({ articles }) => articles.length > 0,
  );
}
