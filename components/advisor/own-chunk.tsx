'use client';

import dynamic from 'next/dynamic';

/** The advisor in a chunk of its own: every page can name it, and only the home page loads it. */
export const AdvisorInOwnChunk = dynamic(() => import('./advisor').then(({ Advisor }) => Advisor));
