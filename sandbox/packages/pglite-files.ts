/** The name that `modules.ts` gives the files of a package. */
declare const $$files: Record<string, Blob> | undefined;

/** Between two steps of a start, the worker answers whoever asks whether it is alive. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

class PausingBlob extends Blob {
  override async arrayBuffer(): Promise<ArrayBuffer> {
    await pause();
    return super.arrayBuffer();
  }
}

/** By name; `sandbox/build/postgres-files.ts` makes them. */
export const files: Record<string, Blob> = Object.fromEntries(
  Object.entries($$files ?? {}).map(([name, blob]) => [name, new PausingBlob([blob])]),
);

/**
 * Takes the place of `fetch` in the package, which asks for the files beside its own: there is no network here.
 * What starts a database from nothing is not among them; it is asked for all the same, and not used.
 */
export async function fetch(address: URL): Promise<Response> {
  const name = address.pathname.slice(1).replace('.', '-');
  await pause();
  return new Response(files[name] ?? null, { headers: { 'content-type': 'application/wasm' } });
}
