import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const configWith = async (basePath: string | undefined) => {
  vi.stubEnv('BASE_PATH', basePath);
  vi.resetModules();
  return (await import('../next.config')).default;
};

test('the site is static files, at the root unless BASE_PATH says otherwise', async () => {
  expect(await configWith(undefined)).toMatchObject({ output: 'export', basePath: '' });
});

test('BASE_PATH reaches Next.js and the addresses made by hand', async () => {
  expect(await configWith('/docs')).toMatchObject({
    basePath: '/docs',
    env: { NEXT_PUBLIC_BASE_PATH: '/docs' },
  });
});
