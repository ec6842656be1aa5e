'use client';

import { useMemo } from 'react';
import type { AdvisoryLabels, AppAnswers, AppTrait, Finding, Flaw } from '../data';
import { Inline } from '../ui/inline';
import { useAddressFilter } from '../ui/use-address-filter';
import { useEarlyChoices } from '../ui/use-early-choices';
import styles from './advisories.module.css';
import { answerText, isRelease, releaseIn, textWithoutRelease, upgradeText } from './answer-text';
import { type AdvisoryFilter, filterInAddress, keys, withAnswer } from './filter';
import { FindingList } from './finding-list';
import type { ListedFlaw } from './listed-flaw';
import { TraitQuestions } from './trait-questions';

export interface FinderProps {
  flaws: readonly ListedFlaw[];
  traits: AdvisoryLabels['traits'];
  /** The lowest release of each major from which on none of the flaws is known. */
  safe: readonly (readonly [major: number, release: string])[];
}

interface Props extends FinderProps {
  find: <One extends Flaw>(version: string, answers: AppAnswers, flaws: readonly One[]) => Finding<One>[];
  toAsk: (version: string, flaws: readonly Flaw[]) => AppTrait[];
}

/** Tells which flaws a release has in an app like the reader's. It needs JavaScript; the table below it does not. */
export function AdvisoryFinder(props: Props) {
  // Before the hook that reads the address: it puts there what was typed while the page was loading.
  const form = useEarlyChoices();
  const { traits } = props;
  const inAddress = useMemo(() => filterInAddress(Object.keys(traits) as AppTrait[]), [traits]);
  const [filter, change] = useAddressFilter(inAddress);
  return (
    <form ref={form} className={styles.finder} onSubmit={(event) => event.preventDefault()}>
      <noscript>
        <style>{`.${styles.finder}{display:none}`}</style>
      </noscript>
      <label>
        Your version of Next.js
        <input
          name={keys.version}
          value={filter.version}
          onChange={({ target }) => change({ ...filter, version: target.value }, 'replaceState')}
          inputMode="decimal"
          placeholder="15.2.3"
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <Answer
        {...props}
        filter={filter}
        onAnswers={(answers) => change({ ...filter, answers }, 'pushState')}
      />
    </form>
  );
}

interface AnswerProps extends Props {
  filter: AdvisoryFilter;
  onAnswers: (answers: AppAnswers) => void;
}

function Answer({ filter, onAnswers, flaws, traits, safe, find, toAsk }: AnswerProps) {
  const version = releaseIn(filter.version);
  const { answers } = filter;
  const findings = isRelease(version) ? find(version, answers, flaws) : [];
  const asked = isRelease(version) ? toAsk(version, flaws) : [];
  const text = isRelease(version) ? answerText(version, findings) : textWithoutRelease(version);
  return (
    <>
      <p role="status">
        <Inline text={[text, upgradeText(version, findings, new Map(safe))].filter(Boolean).join(' ')} />
      </p>
      {asked.length > 0 && (
        <TraitQuestions
          asked={asked}
          traits={traits}
          answers={answers}
          onAnswer={(trait, value) => onAnswers(withAnswer(answers, trait, value))}
          onClear={() => onAnswers({})}
        />
      )}
      <Groups findings={findings} traits={traits} version={version} />
    </>
  );
}

const groups = [
  { exposure: 'affected', title: 'These affect your app' },
  { exposure: 'possibly', title: 'These may affect your app' },
  { exposure: 'unread', title: 'We couldn’t read enough of the record to tell' },
  { exposure: 'ruled-out', title: 'Your answers rule these out' },
] as const;

interface GroupsProps {
  findings: readonly Finding<ListedFlaw>[];
  traits: AdvisoryLabels['traits'];
  version: string;
}

function Groups({ findings, ...rest }: GroupsProps) {
  return groups.map(({ exposure, title }) => (
    <FindingList
      key={exposure}
      title={title}
      findings={findings.filter((one) => one.exposure === exposure)}
      {...rest}
    />
  ));
}
