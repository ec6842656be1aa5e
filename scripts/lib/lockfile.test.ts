import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingPlatforms } from './lockfile';

describe('missingPlatforms', () => {
  it('finds what a package names for a platform and the lockfile lacks', () => {
    const packages = {
      'node_modules/tool': {
        optionalDependencies: { 'tool-linux-x64-musl': '1.0.0', 'tool-win32-arm64': '1.0.0' },
      },
      'node_modules/tool-win32-arm64': { version: '1.0.0' },
    };
    expect(missingPlatforms({ packages })).toEqual([
      {
        path: 'node_modules/tool-linux-x64-musl',
        entry: { version: '1.0.0', os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true },
      },
    ]);
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  it('serves every platform', () => {
    const missing = missingPlatforms(lock).map(({ path }) => path);
    expect(missing, 'run `node scripts/run.mjs complete-lockfile`').toEqual([]);
  });
});
