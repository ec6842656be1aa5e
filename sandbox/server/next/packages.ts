import { lazy } from 'react';
import { AsyncLocalStorage } from '../async-context';
import { clientReference } from '../flight';
import { nextCache } from './cache';
import { nextHeaders } from './headers';
import { io, navigation, prefetch } from './io';
import { nextNavigation } from './navigation';
import { nextRootParams } from './root-params';
import { nextServer } from './server';

/** A font of `next/font`: nothing is loaded, so the page keeps the font it has. */
const font = () => ({ className: '', variable: '', style: { fontFamily: 'inherit' } });
const anyFont = new Proxy({}, { get: (_target, name) => (name === '__esModule' ? true : font) });

/** Client Components of Next.js (`shared/page/built-in.ts`), as a Server Component imports them. */
const references = (module: string, ...names: string[]) => ({
  __esModule: true,
  ...Object.fromEntries(names.map((name) => [name, clientReference(module, name)])),
});

type Loaded = Parameters<typeof lazy>[0] extends () => Promise<infer Module> ? Module : never;

/** Source: https://nextjs.org/docs/app/guides/lazy-loading */
const dynamic = (load: () => Promise<Loaded | Loaded['default']>) =>
  lazy(async () => {
    const loaded = await load();
    return 'default' in loaded ? loaded : { default: loaded };
  });

/** The part of it that does not ask for a process. */
const asyncHooks = { __esModule: true, default: { AsyncLocalStorage }, AsyncLocalStorage };

/** `next/*` as code on the server sees it; its Client Components are references here. */
export const nextServerPackages: Record<string, Record<string, unknown>> = {
  next: {},
  'next/cache': { ...nextCache, io, navigation, prefetch },
  'next/headers': nextHeaders,
  'next/navigation': nextNavigation,
  'next/root-params': nextRootParams,
  'next/server': nextServer,
  'next/font/google': anyFont,
  'next/font/local': { __esModule: true, default: font },
  'next/link': references('next/link', 'default', 'useLinkStatus'),
  'next/form': references('next/form', 'default'),
  'next/image': references('next/image', 'default'),
  'next/script': references('next/script', 'default'),
  'next/dynamic': { __esModule: true, default: dynamic },
  'server-only': {},
  'node:async_hooks': asyncHooks,
  async_hooks: asyncHooks,
};
