'use server';

const kept = globalThis as typeof globalThis & { e29?: number };

export async function save(_text: unknown) {
  kept.e29 = (kept.e29 ?? 0) + 1;
}

/** How often an action has run. */
export async function countSaved() {
  return `saved ${kept.e29 ?? 0} times`;
}
