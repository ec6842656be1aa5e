import { ClaimLink } from '../claim/claim-links';
import type { ClaimView, DecisionVerdict } from '../data';
import { labelOf } from '../sources/source-label';
import { builderPath, decisionPath, embedPath, pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import { ChoiceChip } from '../verdict/choice-chip';
import styles from './about-example.module.css';

interface Props {
  slug: string;
  cases: readonly { id: string; title: string; verdict: DecisionVerdict }[];
  claims: readonly Pick<ClaimView, 'id' | 'statement' | 'verdict'>[];
  /** The articles of this guide that show it. */
  articles: readonly { slug: string; title: string }[];
  /** The examples of articles that this one does right. */
  corrected: readonly { source: string; title: string; defect?: string }[];
}

/** What an example has to do with the rest of the site. */
export function AboutExample({ slug, articles, cases, claims, corrected }: Props) {
  return (
    <div className={styles.about}>
      <Part title="Articles that explain it" items={articles}>
        {(article) => (
          <li key={article.slug}>
            <a href={pathOnSite(`/${article.slug}`)}>{article.title}</a>
          </li>
        )}
      </Part>
      <Part title="Use cases" items={cases}>
        {({ id, title, verdict }) => (
          <li key={id}>
            <ChoiceChip choice={verdict} /> <a href={decisionPath(id)}>{title}</a>
          </li>
        )}
      </Part>
      <Part title="Claims it shows" items={claims}>
        {(claim) => <ClaimLink key={claim.id} claim={claim} />}
      </Part>
      <Part title="What the five articles show" items={corrected}>
        {({ source, title, defect }) => (
          <li key={`${source} ${title}`}>
            {labelOf(source)}: {title}. {defect && <Inline text={defect} />}
          </li>
        )}
      </Part>
      <p>
        For slides and other sites: <a href={builderPath(slug)}>choose what to embed</a>, or open{' '}
        <a href={embedPath(slug)}>this example alone</a>.
      </p>
    </div>
  );
}

interface PartProps<Item> {
  title: string;
  items: readonly Item[];
  children: (item: Item) => React.ReactNode;
}

function Part<Item>({ title, items, children }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{items.map(children)}</ul>
    </section>
  );
}
