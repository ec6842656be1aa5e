import { z } from 'zod';

/**
 * The verdicts on claims, and what each means. A statement of fact can be tested: it is true or it is not. Advice
 * cannot, so nobody can prove it wrong; it has verdicts of its own. The verdict therefore tells which of the two a
 * claim is, and a fact can no more be "disputed" than advice can be "wrong".
 */
export const claimVerdictsByKind = {
  fact: {
    holds: 'true on the current release, as it is written',
    depends: 'true under a condition, which the claim names',
    outdated: 'true on an older release, and not on the current one',
    wrong: 'not true, or not for the reason it gives',
  },
  advice: {
    agreed: 'we recommend it, and no article speaks against it',
    disputed:
      'an article, the documentation or a recording speaks against it, and the claim says what we recommend',
    'matter of taste': 'nothing that we read or recorded decides it, so choose what you prefer',
  },
} as const;

export type ClaimKind = keyof typeof claimVerdictsByKind;

const namesIn = <Verdicts extends Readonly<Record<string, string>>>(verdicts: Verdicts) =>
  Object.keys(verdicts) as [keyof Verdicts & string, ...(keyof Verdicts & string)[]];

/** Verdicts on statements of fact, and on advice. */
export const factVerdicts = namesIn(claimVerdictsByKind.fact);
export const adviceVerdicts = namesIn(claimVerdictsByKind.advice);

export const claimVerdicts = [...factVerdicts, ...adviceVerdicts] as const;

export const claimVerdictSchema = z
  .enum(claimVerdicts)
  .describe('What we say about the claim. It also tells whether the claim is a statement of fact or advice');

export const claimKindSchema = z
  .enum(['fact', 'advice'] satisfies ClaimKind[])
  .describe('fact: a statement that a recording or a document can settle. advice: what somebody should do');

/** Whether a claim with this verdict is a statement of fact or advice. */
export const kindOfVerdict = (verdict: z.infer<typeof claimVerdictSchema>): ClaimKind =>
  verdict in claimVerdictsByKind.fact ? 'fact' : 'advice';
