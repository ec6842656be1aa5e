import { cache } from 'react';

let stamps = 0;

/** One number for each request. */
export const stamp = cache(() => ++stamps);
