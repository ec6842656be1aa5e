/** The kinds of content that `npm run new` can begin. */
import { article } from './article';
import { claim } from './claim';
import { example } from './example';
import { experiment } from './experiment';
import type { RecordKind } from './kind';
import { row } from './row';
import { source } from './source';

/** Every kind, by the word for it. */
export const kinds: Readonly<Record<string, RecordKind>> = {
  article,
  example,
  claim,
  row,
  source,
  experiment,
};

/** The kind of this name; undefined for any other word, `constructor` included. */
export const kindNamed = (name: string | undefined): RecordKind | undefined =>
  name !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
