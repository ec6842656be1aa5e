import { z } from 'zod';
import { about } from './about';
import { exampleParameters } from './example';

const { theme, title, deckkeys, debug } = exampleParameters.shape;

/** What the address of every embed may ask for; for an example these are among `exampleParameters`. */
export const commonParameters = z.object({
  theme,
  fontsize: z
    .int()
    .min(10)
    .max(48)
    .optional()
    .meta(about('The size of the text, in pixels: none is smaller.', { aliases: ['fontSize'] })),
  title,
  id: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .meta(
      about('Names this embed in messages, where a page has several.', {
        form: 'letters, digits, `-` and `_`',
      }),
    ),
  deckkeys,
  debug,
});
