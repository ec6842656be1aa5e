import { loneRefusals } from './lone';
import type { ConfigRefusal } from './refusal';

/** Refused for the configuration, or for what does not go with it. */
export const configRefusals: readonly ConfigRefusal[] = [
  {
    name: 'partialPrefetching without Cache Components',
    config: '{ partialPrefetching: true }',
    words: '`partialPrefetching` requires `cacheComponents` to be enabled.',
  },
  {
    name: 'a profile of cacheLife that expires before it is made again',
    config:
      '{ cacheComponents: true, partialPrefetching: true, cacheLife: { odd: { revalidate: 60, expire: 30 } } }',
    words: 'the expire option must be greater than the revalidate option.',
  },
  {
    name: 'a limit of bodies beside a proxy that is not a size',
    config: '{ experimental: { proxyClientMaxBodySize: 0 } }',
    words: 'Client Max Body Size must be larger than 0 bytes',
  },
  {
    name: 'export const instant without Cache Components',
    config: '{ experimental: {} }',
    page: 'export const instant = true;\n',
    words: 'Route segment config "instant" requires `nextConfig.cacheComponents` to be enabled.',
  },
  {
    name: 'export const prefetch without Cache Components',
    config: '{ experimental: {} }',
    page: "export const prefetch = 'partial';\n",
    words: 'Route "/page" cannot use `export const prefetch = ...` without enabling `cacheComponents`.',
  },
  {
    name: 'a matcher of proxy.ts that is not a constant',
    config: '{ experimental: {} }',
    files: {
      '/proxy.ts':
        "const path = process.env.GUARDED ?? '/guarded';\nexport function proxy() {}\nexport const config = { matcher: path };\n",
    },
    at: '/proxy.ts',
    words: "Next.js can't recognize the exported `config` field in route.",
  },
  {
    name: 'a runtime in the config of proxy.ts',
    config: '{ experimental: {} }',
    files: { '/proxy.ts': "export function proxy() {}\nexport const config = { runtime: 'nodejs' };\n" },
    at: '/proxy.ts',
    words: 'Route segment config is not allowed in Proxy file at',
  },
  {
    name: '"use cache" without Cache Components',
    config: '{ experimental: {} }',
    page: "async function read() {\n  'use cache';\n}\nconsole.log(read);\n",
    words: 'To use "use cache", please enable the feature flag `cacheComponents` in your Next.js config.',
  },
  {
    name: '"use cache: private" without Cache Components',
    config: '{ experimental: {} }',
    page: "async function read() {\n  'use cache: private';\n}\nconsole.log(read);\n",
    words:
      'To use "use cache: private", please enable the feature flag `cacheComponents` in your Next.js config.',
  },
  ...loneRefusals,
];
