/** The tags that pages use. */

import type { Definition } from '../../components/article/define';
import * as definitions from '../../components/article/definitions';

/** What each article component takes, names and shows, by its tag. */
export const articleComponents: ReadonlyMap<string, Definition> = new Map(Object.entries(definitions));

/** Where a new one is added. */
export const listOfComponents = 'components/article/definitions.ts';

/** Tags of HTML that pages use beside Markdown. */
export const htmlTags: readonly string[] = [
  'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 hr',
  'i img ins kbd li mark ol p picture pre q s samp small source span strong sub summary sup table tbody td tfoot th',
  'thead time tr u ul var video wbr',
].flatMap((line) => line.split(' '));
