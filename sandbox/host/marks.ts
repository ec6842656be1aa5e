/** The links of the chain from frame A to an app that is alive, in the order in which they usually come. */
export const links = ['script', 'assets', 'frames', 'connected', 'compiled', 'alive'] as const;
export type Link = (typeof links)[number];

const made = new Set<Link>();

/** Marks, for `npm run bench` and the browser's own tools, when a link was there first: `sandbox alive` and so on. */
export function markOnce(link: Link): void {
  if (made.has(link)) return;
  made.add(link);
  performance.mark(`sandbox ${link}`);
}
