import { siteName } from '../../components/ui/address';
import manifest from '../../package.json';

/** What every page, feed and image says about the site itself. */
export const site = {
  name: siteName,
  tagline: 'Server Action, Route Handler, or neither?',
  description: manifest.description,
} as const;

export { repositoryUrl } from './repository';
