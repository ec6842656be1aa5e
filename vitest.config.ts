import { defineConfig } from 'vitest/config';
import { timeout } from './evidence/lab/pace';
import { doorAliases } from './scripts/lib/sandbox-doors';

export default defineConfig({
  resolve: { alias: doorAliases() },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.next/**', 'out/**', '.generated/**'],
    // A process for each file would take longer than the tests: they share their threads and clean up after themselves.
    pool: 'threads',
    isolate: false,
    // For what hangs, and nothing else: on half a core, starting Postgres takes two minutes.
    testTimeout: timeout(600_000),
    hookTimeout: timeout(600_000),
    // Only failures are worth reading; `npx vitest --reporter=verbose` lists every test.
    reporters: ['dot', './scripts/lib/vitest-counts.ts'],
  },
});
