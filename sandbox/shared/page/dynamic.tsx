import { BailoutToCSRError } from 'next/dist/shared/lib/lazy-dynamic/bailout-to-csr';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

type Props = Record<string, unknown>;
type Loaded = ComponentType<Props> | { default: ComponentType<Props> };
type Loader = () => Promise<Loaded> | Loaded;

interface Options {
  loader?: Loader;
  loading?: ComponentType<{ isLoading: boolean; pastDelay: boolean; error: null }>;
  ssr?: boolean;
}

/** @throws what makes React leave a place to the browser, while a page is rendered to HTML */
function InBrowserOnly({ children }: { children: ReactNode }): ReactNode {
  if (typeof window === 'undefined') throw new BailoutToCSRError('next/dynamic');
  return children;
}

/** Source: https://nextjs.org/docs/app/guides/lazy-loading and next@16.4.6 dist/shared/lib/lazy-dynamic/loadable.js */
export function dynamic(given: Loader | Options, options: Options = {}): ComponentType<Props> {
  const {
    loader,
    loading: Loading,
    ssr = true,
  } = {
    ...(typeof given === 'function' ? { loader: given } : given),
    ...options,
  };
  const Lazy = lazy(async () => {
    const loaded = await loader?.();
    return loaded && 'default' in loaded ? loaded : { default: loaded ?? (() => null) };
  });
  return (props) => {
    const content = <Lazy {...props} />;
    return (
      <Suspense fallback={Loading ? <Loading isLoading pastDelay error={null} /> : null}>
        {ssr ? content : <InBrowserOnly>{content}</InBrowserOnly>}
      </Suspense>
    );
  };
}
