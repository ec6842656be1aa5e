import { defineConfig } from 'vitest/config';
import { timeout } from '../../evidence/lab/pace';
import { doorAliases } from '../../scripts/lib/sandbox-doors';

/** What can be read from the files of the built site, without a browser. */
export default defineConfig({
  root: '.',
  resolve: { alias: doorAliases() },
  test: {
    include: ['tests/site-files/*.site.ts'],
    globalSetup: 'tests/built-site.ts',
    // One thread, in which each page is parsed once for all files.
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    testTimeout: timeout(600_000),
    hookTimeout: timeout(600_000),
    reporters: ['dot', './scripts/lib/vitest-counts.ts'],
  },
});
