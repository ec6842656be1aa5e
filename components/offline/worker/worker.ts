/**
 * The service worker that embeds register where their reader asks them to: in the browser's part of the storage that belongs to
 * this site inside of the page around the embed. It answers from what was saved, of one build, and asks the network for all else.
 *
 * A new build comes with a new service worker. It saves its own copy of all that is kept, and waits until no page of the one
 * before it is open (`skipWaiting` is never called): a running talk goes on with the code it began with.
 */
import { Serwist } from 'serwist';
import type { FilesOfBuild, OfflineAnswer, OfflineQuestion } from '../../../embed/saved-files';
import { type LastingEvent, type QuestionEvent, type RequestEvent, scope } from './scope';
import { createSources } from './sources';
import { createStore } from './store';

/** Put here when the site is built. */
declare const filesOfBuild: FilesOfBuild;

const serwist = new Serwist({
  precacheEntries: filesOfBuild.files.map(({ path, integrity }) => ({
    url: `${filesOfBuild.basePath}/${path}`,
    revision: integrity,
  })),
  precacheOptions: {
    cacheName: 'embeds',
    // What an address asks for changes nothing about the file.
    ignoreURLParametersMatching: [/^/],
  },
  // The page that has asked for it runs already, without a service worker.
  clientsClaim: true,
});
const store = createStore(serwist, filesOfBuild);
const sources = createSources(store.hasPage);

async function saveAgain(): Promise<void> {
  for (const slug of new Set(await store.slugs())) {
    if (filesOfBuild.embeds[slug]) await store.save(slug, () => undefined);
  }
}

async function answer(question: OfflineQuestion, port: MessagePort): Promise<void> {
  const reply = (message: OfflineAnswer) => port.postMessage(message);
  try {
    if (question.type === 'save')
      await store.save(question.slug, (saved, of) => reply({ type: 'progress', saved, of }));
    reply(await store.measure(question.slug));
  } catch (error) {
    reply({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function isQuestion(data: unknown): data is OfflineQuestion {
  const { type, slug } = Object(data) as Partial<OfflineQuestion>;
  return (type === 'save' || type === 'measure') && Object.hasOwn(filesOfBuild.embeds, slug ?? '');
}

scope.addEventListener('install', (event: LastingEvent) => event.waitUntil(saveAgain()));
scope.addEventListener('activate', (event: LastingEvent) => {
  void serwist.handleActivate(event as Parameters<typeof serwist.handleActivate>[0]);
});
scope.addEventListener('message', (event: QuestionEvent) => {
  const { data, ports } = event;
  const [port] = ports;
  if (port && isQuestion(data)) event.waitUntil(answer(data, port));
});
scope.addEventListener('fetch', (event: RequestEvent) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  // Files of embeds; all else is as without a service worker.
  if (!serwist.findMatchingRoute({ url, sameOrigin: true, request, event }).route) return;
  event.respondWith(
    sources.isNetwork(event).then((isNetwork) => {
      const kept = isNetwork ? undefined : serwist.handleRequest({ request, event });
      return kept ?? fetch(request);
    }),
  );
});
