/** Kept free of imports: the box on the page of advisories compares releases in the browser. */

/** Below zero where the first release is the older one. Both are plain releases, such as 15.2.3. */
export function compareReleases(one: string, other: string): number {
  const others = other.split('.').map(Number);
  const parts = one.split('.').map(Number);
  return parts.reduce((found, part, index) => found || part - (others[index] ?? 0), 0);
}

/** The major number of a release: 15 of 15.2.3. */
export const majorOf = (release: string): number => Number(release.split('.')[0]);
