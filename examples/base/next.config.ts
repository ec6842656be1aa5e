import type { NextConfig } from 'next';

// Both are the default of create-next-app since 16.4.
const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
};

export default config;
