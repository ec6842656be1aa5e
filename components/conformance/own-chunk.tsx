'use client';

import dynamic from 'next/dynamic';

/** The table of cases in a chunk of its own: every page can name it, and only its page loads it. */
export const ConformanceTableInOwnChunk = dynamic(() =>
  import('./conformance-table').then(({ ConformanceTable }) => ConformanceTable),
);
