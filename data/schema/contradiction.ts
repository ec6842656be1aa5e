import { z } from 'zod';
import { sourceIdSchema } from './source';
import { idListSchema, idSchema, textSchema } from './text';

const sideSchema = z.strictObject({
  position: textSchema.describe('What these articles say, in one sentence of our words'),
  sources: z.array(sourceIdSchema).min(1).describe('The articles that say it'),
});

/** A question that articles answer differently. A section of an article of ours settles it. */
export const contradictionSchema = z.strictObject({
  id: idSchema,
  question: textSchema.describe('The question they answer differently, as a reader would ask it'),
  sides: z.array(sideSchema).min(2, 'a contradiction needs two sides').describe('Who says what'),
  settled: textSchema.describe('What holds today, in one sentence'),
  claims: idListSchema.min(1, 'name a claim that settles it').describe('Ids of the claims that settle it'),
});
