import { pathOnSite } from '../ui/address';
import { Anchor } from '../ui/anchor';
import styles from './article.module.css';
import { CopyMarkdown } from './copy-markdown';

interface Neighbour {
  slug: string;
  title: string;
}

interface Props {
  slug: string;
  /** The newest release on which the experiments it cites were recorded; undefined where it cites none. */
  provenOn: string | undefined;
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
}

/** What is below an article: how far its proof reaches, its text to take along, and its neighbours. */
export function ArticleEnd({ slug, provenOn, previous, next }: Props) {
  return (
    <footer className={styles.end}>
      <p>
        {provenOn && <>Last proven against {provenOn}. </>}
        <CopyMarkdown address={pathOnSite(`/markdown/${slug}.md`)} />
      </p>
      <nav aria-label="Neighbouring articles">
        {previous && (
          <Anchor href={`/${previous.slug}`} rel="prev">
            <span>Previous</span> {previous.title}
          </Anchor>
        )}
        {next && (
          <Anchor href={`/${next.slug}`} rel="next">
            <span>Next</span> {next.title}
          </Anchor>
        )}
      </nav>
    </footer>
  );
}
