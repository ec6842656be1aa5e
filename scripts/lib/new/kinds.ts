/** The kinds of content that `npm run new` can begin. */
import { article } from './article';
import { claim } from './claim';
import { example } from './example';
import { experiment } from './experiment';
import type { Kind } from './kind';
import { row } from './row';
import { source } from './source';

export const kinds: Readonly<Record<string, Kind>> = { article, example, claim, row, source, experiment };
