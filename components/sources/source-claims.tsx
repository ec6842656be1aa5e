import type { ClaimView, Source } from '../data';
import { claimPath, examplePath } from '../ui/address';
import { Inline } from '../ui/inline';
import plain from '../ui/plain-table.module.css';
import { VerdictChip } from '../verdict/verdict-chip';
import styles from './source-claims.module.css';

interface Props {
  source: Source;
  topics: readonly { id: string; title: string; claims: readonly ClaimView[] }[];
  /** Examples of ours by what they correct, such as `raj-next14/like-button`. */
  corrections: ReadonlyMap<string, { slug: string; title: string }>;
}

/** One source, claim by claim: what it says, in our words, and what holds today. */
export function SourceClaims({ source, topics, corrections }: Props) {
  const spoken = topics.flatMap(({ id, title, claims }) => {
    const own = claims.filter(({ stances }) => stances.some((stance) => stance.source === source.id));
    return own.length > 0 ? [{ id, title, claims: own }] : [];
  });
  return (
    <>
      {spoken.map(({ id, title, claims }) => (
        <Topic key={id} id={id} title={title} claims={claims} source={source} />
      ))}
      {source.examples.length > 0 && <Examples source={source} corrections={corrections} />}
    </>
  );
}

interface TopicProps {
  id: string;
  title: string;
  claims: readonly ClaimView[];
  source: Source;
}

function Topic({ id, title, claims, source }: TopicProps) {
  return (
    <section aria-labelledby={`topic-${id}`} className={styles.topic}>
      <h2 id={`topic-${id}`}>{title}</h2>
      <table className={plain.table}>
        <thead data-pagefind-ignore="">
          <tr>
            <th scope="col">It says</th>
            <th scope="col">Of the claim</th>
            <th scope="col">Today</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row
              key={claim.id}
              claim={claim}
              stance={claim.stances.find((one) => one.source === source.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ claim, stance }: { claim: ClaimView; stance: ClaimView['stances'][number] | undefined }) {
  return (
    <tr>
      <td>
        <Inline text={stance?.paraphrase ?? ''} /> <span className={styles.says}>{stance?.says}</span>
      </td>
      <th scope="row">
        <a href={claimPath(claim.id)}>
          <Inline text={claim.statement} />
        </a>
      </th>
      <td>
        <VerdictChip verdict={claim.verdict} />
        <p>
          <Inline text={claim.why} />
        </p>
      </td>
    </tr>
  );
}

function Examples({ source, corrections }: Pick<Props, 'source' | 'corrections'>) {
  return (
    <section className={styles.topic}>
      <h2>Its examples</h2>
      <ul>
        {source.examples.map(({ id, title, defect }) => {
          const ours = corrections.get(`${source.id}/${id}`);
          return (
            <li key={id}>
              <strong>{title}.</strong> {defect && <Inline text={defect} />}{' '}
              {ours && (
                <>
                  Corrected, and live: <a href={examplePath(ours.slug)}>{ours.title}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
