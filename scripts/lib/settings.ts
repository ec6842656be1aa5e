/** What a person can set from outside, checked before any work begins. */
import { UserError } from './user-error';

const defaultPort = 3000;

/**
 * @param text the value of the environment variable PORT
 * @returns a port from 1 to 65535; 3000 where none is set
 * @throws UserError where the value is something else
 */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new UserError(
    `PORT is "${text}"; it must be a whole number from 1 to 65535, for example: PORT=3001 npm start`,
  );
}

/**
 * @param text the value of the environment variable BASE_PATH
 * @returns the path the site lives under, such as `/docs`; empty for a site at the root
 * @throws UserError where Next.js would not accept it
 */
export function readBasePath(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  if (/^(\/[\w.~-]+)+$/.test(text)) return text;
  throw new UserError(
    `BASE_PATH is "${text}"; it must begin with a slash and not end with one, for example: BASE_PATH=/docs npm start`,
  );
}

/**
 * @param text the value of the environment variable SITE_URL
 * @param isRelease whether the build is to be published
 * @returns the origin of the site, or a note of what a build without it lacks
 * @throws UserError where it is not an origin, and where a release has none
 */
export function readSiteUrl(
  text: string | undefined,
  isRelease: boolean,
): { origin: string } | { note: string } {
  const url = text && URL.canParse(text) ? new URL(text) : undefined;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
    return { origin: url.origin };
  if (text) {
    throw new UserError(
      `SITE_URL is "${text}"; it must be an origin, for example: SITE_URL=https://example.org npm run build. A path goes into BASE_PATH.`,
    );
  }
  const lack = 'canonical addresses, link previews, the sitemap and llms.txt name http://localhost:3000';
  if (!isRelease) return { note: `SITE_URL is not set: ${lack}. Set it for a build that you publish.` };
  throw new UserError(
    `SITE_URL is not set, and without it ${lack}. For example: SITE_URL=https://example.org npm run build -- --release`,
  );
}

/**
 * @param command the one that reads the built site at its root, such as `npm test`
 * @throws UserError where the site would be built below a path
 */
export function requireSiteAtRoot(command: string): void {
  if (!readBasePath(process.env.BASE_PATH)) return;
  throw new UserError(`The tests read the site at its root. Run: BASE_PATH= ${command}`);
}
