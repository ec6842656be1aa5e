import { ArticleIndex } from '../../components/article/article-index';
import { articleGroups } from '../_site/article-groups';

/** `<ArticleIndex />`: every article, in the groups of the navigation. */
export async function WholeArticleIndex() {
  return <ArticleIndex groups={await articleGroups()} />;
}
