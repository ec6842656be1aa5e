import type { ReactNode } from 'react';
import type { ClaimView, Rule } from '../data';
import { claimPath, decisionPath, examplePath } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './around-claim.module.css';

interface Props {
  rules: readonly Pick<Rule, 'id' | 'because'>[];
  decisions: readonly { id: string; title: string }[];
  examples: readonly { slug: string; title: string }[];
  /** Of the same topic. */
  neighbours: readonly Pick<ClaimView, 'id' | 'statement'>[];
}

/** What on this site rests on a claim, and what is beside it. */
export function AroundClaim({ rules, decisions, examples, neighbours }: Props) {
  return (
    <div className={styles.around}>
      <Links title="Rules that use it">
        {rules.map(({ id, because }) => (
          <li key={id}>
            <Inline text={because} />
          </li>
        ))}
      </Links>
      <Links title="Use cases it decides">
        {decisions.map(({ id, title }) => (
          <li key={id}>
            <a href={decisionPath(id)}>{title}</a>
          </li>
        ))}
      </Links>
      <Links title="See it run">
        {examples.map(({ slug, title }) => (
          <li key={slug}>
            <a href={examplePath(slug)}>{title}</a>
          </li>
        ))}
      </Links>
      <Links title="On the same topic">
        {neighbours.map(({ id, statement }) => (
          <li key={id}>
            <a href={claimPath(id)}>
              <Inline text={statement} />
            </a>
          </li>
        ))}
      </Links>
    </div>
  );
}

function Links({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
