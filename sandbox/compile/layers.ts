/** Rules of Next.js on which side may import what, with the words of its compiler (`@next/swc` 16.4.6). */

/** What an import is refused with. */
export interface Refusal {
  message: string;
  fix: string;
}

/** Names that only Client Components may import. Source: `@next/swc` 16.4.6, react_server_components. */
const clientApis: Record<string, readonly string[]> = {
  react: [
    'Component',
    'createContext',
    'createFactory',
    'PureComponent',
    'useActionState',
    'useDeferredValue',
    'useEffect',
    'useEffectEvent',
    'useImperativeHandle',
    'useInsertionEffect',
    'useLayoutEffect',
    'useOptimistic',
    'useReducer',
    'useRef',
    'useState',
    'useSyncExternalStore',
    'useTransition',
  ],
  'react-dom': ['flushSync', 'unstable_batchedUpdates', 'useFormState', 'useFormStatus'],
  'next/error': ['catchError'],
  'next/link': ['useLinkStatus'],
  'next/navigation': [
    'useParams',
    'usePathname',
    'useRouter',
    'useSearchParams',
    'useSelectedLayoutSegment',
    'useSelectedLayoutSegments',
    'useServerInsertedHTML',
    'ServerInsertedHTMLContext',
    'unstable_isUnrecognizedActionError',
  ],
};

/** What Next.js says to an import of client code from a Server Component; undefined where it is fine. */
export function refusedOnServer(specifier: string, names: readonly string[] = []): Refusal | undefined {
  if (specifier === 'client-only' || specifier === 'react-dom/server' || specifier === 'next/router') {
    return {
      message: `'${specifier}' cannot be imported from a Server Component module. It only works in a Client Component but none of its parents are marked with "use client", so they're Server Components by default.`,
      fix: "put 'use client' at the top of the file that needs it",
    };
  }
  const name = names.find((candidate) => clientApis[specifier]?.includes(candidate));
  if (!name) return undefined;
  if (name === 'Component' || name === 'PureComponent') {
    return {
      message: `You're importing a class component. It only works in a Client Component but none of its parents are marked with "use client", so they're Server Components by default.`,
      fix: "put 'use client' at the top of this file or a file that imports it",
    };
  }
  return {
    message: `You're importing a module that depends on \`${name}\` into a React Server Component module. This API is only available in Client Components. To fix, mark the file (or its parent) with the \`"use client"\` directive.`,
    fix: "put 'use client' at the top of this file or a file that imports it",
  };
}

/** Names that only server code may import, where the package as such may be imported. */
const serverApis: Record<string, readonly string[]> = {
  'next/server': ['after', 'connection'],
};

const serverPackages = ['server-only', 'next/headers', 'next/cache', 'next/root-params', 'next/server'];

/** What Client Components may import of `next/cache`; some of it only throws there. Source: next@16.4.6 cache.js */
const cacheNames = ['io', 'refresh', 'updateTag', 'unstable_cache', 'unstable_noStore'];

/** What Next.js says to an import of server code from a Client Component; undefined where it is fine. */
export function refusedOnClient(specifier: string, names: readonly string[] = []): Refusal | undefined {
  if (!serverPackages.includes(specifier)) return undefined;
  const named =
    specifier === 'next/cache'
      ? names.find((name) => !cacheNames.includes(name))
      : names.find((name) => serverApis[specifier]?.includes(name));
  // Client Components call it, too.
  if (specifier === 'next/cache' && names.length > 0 && !named) return undefined;
  const what = named ?? specifier;
  const own =
    specifier === 'server-only' ? "'server-only' cannot be imported from a Client Component module. " : '';
  return {
    message: `${own}You're importing a module that depends on "${what}" into a React Client Component module. This API is only available in Server Components but one of its parents is marked with "use client", so this module is also a Client Component.`,
    fix: "keep it in Server Components, handlers and 'use server' files; pass their results as props",
  };
}
