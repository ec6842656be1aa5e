import type { RequestEvent } from './scope';

/** `/embed/create-post`, with or without the ending that some hosts want. */
const embedPath = /\/embed\/([a-z0-9-]+)(?:\.html)?$/;

/** Where pages come from: what is not kept may be of a newer build, and then all it loads has to be. */
export interface Sources {
  /** Whether a request belongs to a page that came from the network. */
  isNetwork(event: Pick<RequestEvent, 'request' | 'clientId' | 'resultingClientId'>): Promise<boolean>;
}

const slugIn = (url: string) => (url === '' ? undefined : embedPath.exec(new URL(url).pathname)?.[1]);

/** @param hasPage whether the page of an embed is kept */
export function createSources(hasPage: (slug: string) => Promise<boolean>): Sources {
  const fromNetwork = new Set<string>();
  return {
    async isNetwork({ request, clientId, resultingClientId }) {
      if (request.mode !== 'navigate') return fromNetwork.has(clientId);
      // The embed itself, or the frame of its app, which is asked for by the embed.
      const slug = slugIn(request.url) ?? slugIn(request.referrer);
      const isNetwork = slug !== undefined && !(await hasPage(slug));
      if (isNetwork) fromNetwork.add(resultingClientId);
      return isNetwork;
    },
  };
}
