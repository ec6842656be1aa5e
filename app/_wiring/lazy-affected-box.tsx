'use client';

import dynamic from 'next/dynamic';

/** The box in a chunk of its own: every page can name it, and only its page loads it. */
export const LazyAffectedBox = dynamic(() => import('./affected-box').then(({ AffectedBox }) => AffectedBox));
