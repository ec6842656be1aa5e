import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  experimental: {
    // For every action of the app, not for this one alone.
    serverActions: { bodySizeLimit: '3mb' },
  },
};

export default config;
