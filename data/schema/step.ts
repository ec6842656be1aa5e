import { z } from 'zod';
import { idSchema, textSchema } from './text';

/** As much as fits on two lines of a slide beside the buttons. */
const longestCaption = 110;

/** One record of `examples/<slug>/steps/<variant>/steps.yaml`, which lists the steps in order; the last is the variant itself. */
export const stepSchema = z.strictObject({
  id: idSchema.describe(
    'Name of the step; the folder with this name holds what the next step changes, as it is before',
  ),
  caption: textSchema
    .max(longestCaption, `write ${longestCaption} characters at most: it is read on a slide`)
    .describe('What the step shows, in one sentence'),
  variant: idSchema
    .optional()
    .describe('The step begins with the files of this other variant, and not with those of the next step'),
  without: z
    .array(textSchema)
    .min(1, 'name at least one file')
    .optional()
    .describe('Files that the next step adds, as paths inside the app'),
  open: z
    .array(textSchema)
    .min(1, 'name at least one file')
    .optional()
    .describe(
      'The files shown first, the one to look at before the others; without it, what the step changes',
    ),
  shows: textSchema
    .optional()
    .describe('Part of the problem that the sandbox reports, if the step is there to show one'),
});
