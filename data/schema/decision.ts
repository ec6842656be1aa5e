import { z } from 'zod';
import { factsSchema } from './facts';
import type { sourceIds } from './source';
import { idListSchema, idSchema, textSchema } from './text';

export const votes = ['action', 'route', 'either', 'both', 'neither', 'silent'] as const;
export const voteSchema = z.enum(votes).describe('What an article recommends; silent where it says nothing');

/** One article's vote in one row, named by the article so that a missing vote points at it. */
const voteOf = (source: (typeof sourceIds)[number]) =>
  voteSchema.describe(`what ${source} recommends, or silent where it says nothing`);

/** The five votes of one row; `silent` is a vote, a missing one is an error. */
export const votesSchema = z.strictObject({
  'alhabil-2024': voteOf('alhabil-2024'),
  'next15-decision-tree': voteOf('next15-decision-tree'),
  'handling-api-routes': voteOf('handling-api-routes'),
  'raj-next14': voteOf('raj-next14'),
  'paradigm-shift': voteOf('paradigm-shift'),
}) satisfies z.ZodType<Record<(typeof sourceIds)[number], z.infer<typeof voteSchema>>>;

export const decisionVerdicts = ['action', 'route', 'either', 'both', 'elsewhere', 'neither'] as const;
export const decisionVerdictSchema = z
  .enum(decisionVerdicts)
  .describe(
    'action: a Server Action. route: a Route Handler or an API Route. either: both serve equally. ' +
      'both: the task has a part for each. elsewhere: an endpoint of another server, because this app cannot have it. ' +
      'neither: no endpoint at all, because code on the server calls a function',
  );

/** One row of the decision table. Its verdict is not typed in: it follows from the rules. */
export const decisionSchema = z.strictObject({
  id: idSchema,
  title: textSchema.describe('The use case, as readers see it'),
  group: textSchema
    .optional()
    .describe('Heading under which the table shows rows that have the same facts, one after another'),
  facts: factsSchema.describe('The facts of this case; the rules decide by them alone'),
  votes: votesSchema.describe('What each of the five articles recommends; all five are required'),
  claims: idListSchema.optional().describe('Ids of claims that bear on this case'),
  examples: idListSchema.optional().describe('Slugs of examples that show this case'),
  notes: textSchema.optional().describe('What the verdict alone does not say, in our words'),
});
