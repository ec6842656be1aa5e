import { z } from 'zod';
import { about, flag } from './about';
import { caller, intent } from './advisor';
import { commonParameters } from './common';

/** Ids of the articles whose votes have a column, and of the reason. */
const columns = [
  'alhabil-2024',
  'next15-decision-tree',
  'handling-api-routes',
  'raj-next14',
  'paradigm-shift',
  'because',
  'none',
] as const;
const sorts = ['title', 'verdict', 'disagreement', 'votes'] as const;

/** What the address of the embedded decision table may ask for: what `/decisions` understands, and the look of a slide. */
export const decisionTableParameters = z.object({
  rows: z
    .array(z.string().regex(/^(?:[1-9]\d?|[a-z][a-z0-9-]*)$/))
    .max(50)
    .default([])
    .meta(
      about('The rows to show, in this order; or how many of those that the rest of the address leaves.', {
        aliases: ['row'],
        form: 'row, by its id in `/data/decisions.json`, or one number',
      }),
    ),
  columns: z
    .array(z.enum(columns))
    .max(columns.length)
    .default([])
    .meta(
      about('The columns besides use case, verdict and counts; all where none is named.', {
        aliases: ['cols'],
      }),
    ),
  toolbar: flag(false).meta(
    about('Whether the filter, the buttons to compare and what copies the table are shown.'),
  ),
  q: z
    .string()
    .optional()
    .meta(about('Words that a row has to have.', { form: 'any text' })),
  verdict: z
    .array(z.enum(['action', 'route', 'either', 'both', 'elsewhere', 'neither']))
    .max(6)
    .default([])
    .meta(about('Only rows with one of these verdicts.')),
  caller: caller.meta(about('Only rows with this caller.')),
  intent: intent.meta(about('Only rows with this intent.')),
  disagree: flag(false).meta(
    about('Whether only rows are shown whose articles differ from the verdict or each other.'),
  ),
  sort: z
    .enum(sorts.flatMap((by) => [by, `-${by}` as const]))
    .optional()
    .meta(about('The order; with `-` the last come first.')),
  compare: z
    .array(z.string().regex(/^[a-z][a-z0-9-]*$/))
    .max(2)
    .default([])
    .meta(about('Two rows to put side by side.', { form: 'row, by its id' })),
  ...commonParameters.shape,
});
