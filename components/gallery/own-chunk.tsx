'use client';

import dynamic from 'next/dynamic';

/** The gallery in a chunk of its own: every page can name it, and only the page of examples loads it. */
export const GalleryInOwnChunk = dynamic(() => import('./gallery').then(({ Gallery }) => Gallery));
