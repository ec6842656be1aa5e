import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheLife: {
    quick: { stale: 40, revalidate: 50, expire: 600 },
    hours: { stale: 60, revalidate: 70, expire: 800 },
  },
  experimental: {
    authInterrupts: true,
    useCache: true,
    serverActions: { bodySizeLimit: 3000 },
  },
};

export default config;
