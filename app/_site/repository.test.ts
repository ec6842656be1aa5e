import { expect, test } from 'vitest';
import { repositoryAddress } from './repository';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['owner/name', 'https://github.com/owner/name'],
  ['github:owner/name', 'https://github.com/owner/name'],
  ['https://example.org/owner/name', 'https://example.org/owner/name'],
  [{ url: 'git+https://example.org/owner/name.git' }, 'https://example.org/owner/name'],
  [{ url: 'git@example.org:owner/name.git' }, 'https://example.org/owner/name'],
  [{ url: 'git+ssh://git@example.org/owner/name.git' }, 'https://example.org/owner/name'],
])('%j is the repository %s', (repository, address) => {
  expect(repositoryAddress(repository)).toBe(address);
});
