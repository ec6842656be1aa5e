import { loadCatalog } from '../../catalog';
import { ArticleEnd } from '../../components/article/article-end';
import { recordedTargets } from '../../components/evidence/targets';
import { typeset } from '../../components/ui/typeset';
import { SearchMeta } from '../_site/own-page';
import { articlesInOrder } from '../_site/pages';

/** The newest release among the recordings of the experiments that an article names. */
function provenOn(ids: readonly string[]): string | undefined {
  const { experiments } = typeset(loadCatalog());
  const recordings = experiments.filter(({ id }) => ids.includes(id)).map((one) => one.recordings);
  return recordedTargets(Object.assign({}, ...recordings)).at(-1)?.label;
}

/** What stands below the article at this address; nothing below a page that is no article. */
export async function EndOfArticle({ slug }: { slug: string }) {
  const articles = await articlesInOrder();
  const place = articles.findIndex((article) => article.slug === slug);
  const article = articles[place];
  if (!article) return null;
  const cited = article.mentions.filter(({ kind }) => kind === 'experiment').map(({ id }) => id);
  return (
    <>
      <SearchMeta title={`Guide: ${article.title}`} description={article.description} />
      <ArticleEnd
        slug={slug}
        provenOn={provenOn(cited)}
        previous={articles[place - 1]}
        next={articles[place + 1]}
      />
    </>
  );
}
