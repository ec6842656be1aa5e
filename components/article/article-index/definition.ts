import { define } from '../define';
import { nothing } from '../props';

/** `<ArticleIndex />`: every article, in the groups of the navigation. */
export const definition = define({
  props: nothing,
  toMarkdown: (_props, { catalog: { articles } }) =>
    articles.map(({ slug, title, description }) => `- [${title}](/${slug}): ${description}`).join('\n'),
});
