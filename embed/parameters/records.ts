import { z } from 'zod';
import { about, flag } from './about';
import { commonParameters } from './common';

/** What the address of an embedded claim may ask for. */
export const claimParameters = z.object({
  stances: flag(true).meta(about('Whether it is shown what each article says.')),
  proof: flag(true).meta(about('Whether the proof is shown.')),
  ...commonParameters.shape,
});

/** What the address of an embedded experiment may ask for. */
export const evidenceParameters = z.object({
  releases: z
    .array(z.string().regex(/^\d{1,2}(?:\.\d{1,2}){0,2}(?:-[a-z-]+)?$/))
    .max(10)
    .default([])
    .meta(
      about('The releases to show, such as `14,16.4.6-cache-components`; all where none is named.', {
        aliases: ['release'],
        form: 'release, or the beginning of one',
      }),
    ),
  exchange: flag(true).meta(about('Whether the recorded requests are shown.', { aliases: ['wire'] })),
  ...commonParameters.shape,
});

/** What the address of an embedded exchange may ask for. */
export const exchangeParameters = z.object({
  exchange: z
    .int()
    .min(1)
    .max(99)
    .default(1)
    .meta(about('Which one, counted from 1 as the page of the experiment lists them.', { aliases: ['n'] })),
  headers: flag(true).meta(about('Whether headers are shown.')),
  ...commonParameters.shape,
});
