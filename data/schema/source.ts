import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** The five articles that the decision table compares: every row has the vote of each. */
export const sourceIds = [
  'alhabil-2024',
  'next15-decision-tree',
  'handling-api-routes',
  'raj-next14',
  'paradigm-shift',
] as const;
/** Of an article of `data/sources.yaml`; which there are is checked where the records are joined. */
export const sourceIdSchema = idSchema.describe('Id of an article in data/sources.yaml');

/** One code example of an article, or a recipe in its prose. Examples of ours name it as `<source>/<id>`. */
const publishedExampleSchema = z.strictObject({
  id: idSchema.describe('Stable identifier within the article'),
  title: textSchema.describe('What the article shows'),
  defect: textSchema.optional().describe('What is wrong with it on Next.js 16; left out where it works'),
});

/** One of the five articles, or a further one that claims and contradictions name. Author and date are left out where the text does not name them. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: textSchema.describe('Title as printed, or a description where the text has none'),
  titled: z.boolean().describe('Whether the title is printed in the text'),
  author: textSchema.optional().describe('Author as named in the text; left out where it names none'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes')
    .optional()
    .describe('Date of publication as named in the text; left out where it names none'),
  nextVersion: textSchema.describe('The Next.js version the article is about'),
  stance: textSchema.describe('What the article concludes, in one line of our words'),
  examples: z.array(publishedExampleSchema).describe('The examples of the article, in its order'),
});
