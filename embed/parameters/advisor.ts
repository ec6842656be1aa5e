import { z } from 'zod';
import { about } from './about';
import { commonParameters } from './common';

/** Who sends the request. */
export const caller = z
  .enum(['own-ui', 'own-server', 'webhook', 'other-client', 'other-origin', 'mixed'])
  .optional();

/** What it is for. */
export const intent = z
  .enum([
    'mutate',
    'read',
    'upload',
    'stream',
    'two-way',
    'download',
    'proxy',
    'call-service',
    'sign-in',
    'pay',
  ])
  .optional();

const yesOrNo = z.enum(['no', 'yes']).optional();

/** What the address of the embedded advisor may ask for: answers that are given already, and the look of a slide. */
export const advisorParameters = z.object({
  caller: caller.meta(about('The answer to “Who sends the request?”')),
  intent: intent.meta(about('The answer to “What is it for?”')),
  weight: z
    .enum(['light', 'heavy'])
    .optional()
    .meta(about('The answer to “Is the work done in a few seconds?”')),
  bodySize: z.enum(['small', 'large']).optional().meta(about('The answer to “How large is the file?”')),
  burst: yesOrNo.meta(about('The answer to “Do many calls come in a row or at the same time?”')),
  cancellable: yesOrNo.meta(about('The answer to “Must the page be able to cancel a running call?”')),
  survivesLeaving: yesOrNo.meta(
    about('The answer to “Must it still be sent when the user closes the page?”'),
  ),
  router: z.enum(['app', 'pages']).optional().meta(about('The answer to “Which router does the app use?”')),
  hosting: z.enum(['server', 'static']).optional().meta(about('The answer to “What runs the app?”')),
  ...commonParameters.shape,
});
