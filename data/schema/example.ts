import { z } from 'zod';
import { idListSchema, idSchema, repeatError, textSchema, withoutRepeats } from './text';

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
  corrects: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write "<source>/<example>", such as "raj-next14/like-button"'),
    )
    .refine(withoutRepeats, repeatError)
    .describe('The examples of the articles that this one corrects, as data/sources.yaml names them'),
  try: z
    .tuple([textSchema, textSchema, textSchema], { error: 'write exactly three sentences' })
    .describe('Three things to try, each one sentence'),
  production: z.array(textSchema).describe('What real code would do beyond the example, one sentence each'),
});
