import type { FromWorker } from '../../protocol';

/** A part of what the server half answers. */
export type Answer = Extract<FromWorker, { type: 'head' | 'chunk' | 'end' }>;
