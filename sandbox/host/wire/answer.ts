import type { FromWorker } from '../../shared/protocol';

/** A part of what the server half answers. */
export type Answer = Extract<FromWorker, { type: 'head' | 'chunk' | 'end' }>;
