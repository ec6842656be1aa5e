'use server';

const kept = globalThis as typeof globalThis & { bodyLimits?: number };

export async function save(_text: unknown) {
  kept.bodyLimits = (kept.bodyLimits ?? 0) + 1;
}

/** How often an action has run. */
export async function countSaved() {
  return `saved ${kept.bodyLimits ?? 0} times`;
}
