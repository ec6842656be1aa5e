import type { ConformanceOnPreview } from '../data';
import { pathOnSite } from '../ui/address';
import { Inline } from '../ui/inline';
import { counted } from './counted';
import styles from './evidence.module.css';

type Changed = ConformanceOnPreview['changed'][number];

const resultLabels = { holds: 'holds', differs: 'doesn’t hold', fails: 'doesn’t hold' } as const;

const modesOf = ({ modes }: Changed): string => {
  if (modes.length > 1) return 'on and off';
  return modes[0] === 'cached' ? 'on' : 'off';
};

/** How many results of cases were compared, and how many differ. */
export function CasesInShort({ cases: { results, changed } }: { cases: ConformanceOnPreview }) {
  const different = changed.reduce((sum, { modes }) => sum + modes.length, 0);
  return (
    <p className={styles.answer}>
      We ran the <a href={pathOnSite('/conformance')}>conformance cases</a> on both releases of Next.js
      itself, with and without Cache Components, and compared {counted(results, 'result')}.{' '}
      {different === 0 ? 'None differs.' : `${different} ${different === 1 ? 'differs' : 'differ'}.`}
    </p>
  );
}

interface ChangedCasesProps {
  changed: readonly Changed[];
  release: string;
  comparedWith: string;
}

/** Case by case: what today's release does, what the preview does; with its row of /conformance, and its app. */
export function ChangedCases({ changed, release, comparedWith }: ChangedCasesProps) {
  const [before, after] = [`Next.js ${comparedWith}`, `Next.js ${release}`];
  return (
    <div className={styles.scroll}>
      <table className={styles.observations} id="cases">
        <caption>Cases that hold on only one of the two releases </caption>
        <thead data-pagefind-ignore="">
          <tr>
            {['Case', 'Cache Components', before, after, 'Playground'].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map((one) => (
            <tr key={`${one.shown.id} ${modesOf(one)}`}>
              <th scope="row">
                <a href={pathOnSite(`/conformance#${one.shown.id}`)}>
                  <Inline text={one.shown.name} />
                </a>
              </th>
              <td data-release="Cache Components">{modesOf(one)}</td>
              <td data-release={before}>{resultLabels[one.before]}</td>
              <td data-release={after}>{resultLabels[one.after]}</td>
              <td data-release="Playground">
                {one.shown.app && <a href={pathOnSite(`/playground?app=${one.shown.app}`)}>Open the app</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Cases without a result on the preview, such as those that came or changed since it was run. */
export function CasesNotRun({ cases }: { cases: ConformanceOnPreview | undefined }) {
  if (!cases) return <p>No conformance case was run on the preview yet.</p>;
  if (cases.notRun === 0) return <p>Every conformance case was run.</p>;
  return (
    <p>
      {counted(cases.notRun, 'conformance case')} {cases.notRun === 1 ? 'is' : 'are'} not recorded on the
      preview as {cases.notRun === 1 ? 'it is' : 'they are'} now: new, or changed since.
    </p>
  );
}
