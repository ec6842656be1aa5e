import { z } from 'zod';
import type { DrawingName } from '../../drawings/drawing';
import { define } from '../define';
import { children, props } from '../props';

const drawings = {
  queue: true,
  trips: true,
  'where-code-runs': true,
  'who-calls': true,
  wire: true,
} satisfies Record<DrawingName, true>;

/** `<Drawing of="wire">`: a mental model as a drawing, with its words below. The words say what it shows. */
export const definition = define({
  props: props({ of: z.enum(Object.keys(drawings) as DrawingName[]), children }),
  toMarkdown: ({ children: words }) => words,
});
