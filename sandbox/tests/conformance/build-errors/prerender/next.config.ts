import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // All pages that fail are named, not the first alone.
  experimental: { prerenderEarlyExit: false },
};

export default config;
