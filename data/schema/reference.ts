import { z } from 'zod';
import { idListSchema, repeatError, textSchema, withoutRepeats } from './text';

const names = z.array(textSchema).min(1).refine(withoutRepeats, repeatError);

/** What is known of a statement; it has exactly one of these. */
const answers = ['cases', 'refused', 'differences', 'outside', 'open'] as const;
const hasOne = (record: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.filter((key) => record[key] !== undefined).length === 1;

/** One thing that the API reference of Next.js says about behaviour, and where it is tested. */
export const statementSchema = z
  .strictObject({
    says: textSchema.describe('What the page says, in one sentence of our own'),
    cases: names
      .optional()
      .describe(
        'Conformance cases that test it, each as "group: name of the case"; all hold on Next.js and here',
      ),
    refused: names
      .optional()
      .describe('Builds that are refused for it, by their names in `sandbox/tests/conformance/refusals/`'),
    differences: idListSchema
      .optional()
      .describe('Ids of differences: the sandbox behaves differently, and says so'),
    outside: textSchema.optional().describe('Why the sandbox does not claim it'),
    open: textSchema.optional().describe('What is missing so far: a case, or the behaviour'),
  })
  .refine((statement) => hasOne(statement, answers), `give one of ${answers.join(', ')}`);

/** A page of the API reference that comes with Next.js, in `next/dist/docs/01-app/03-api-reference`. */
export const referencePageSchema = z
  .strictObject({
    page: z
      .string()
      .regex(/^[\w./-]+\.md$/, 'write its path below the API reference, such as "04-functions/cookies.md"'),
    outside: textSchema.optional().describe('Why nothing on the page can be tested here'),
    statements: z.array(statementSchema).min(1).optional(),
  })
  .refine(
    (page) => hasOne(page, ['outside', 'statements']),
    'give statements, or say why the page is outside',
  );

export type ReferencePage = z.infer<typeof referencePageSchema>;
export type Statement = z.infer<typeof statementSchema>;
