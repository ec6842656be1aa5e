import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** A word of the field that an article may use before it explains it. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema.describe('The word as the field writes it'),
  definition: textSchema.describe('What it means, in one or two sentences'),
  docs: z
    .url({ protocol: /^https$/, error: 'write a full https:// address' })
    .optional()
    .describe('Where its makers document it'),
});
