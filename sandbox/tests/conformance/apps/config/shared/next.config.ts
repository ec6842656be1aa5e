import type { NextConfig } from 'next';

const named = 'named before';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  trailingSlash: true,
  env: { FROM_CONFIG: 'set in next.config.ts', BY_NAME: `${named} it` },
  experimental: {
    authInterrupts: true,
    proxyClientMaxBodySize: '4mb',
    serverActions: {
      bodySizeLimit: '2mb',
      allowedOrigins: [
        'friend.example',
        '*.friends.example',
        '**.deep.example',
        'port.example:8443',
        'app-*.part.example',
      ],
    },
  },
};

export default config;
