/** The attributes by which an article asks for advisories. */
import { z } from 'zod';
import type { Advisory } from '../data';
import { props, text, texts } from './props';

const severities = { critical: 0, high: 1, medium: 2, low: 3, unknown: 4 } satisfies Record<
  Advisory['severity'],
  number
>;
const subjects = {
  action: 'Server Actions',
  handler: 'Route Handlers',
  proxy: 'the proxy',
  cache: 'caching',
  rendering: 'rendering',
  other: 'the rest',
  image: 'images',
  'dev-server': 'the development server',
} satisfies Record<Advisory['about'], string>;

const namesOf = <Name extends string>(map: Readonly<Record<Name, unknown>>) => Object.keys(map) as Name[];

/** Each of them narrows; without any, all advisories. */
export const advisoryQuery = props({
  line: text.optional(),
  about: z.enum(namesOf(subjects)).optional(),
  needs: text.optional(),
  severity: z.enum(namesOf(severities)).optional(),
  ids: texts.optional(),
  onTopic: z.boolean().optional(),
});
