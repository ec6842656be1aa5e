'use client';

import dynamic from 'next/dynamic';

/**
 * A live example in a chunk of its own: every article can name one, and only pages that show one load it. There is
 * no boundary around it, which React would write hidden, so that its code is there without JavaScript.
 */
export const LiveExampleInOwnChunk = dynamic(() =>
  import('./live-example').then(({ LiveExample }) => LiveExample),
);
