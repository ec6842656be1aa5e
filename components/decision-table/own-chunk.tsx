'use client';

import dynamic from 'next/dynamic';

/**
 * The decision table in a chunk of its own: every article can name it, and only its page loads it. There is no
 * boundary around it, which React would write hidden, so that it is complete without JavaScript.
 */
export const DecisionTableInOwnChunk = dynamic(() =>
  import('./decision-table').then(({ DecisionTable }) => DecisionTable),
);
