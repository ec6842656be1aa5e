import type { limitProofs } from './limit-proofs';
import type { pageProofs } from './page-proofs';
import type { windowProofs } from './window-proofs';

/** Entries that only a browser can show; `sandbox/tests/parity/differences.spec.ts` runs their proofs. */
export type ProvenInBrowser = keyof typeof pageProofs | keyof typeof windowProofs | keyof typeof limitProofs;
