const kept = globalThis as typeof globalThis & { longRequests?: { finished: boolean } };

/** Of the work that is given to after(). */
export function work(): { finished: boolean } {
  kept.longRequests ??= { finished: false };
  return kept.longRequests;
}

export const passes = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
