import { advisoryQuery } from '../advisory-query';
import { define } from '../define';

/** `<AdvisoryCount line="14" />` in a sentence: how many advisories are like this. */
export const definition = define({
  props: advisoryQuery,
  references: { ids: 'advisory' },
  toMarkdown: (query, { advisories }) => String(advisories(query).length),
});
