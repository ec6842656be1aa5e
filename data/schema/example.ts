import { z } from 'zod';
import { idListSchema, idSchema, repeatError, textSchema, withoutRepeats } from './text';

/** A request that the page of an example sends, and what comes back. */
const sentSchema = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: textSchema.describe('The path it is sent to'),
  status: z.int().describe('The status of the answer'),
  brings: textSchema.describe('What the answer carries, in a few words'),
});

/** `examples/<slug>/example.yaml`. The slug is the folder; the variants are its sub-folders but `shared`. */
export const exampleSchema = z.strictObject({
  title: textSchema.describe('What the example does, as readers see it'),
  lesson: textSchema.describe('What a reader knows after trying it, in one or two sentences'),
  claims: idListSchema.describe('Ids of claims the example shows'),
  decisions: idListSchema.describe('Ids of decision rows the example belongs to'),
  open: z
    .record(idSchema, z.array(textSchema).min(1, 'name at least one file'))
    .describe('For each variant, the files shown first, as paths inside the app such as "app/page.tsx"'),
  labels: z
    .record(idSchema, textSchema)
    .optional()
    .describe('Names of variants as readers see them; "action", "route" and "published" have theirs'),
  sends: z
    .record(idSchema, z.array(sentSchema).min(1, 'name at least one request'))
    .optional()
    .describe(
      'For each variant, what its page sends for the task; held against spec.ts by tests/sends.test.ts',
    ),
  corrects: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write "<source>/<example>", such as "raj-next14/like-button"'),
    )
    .refine(withoutRepeats, repeatError)
    .describe('The examples of the articles that this one corrects, as data/sources.yaml names them'),
  adapted: z
    .array(textSchema)
    .min(1, 'write at least one sentence')
    .optional()
    .describe(
      'What we changed in the code that an article published, for the variant "published"; one sentence each',
    ),
  try: z
    .tuple([textSchema, textSchema, textSchema], { error: 'write exactly three sentences' })
    .describe('Three things to try, each one sentence'),
  production: z.array(textSchema).describe('What real code would do beyond the example, one sentence each'),
});
