/** The two bundles that every frame B runs: fetched once, handed over as text. */
export interface Assets {
  client: string;
  worker: string;
}

/**
 * Frame B has an opaque origin: it may reach no host and shares no cache with the site, so frame A
 * fetches for it.
 *
 * @throws {Error} naming the file that could not be fetched
 */
export async function fetchAssets(): Promise<Assets> {
  const [client, worker] = await Promise.all([fetchText('client.js'), fetchText('worker.js')]);
  return { client, worker };
}

async function fetchText(name: string): Promise<string> {
  const response = await fetch(new URL(name, location.href));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.text();
}
