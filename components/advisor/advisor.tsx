'use client';

import { useEffect, useMemo, useState } from 'react';
import type { Question } from '../data';
import { pathOnSite } from '../ui/address';
import { type AddressFilter, useAddressFilter } from '../ui/use-address-filter';
import { useEarlyChoices } from '../ui/use-early-choices';
import styles from './advisor.module.css';
import {
  type Answers,
  answersFromSearch,
  askedNow,
  isDecidable,
  searchFromAnswers,
  withAnswer,
} from './answers';
import { type DecideModule, loadDecide } from './decide-module';
import { QuestionField } from './question-field';
import { type AdvisedRow, Verdict, VerdictStrip } from './verdict';

/** A row, the rule that decides it, and the facts by which it does. */
export type RowWithFacts = AdvisedRow & { rule: string; facts: Readonly<Record<string, string>> };

interface Props {
  questions: readonly Question[];
  rows: readonly RowWithFacts[];
}

/** Answers, kept in the page's address so that a link brings them back. */
function useAnswers(questions: readonly Question[]) {
  const inAddress = useMemo<AddressFilter<Answers>>(
    () => ({
      none: {},
      fromSearch: (search) => answersFromSearch(search, questions),
      toSearch: (answers, search) => searchFromAnswers(answers, search, questions),
    }),
    [questions],
  );
  const [answers, change] = useAddressFilter(inAddress);
  return [answers, (next: Answers) => change(next, 'pushState')] as const;
}

/** Loaded with the first answer; `failed` where it cannot be. */
function useDecide(isWanted: boolean) {
  const [decide, setDecide] = useState<DecideModule['decide'] | 'failed'>();
  useEffect(() => {
    if (!isWanted || decide) return;
    loadDecide().then(
      (module) => setDecide(() => module.decide),
      () => setDecide('failed'),
    );
  }, [isWanted, decide]);
  return decide;
}

/** Rows with the facts that were stated; where there is none, those that the same rule decides. */
function rowsFor(rows: readonly RowWithFacts[], answers: Answers, rule: string): RowWithFacts[] {
  const sameRule = rows.filter((row) => row.rule === rule);
  const same = sameRule.filter(({ facts }) =>
    Object.entries(answers).every(([fact, value]) => facts[fact] === value),
  );
  return same.length > 0 ? same : sameRule;
}

/** What the rules say of the answers; nothing where two are still missing. */
function useDecision(answers: Answers) {
  const decide = useDecide(Object.keys(answers).length > 0);
  if (!isDecidable(answers)) return undefined;
  if (decide === 'failed') return 'failed';
  return decide ? decide(answers) : 'loading';
}

interface OutcomeProps {
  decision: ReturnType<typeof useDecision>;
  answers: Answers;
  rows: readonly RowWithFacts[];
}

function Outcome({ decision, answers, rows }: OutcomeProps) {
  if (!decision) return null;
  if (decision === 'failed') {
    return (
      <p role="alert">
        The rules could not be loaded. <a href={pathOnSite('/decisions')}>The decision table</a> has the same
        verdicts.
      </p>
    );
  }
  if (decision === 'loading') return <p role="status">Loading the rules…</p>;
  return <Verdict decision={decision} rows={rowsFor(rows, answers, decision.rule)} />;
}

/** Two questions, more that are optional, and the verdict by the rules of the decision table. It needs JavaScript, and says so. */
export function Advisor({ questions, rows }: Props) {
  const form = useEarlyChoices();
  const [answers, change] = useAnswers(questions);
  const decision = useDecision(answers);
  return (
    <div className={styles.advisor}>
      <noscript>
        <p>
          The questions need JavaScript. <a href={pathOnSite('/decisions')}>The decision table</a> has the
          same verdicts without it.
        </p>
      </noscript>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
        aria-label="Advisor"
      >
        {askedNow(questions, answers).map((question, index) => (
          <QuestionField
            key={question.fact}
            question={question}
            number={index + 1}
            answer={answers[question.fact]}
            onAnswer={(value) => change(withAnswer(questions, answers, question.fact, value))}
          />
        ))}
        <button
          type="button"
          className={styles.button}
          onClick={() => change({})}
          disabled={Object.keys(answers).length === 0}
        >
          Start again
        </button>
        {typeof decision === 'object' && <VerdictStrip decision={decision} />}
      </form>
      <Outcome decision={decision} answers={answers} rows={rows} />
    </div>
  );
}
