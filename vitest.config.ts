import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.next/**', 'out/**', '.generated/**'],
    // Only failures are worth reading; `npx vitest --reporter=verbose` lists every test.
    reporters: ['dot'],
  },
});
