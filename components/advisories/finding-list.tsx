import type { AdvisoryLabels, AppTrait, Finding } from '../data';
import { Inline } from '../ui/inline';
import styles from './advisories.module.css';
import type { ListedFlaw } from './listed-flaw';
import { Severity } from './severity';

interface Props {
  title: string;
  findings: readonly Finding<ListedFlaw>[];
  traits: AdvisoryLabels['traits'];
  version: string;
}

/** Flaws that mean the same for an app, below a heading; nothing where there are none. */
export function FindingList({ title, findings, traits, version }: Props) {
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings}>
      <h2>
        {title} ({findings.length})
      </h2>
      <ul>
        {findings.map((finding) => (
          <Item key={finding.advisory.id} finding={finding} traits={traits} version={version} />
        ))}
      </ul>
    </section>
  );
}

const choiceText = (need: AppTrait | AppTrait[], traits: Props['traits']) =>
  [need]
    .flat()
    .map((trait) => traits[trait])
    .join(', or ');

interface ItemProps extends Pick<Props, 'traits' | 'version'> {
  finding: Finding<ListedFlaw>;
}

function Item({ finding: { advisory, unanswered, fix, isFixInLine }, traits, version }: ItemProps) {
  const { id, title, severity } = advisory;
  return (
    <li>
      <a href={`#${id}`}>{id}</a> <Severity of={severity} />
      <Inline text={title} />{' '}
      {unanswered.length > 0 && (
        <span>
          Only with <Inline
            text={`${unanswered.map((need) => choiceText(need, traits)).join('; and ')}.`}
          />{' '}
        </span>
      )}
      <span>{fixText(version, fix, isFixInLine)}</span>
    </li>
  );
}

function fixText(version: string, fix: string | undefined, isFixInLine: boolean): string {
  if (fix === undefined) return 'The record names no release with a fix.';
  return isFixInLine ? `Fixed in ${fix}.` : `No fix in ${version.split('.')[0]}; fixed in ${fix}.`;
}
