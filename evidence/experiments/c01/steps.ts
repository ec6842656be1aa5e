import type { Steps } from '../../experiment';
import * as cases from './cases';

const steps: Steps = async ({ build, observe }) => {
  const cookies = await build('cookies', { files: cases.cookiesPage });
  observe('A page that reads cookies outside Suspense builds', cookies.ok);
  observe('The output says that it is outside Suspense', /outside of.+<Suspense>/.test(cookies.output));
  const params = await build('params', { files: cases.paramsPage });
  observe('A page that reads its params outside Suspense builds', params.ok);
  const data = await build('data', { files: cases.dataPage });
  observe('A page that waits for uncached data outside Suspense builds', data.ok);
  const inSuspense = await build('in-suspense', { files: cases.dataInSuspense });
  observe('The same page with its data inside Suspense builds', inSuspense.ok);
  const clock = await build('clock', { files: cases.clockPage });
  observe('A page that reads the clock while it is prerendered builds', clock.ok);
  const dynamic = await build('dynamic', { files: cases.dynamicPage });
  observe('A page with `export const dynamic` builds', dynamic.ok);
  observe(
    'The output names `dynamic` and Cache Components',
    /"dynamic" is not compatible with `nextConfig\.cacheComponents`/.test(dynamic.output),
  );
  const dynamicHandler = await build('dynamic-handler', { files: cases.dynamicHandler });
  observe('A Route Handler with `export const dynamic` builds', dynamicHandler.ok);
  const runtime = await build('runtime', { files: cases.runtimeHandler });
  observe('A Route Handler with `export const runtime` builds', runtime.ok);
  const cachedCookies = await build('cached-cookies', { files: cases.cachedCookies });
  observe('A page whose cached function reads cookies builds', cachedCookies.ok);
  const cachedHandler = await build('cached-handler', { files: cases.cachedHandler });
  observe("A Route Handler with 'use cache' on top of its body builds", cachedHandler.ok);
  const { cachedCookies: _page, cachedHandler: _handler, ...others } = cases;
  const off = await build('off', {
    files: Object.assign({}, ...Object.values(others)),
    config: { cacheComponents: false },
  });
  observe("All of them but the two with 'use cache', with Cache Components off, build", off.ok);
};

export default steps;
