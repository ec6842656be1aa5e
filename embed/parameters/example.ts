import { z } from 'zod';
import { about, flag } from './about';

/**
 * What the address of an embedded example may ask for. Texts and other names are part of it: the reader of addresses
 * (`read.ts`), the JSON Schema that is published and the table in the README are all made from it.
 */
export const exampleParameters = z.object({
  variant: z
    .array(z.string().regex(/^[a-z][a-z-]*$/))
    .max(2)
    .default([])
    .meta(
      about('The form to show: `action`, `route`, `published`, …; two of them side by side.', {
        form: 'name',
      }),
    ),
  view: z
    .enum(['split', 'editor', 'preview', 'wire', 'compare'])
    .default('split')
    .meta(about('The parts to show; `compare` shows all forms side by side.', { aliases: ['moduleview'] })),
  layout: z.enum(['row', 'column']).default('row').meta(about('Code beside the result, or below it.')),
  file: z
    .string()
    .regex(/^\/?[\w()[\]@.-]+(?:\/[\w()[\]@.-]+)*$/)
    .optional()
    .meta(about('The file to show first.', { aliases: ['module'], form: 'a path such as `app/page.tsx`' })),
  files: z
    .array(z.string().regex(/^\/?[\w()[\]@.-]+(?:\/[\w()[\]@.-]+)*$/))
    .max(20)
    .default([])
    .meta(about('The files that get a tab, in this order.', { form: 'path of a file' })),
  lines: z
    .array(z.string().regex(/^\d{1,5}(?:-\d{1,5})?$/))
    .max(20)
    .default([])
    .meta(
      about('Lines of the first file to mark, such as `3-7,12`.', {
        aliases: ['highlights', 'hl'],
        form: 'number, or range of numbers',
      }),
    ),
  step: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .meta(about('The step to show first, where the example has steps; without it, the last.')),
  theme: z
    .enum(['light', 'dark', 'auto', 'contrast'])
    .default('light')
    .meta(about('The colours; `auto` goes by the computer.')),
  fontsize: z
    .int()
    .min(10)
    .max(48)
    .optional()
    .meta(about('The size of code and of the wire, in pixels.', { aliases: ['fontSize'] })),
  zoom: z.int().min(50).max(300).default(100).meta(about('The size of the running app, in percent.')),
  wire: flag(true).meta(about('Whether the wire is shown.')),
  spotlight: flag(false).meta(
    about('Whether the latest exchange on the wire is larger, and those before it step back.'),
  ),
  console: flag(false).meta(
    about('Whether the console is shown in place of the wire.', { aliases: ['expanddevtools'] }),
  ),
  nojs: flag(false).meta(about('Whether the app runs as with JavaScript switched off.')),
  latency: z.literal([0, 80, 300]).default(0).meta(about('Added to each exchange, in milliseconds.')),
  autorun: flag(true).meta(about('Whether the example starts by itself when it comes into view.')),
  runonclick: flag(false).meta(
    about('Whether it waits for a press of Run, as `autorun=0` does.', { aliases: ['ctl'] }),
  ),
  readonly: flag(false).meta(about('Whether the code can be read only.', { aliases: ['readOnly'] })),
  hidenav: flag(false).meta(
    about('Whether the address bar and the options are left out.', {
      aliases: ['hidenavigation', 'hideNavigation'],
    }),
  ),
  title: z
    .string()
    // Whoever writes a link writes what an audience reads: nothing that turns text around.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they cannot be seen
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]*$/)
    .max(100)
    .optional()
    .meta(
      about('Another title; an empty one leaves the title out.', { form: 'characters that can be seen' }),
    ),
  initialpath: z
    .string()
    .regex(/^\/(?![/\\])[\x21-\x7e]*$/)
    .max(500)
    .optional()
    .meta(
      about('The page of the app to open.', {
        aliases: ['initialPath'],
        form: 'a path of the app',
      }),
    ),
  id: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .meta(
      about('Names this embed in messages, where a page has several of one example.', {
        form: 'letters, digits, `-` and `_`',
      }),
    ),
  deckkeys: flag(true).meta(about('Whether keys that turn slides are passed on to the page around it.')),
  debug: flag(false).meta(about('Whether the page lists parameters that it does not understand.')),
});

/** What `readParameters` gives by the fields of this schema. */
export type ExampleValues = z.output<typeof exampleParameters>;
