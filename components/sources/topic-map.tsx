import type { ContradictionView, Source } from '../data';
import { pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import { agreementBetween, sideOf } from './sides';
import { labelOf } from './source-label';
import styles from './topic-map.module.css';

/** A contradiction, and the article of ours that settles it. */
export type MappedContradiction = ContradictionView & { settledIn: string };

interface Props {
  contradictions: readonly MappedContradiction[];
  sources: readonly Source[];
}

const letters = 'ABC';

function Side({ contradiction, source }: { contradiction: MappedContradiction; source: string }) {
  const side = sideOf(contradiction, source);
  const position = side === undefined ? undefined : contradiction.sides[side]?.position;
  return (
    <td data-side={side ?? 'none'} data-source={labelOf(source)} title={position?.replaceAll('`', '')}>
      {side === undefined ? <span className={styles.silent}>says nothing</span> : letters[side]}
    </td>
  );
}

/** Which source takes which side on the questions that divide them. A letter is a side; the source has its words. */
function Questions({ contradictions, sources }: Props) {
  return (
    <table className={styles.map}>
      <caption>
        The {contradictions.length} questions on which the articles contradict each other. Articles with the
        same letter agree; the link leads to what is true today.
      </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <th scope="col">Question</th>
          {sources.map(({ id }) => (
            <th scope="col" key={id}>
              {labelOf(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contradictions.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <a href={pathOnSite(`/${each.settledIn}#contradiction-${each.id}`)}>
                <Inline text={each.question} />
              </a>
            </th>
            {sources.map(({ id }) => (
              <Side key={id} contradiction={each} source={id} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How often two sources are on the same side, of the questions on which both take one. */
function Pairs({ contradictions, sources }: Props) {
  return (
    <table className={styles.pairs}>
      <caption>How often two articles agree, when both take a side. </caption>
      <thead data-pagefind-ignore="">
        <tr>
          <td />
          {sources.slice(1).map(({ id }) => (
            <th scope="col" key={id}>
              {labelOf(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.slice(0, -1).map(({ id: one }, row) => (
          <tr key={one}>
            <th scope="row">{labelOf(one)}</th>
            {sources.slice(1).map(({ id: other }, column) => {
              if (column < row) return <td key={other} />;
              const { same, both } = agreementBetween(contradictions, one, other);
              return <td key={other}>{both === 0 ? 'never both' : `${same} of ${both}`}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who agrees with whom, question by question and pair by pair. */
export function TopicMap(props: Props) {
  return (
    <div className={styles.root}>
      <Questions {...props} />
      <Pairs {...props} />
    </div>
  );
}
