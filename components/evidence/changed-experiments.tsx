import { Fragment } from 'react';
import { ClaimLinks } from '../claim/claim-links';
import type { NextRelease } from '../data';
import { evidencePath, pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import styles from './evidence.module.css';
import { observedText } from './observed-text';
import { modesLabel } from './targets';

type Changed = NextRelease['changed'][number];
type Releases = Pick<NextRelease, 'release' | 'comparedWith'>;

/** Experiment by experiment: what today's release did, what the preview did, and what on this site rests on it. */
export function ChangedExperiments({ changed, ...releases }: Pick<NextRelease, 'changed'> & Releases) {
  return changed.map((one) => {
    const { id, question } = one.experiment;
    return (
      <section key={id} id={id} className={styles.changed}>
        <h3>
          <a href={evidencePath(id)}>
            <Inline text={question} />
          </a>
        </h3>
        <ChangeTable changes={one.changes} {...releases} />
        <RestingOnIt {...one} />
      </section>
    );
  });
}

function ChangeTable({ changes, release, comparedWith }: Pick<Changed, 'changes'> & Releases) {
  const [before, after] = [`Next.js ${comparedWith}`, `Next.js ${release}`];
  return (
    <div className={styles.scroll}>
      <table className={styles.observations}>
        <caption>Observations that differ </caption>
        <thead data-pagefind-ignore="">
          <tr>
            {['Observed', 'Setup', before, after].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const modes = modesLabel(change.on);
            return (
              <tr key={`${change.observation} ${modes}`}>
                <th scope="row">
                  <Inline text={change.observation} />
                </th>
                <td data-release="Setup">{modes}</td>
                <td data-release={before}>{observedText(change.before)}</td>
                <td data-release={after}>{observedText(change.after)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Claims with their verdict of today, and the articles that tell of them. */
function RestingOnIt({ claims, articles }: Pick<Changed, 'claims' | 'articles'>) {
  return (
    <>
      {claims.length > 0 && (
        <>
          <p className={styles.note}>Claims that this experiment supports, with today’s verdicts:</p>
          <ClaimLinks claims={claims} />
        </>
      )}
      {articles.length > 0 && (
        <p className={styles.note}>
          Read about it in{' '}
          {articles.map(({ slug, title }, index) => (
            <Fragment key={slug}>
              {index > 0 && '; '}
              <a href={pathOnSite(`/${slug}`)}>{title}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
