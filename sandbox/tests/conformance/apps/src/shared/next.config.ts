import type { NextConfig } from 'next';

const config: NextConfig = { cacheComponents: true, partialPrefetching: true, env: { FROM_CONFIG: 'read' } };

export default config;
