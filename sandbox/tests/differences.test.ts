/** Each entry of "What is different" that can be shown without a browser still is; the rest: `parity/differences.spec.ts`. */
import { expect, it } from 'vitest';
import { type DifferenceId, differenceGroups } from '../host/differences';
import { compileProofs } from './differences/compile-proofs';
import type { ProvenInBrowser } from './differences/in-browser';
import { renderingProofs } from './differences/rendering-proofs';
import { requestProofs } from './differences/request-proofs';

/** Typed so that the compiler asks for a proof of each new entry. */
const proofs: Record<Exclude<DifferenceId, ProvenInBrowser>, () => unknown> = {
  ...compileProofs,
  ...renderingProofs,
  ...requestProofs,
};

for (const [id, proof] of Object.entries(proofs)) {
  it(`${id}: is as the list says`, async () => {
    await proof();
  });
}

it('names each entry once', () => {
  const ids: string[] = differenceGroups.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
