const kept = globalThis as typeof globalThis & { e34?: { finished: boolean } };

/** Of the work that is given to after(). */
export function work(): { finished: boolean } {
  kept.e34 ??= { finished: false };
  return kept.e34;
}

export const passes = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
