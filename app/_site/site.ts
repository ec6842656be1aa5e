import manifest from '../../package.json';

/** What every page, feed and image says about the site itself. */
export const site = {
  name: 'Action or Route',
  tagline: 'Server Action, Route Handler, or neither?',
  description: manifest.description,
} as const;

const repository = (manifest as { repository?: string | { url: string } }).repository;

/** The public repository, from package.json alone; links that need it are hidden while it is undefined. */
export const repositoryUrl: string | undefined =
  typeof repository === 'string' ? repository : repository?.url.replace(/^git\+|\.git$/g, '');

const origin = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

/**
 * The absolute address of a path of this site, for readers outside it (sitemap, link previews).
 * @param path begins with a slash; `/` is the home page
 */
export function absoluteUrl(path: string): string {
  return `${origin}${basePath}${path === '/' ? '/' : path}`;
}
