/** How the examples are run on real Next.js. */

/** Modes of real Next.js: whether Cache Components are on. */
export const nextModes = {
  'Next.js with Cache Components': true,
  'Next.js without Cache Components': false,
} as const;

/** The example whose plain form has a spec of its own (`without-javascript.spec.ts`). */
export const plainForm = { slug: 'create-post', variant: 'action' } as const;
