import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** Released lines the observations were made on. */
export const observedVersions = ['16.4.6', '15.5.29', '14.2.35'] as const;
/** An exchange seen on a real `next build && next start`. */
export const observationSchema = z.strictObject({
  id: idSchema,
  question: textSchema.describe('The question in one sentence'),
  recorded: z.literal('by-hand').describe('Recorded by hand until the evidence lab replaces it'),
  request: textSchema.describe('What was sent, or done in the browser'),
  observed: z
    .strictObject({
      '16.4.6': textSchema.describe('What Next.js 16.4.6 did'),
      '15.5.29': textSchema.optional().describe('What Next.js 15.5.29 did'),
      '14.2.35': textSchema.optional().describe('What Next.js 14.2.35 did'),
    })
    .describe('What each released version did'),
});

/** `data/observations.yaml`. */
export const observationFileSchema = z.strictObject({
  observations: z.array(observationSchema).describe('The observations, in the order of their ids'),
});
