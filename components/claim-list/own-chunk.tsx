'use client';

import dynamic from 'next/dynamic';

/** The list of claims in a chunk of its own: every page can name it, and only its page loads it. */
export const ClaimListInOwnChunk = dynamic(() => import('./claim-list').then(({ ClaimList }) => ClaimList));
