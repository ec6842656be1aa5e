import { exampleBySlug, loadCatalog } from '../../catalog';
import { AboutExample } from '../../components/gallery/about-example';
import { LazyLiveExample } from '../../components/lazy';
import { exampleProps } from '../../components/live-example/example-props';
import { typeset } from '../../components/ui/typeset';

/** The example on its own page, with the steps to it. */
export async function LiveExampleBySlug({ slug }: { slug: string }) {
  const props = await exampleProps(exampleBySlug(typeset(loadCatalog()), slug));
  return <LazyLiveExample {...props} isAlone />;
}

/** What an example has to do with the rest of the site: the articles that show it, its use cases, its claims, and whose code it corrects. */
export function AboutExampleBySlug({ slug }: { slug: string }) {
  const { articles, examples, decisions, claims, sources } = typeset(loadCatalog());
  const example = exampleBySlug({ examples }, slug);
  return (
    <AboutExample
      slug={slug}
      articles={articles.filter(({ mentions }) =>
        mentions.some(({ kind, id }) => kind === 'example' && id === slug),
      )}
      cases={decisions.filter(({ id }) => example.decisions.includes(id))}
      claims={claims.filter(({ id }) => example.claims.includes(id))}
      corrected={sources.flatMap((source) =>
        source.examples
          .filter(({ id }) => example.corrects.includes(`${source.id}/${id}`))
          .map(({ title, defect }) => ({ source: source.id, title, defect })),
      )}
    />
  );
}
