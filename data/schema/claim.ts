import { z } from 'zod';
import { advisoryIdSchema } from './advisory';
import { claimVerdictSchema } from './claim-verdicts';
import { sourceIdSchema } from './source';
import { idSchema, textSchema } from './text';

export const says = ['asserts', 'denies', 'qualifies'] as const;
/** What one article says about one claim, in our words. */
export const stanceSchema = z.strictObject({
  source: sourceIdSchema,
  says: z.enum(says).describe('Whether the article asserts, denies or qualifies the statement'),
  paraphrase: textSchema.describe('Our paraphrase, never the article’s sentence'),
});

const shows = textSchema.describe('What this proof shows, in one sentence');
/** Something a reader can open or re-run to check a verdict. */
export const proofSchema = z
  .union([
    z.strictObject({
      experiment: idSchema.describe('Id of an experiment, which is the name of its folder'),
      shows,
    }),
    z.strictObject({
      docs: z
        .url({ protocol: /^https$/, error: 'write a full https:// address' })
        .describe('Address of primary documentation'),
      shows,
    }),
    z.strictObject({
      sourceCode: z
        .string()
        .regex(
          /^(@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+\S* \S+$/,
          'write "package@version path/inside/the/package"',
        )
        .describe('A file of a published package, as "package@version path/inside/the/package"'),
      shows,
    }),
    z.strictObject({
      advisory: advisoryIdSchema,
      shows,
    }),
  ])
  .describe('One proof: `experiment`, `docs`, `sourceCode` or `advisory`, and what it `shows`');

/** A statement of fact or a piece of advice that articles give or dispute, with our verdict for the current Next.js. */
export const claimSchema = z.strictObject({
  id: idSchema,
  statement: textSchema.describe(
    'The claim, in our words, as a sentence that can be true or false, or as advice',
  ),
  stances: z.array(stanceSchema).describe('What each article says about it; empty if no article mentions it'),
  verdict: claimVerdictSchema,
  from: textSchema.optional().describe('First Next.js version the verdict is about, where it matters'),
  until: textSchema.optional().describe('Last Next.js version the verdict is about, where it matters'),
  why: textSchema.describe('The exact fact, short'),
  proof: z
    .array(proofSchema, { error: 'a verdict needs at least one proof' })
    .min(1, 'a verdict needs at least one proof')
    .describe('What a reader can open or re-run to check the verdict; at least one'),
});

/** One file of `data/claims/`. */
export const claimFileSchema = z.strictObject({
  topic: idSchema.describe('Id of the topic, used in URLs'),
  title: textSchema.describe('Name of the topic, as readers see it'),
  claims: z.array(claimSchema).describe('The claims of this topic, in the order they are shown'),
});
