import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // Left out of the bundle: it reads files beside its own.
  serverExternalPackages: ['@electric-sql/pglite'],
};

export default config;
