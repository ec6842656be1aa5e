import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Next.js keeps `jsx: preserve` for itself; tests that render a component compile it the way React does.
  esbuild: { jsx: 'automatic' },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.next', 'out', '.generated', 'examples/*/*/node_modules'],
  },
});
