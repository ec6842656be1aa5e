import { adviceVerdicts, factVerdicts, kindOfVerdict } from '../data/schema';
import type { Entries, Entry } from './entries';
import { type ContentProblem, listed } from './problem';
import { problemIn } from './references';
import type { Claim } from './types';

/** A statement that tells somebody what to do: nothing can show that it is true or false. */
const prescribes = /\bshould(n't)?\b|\b(is|are) the better choice\b/i;

function adviceCalledFact({ value: { statement, verdict } }: Entry<Claim>) {
  const word = kindOfVerdict(verdict) === 'fact' && prescribes.exec(statement)?.[0];
  return (
    word && {
      got: `${listed([verdict])} on advice: the statement says "${word}"`,
      allowed: listed(adviceVerdicts),
      fix: 'choose one, or state a fact that a proof can settle; `npm run check -- --explain verdict` has the meanings',
    }
  );
}

function agreedThoughDenied({ value: { verdict, stances } }: Entry<Claim>) {
  const denying = stances.filter(({ says }) => says === 'denies').map(({ source }) => source);
  return (
    verdict === 'agreed' &&
    denying.length > 0 && {
      got: `"agreed", but ${denying.join(' and ')} denies it`,
      allowed: listed([...adviceVerdicts.filter((one) => one !== verdict), ...factVerdicts]),
      fix: 'write "disputed", and in `why` what we recommend; if a proof settles it, it is a fact that "holds" or is "wrong"',
    }
  );
}

const release = ['from', 'until'] as const;

/** Where a release makes a difference, a fact about that release is what changed. */
const datedAdvice = (entry: Entry<Claim>): ContentProblem[] =>
  release
    .filter((key) => entry.value[key] !== undefined && kindOfVerdict(entry.value.verdict) === 'advice')
    .map((key) =>
      problemIn(entry, [key], {
        got: `a release on advice, which is ${listed([entry.value.verdict])}`,
        fix: `remove \`${key}\`, or state as a fact what changed in that release`,
      }),
    );

/** Verdicts that do not fit their claim: advice that is called true or false, or agreed on while an article denies it. */
export const verdictProblems = (claims: Entries<Claim>): ContentProblem[] =>
  claims.valid.flatMap((entry) => {
    const text = adviceCalledFact(entry) || agreedThoughDenied(entry);
    return [...(text ? [problemIn(entry, ['verdict'], text)] : []), ...datedAdvice(entry)];
  });
