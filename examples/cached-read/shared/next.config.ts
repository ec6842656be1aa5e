import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // 'use cache' comes with cacheComponents. Only an app
  // that turns it off needs this older, deprecated flag.
  experimental: { useCache: true },
};

export default config;
