import { siteName } from '../../components/look/address';
import manifest from '../../package.json';

/** What every page, feed and image says about the site itself. */
export const site = {
  name: siteName,
  tagline: 'Server Action, Route Handler, or neither?',
  description: manifest.description,
} as const;

const repository = (manifest as { repository?: string | { url: string } }).repository;

/** The public repository, from package.json alone; links that need it are hidden while it is undefined. */
export const repositoryUrl: string | undefined =
  typeof repository === 'string' ? repository : repository?.url.replace(/^git\+|\.git$/g, '');
