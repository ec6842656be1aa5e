const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/** A path of this site as a plain anchor needs it: `next/link` would add the base path by itself. */
export const pathOnSite = (path: string): string => `${basePath}${path}`;

/** Where a claim stands on its own. */
export const claimPath = (id: string): string => pathOnSite(`/claims#${id}`);

/** Where an observed exchange stands on its own. */
export const exchangePath = (id: string): string => pathOnSite(`/exchanges#${id}`);

/** Where an example runs on its own. */
export const examplePath = (slug: string): string => pathOnSite(`/embed/${slug}`);
