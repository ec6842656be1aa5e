import manifest from '../../package.json';

type Repository = string | { url: string } | undefined;

/** @param repository as npm takes it: an address, or `owner/name` for GitHub */
export function repositoryAddress(repository: Repository): string | undefined {
  const text = typeof repository === 'string' ? repository : repository?.url;
  if (!text) return undefined;
  const short = /^(?:github:)?([\w-]+\/[\w.-]+)$/.exec(text)?.[1];
  if (short) return `https://github.com/${short}`;
  return text.replace(/^git\+|\.git$/g, '').replace(/^(?:ssh:\/\/)?git@([^/:]+)[/:]/, 'https://$1/');
}

/** The public repository, from package.json alone; links that need it are hidden while it is undefined. */
export const repositoryUrl = repositoryAddress((manifest as { repository?: Repository }).repository);
