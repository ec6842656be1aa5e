import { renderToReadableStream } from 'react-server-dom-webpack/server.edge';
import type { Payload } from '../shared/page-tree';
import { bailout } from './bailout';
import { renderDocument } from './document';
import { digestOf, reportRenderError } from './errors';
import { clientManifest } from './flight';
import { Interrupts } from './interrupts';
import { causeOf, isFailure, type PrerenderedPage, refusedBy } from './prerendered-page';
import { type PrerenderContext, runInContext } from './request-context';
import type { HtmlRenderer } from './ssr';
import { bytesOf, streamOf } from './streams';

const silent = () => undefined;

const searchOutsideSuspense = (route: string) =>
  new Error(
    `useSearchParams() should be wrapped in a suspense boundary at page "${route}". Read more: https://nextjs.org/docs/messages/missing-suspense-with-csr-bailout`,
  );

/**
 * Without Cache Components: the page is rendered to its end, and is static unless something asked for a request.
 *
 * @param build makes the payload, run in `context`
 */
export async function prerenderStatic(
  context: PrerenderContext,
  renderer: HtmlRenderer,
  build: () => Payload,
): Promise<PrerenderedPage> {
  const failures: unknown[] = [];
  let bailed = false;
  const interrupts = new Interrupts();
  const onError = (error: unknown) => {
    if (digestOf(error) === bailout) bailed = true;
    interrupts.note(error);
    if (isFailure(error)) failures.push(causeOf(context, error));
    return reportRenderError(error, silent);
  };
  try {
    const payload = build();
    const rendering = runInContext(context, () =>
      renderToReadableStream(payload, clientManifest, { onError }),
    );
    const flight = await bytesOf(rendering);
    const rendered = await renderDocument(streamOf(flight), renderer, { onError, hints: 'tags' });
    await rendered.allReady;
    if (bailed && rendered.status === 500) return refusedBy(searchOutsideSuspense(context.route));
    const html = await bytesOf(rendered.body);
    if (context.prerender.dynamic) return { kind: 'dynamic', reason: context.prerender.dynamic };
    if (failures.length > 0) return refusedBy(failures[0]);
    const isShown = rendered.status === 200;
    const { status, headers } = isShown ? interrupts : rendered;
    return { kind: 'static', status, headers: { ...rendered.headers, ...headers }, html, flight };
  } catch (error) {
    return context.prerender.dynamic
      ? { kind: 'dynamic', reason: context.prerender.dynamic }
      : refusedBy(error);
  }
}
