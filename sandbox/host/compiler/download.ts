/** Several files that belong together. */
export interface Download {
  text(file: string): Promise<string>;
  /** A file that the site keeps compressed, since not every host compresses what it sends. */
  unpacked(file: string): Promise<Blob>;
  /** Of the compressed files: bytes that have come, and of how many; undefined where a host does not tell. */
  progress(): { received: number; total: number | undefined };
}

/** @param fetchFile rejects where there is no such file */
export function createDownload(fetchFile: (file: string) => Promise<Response>): Download {
  let received = 0;
  let total: number | undefined = 0;
  const count = () =>
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(part, controller) {
        received += part.byteLength;
        controller.enqueue(part);
      },
    });
  return {
    text: async (file) => (await fetchFile(file)).text(),
    async unpacked(file) {
      const { body, headers } = await fetchFile(file);
      const length = headers.has('content-encoding') ? null : headers.get('content-length');
      total = length === null || total === undefined ? undefined : total + Number(length);
      const unpacking = body?.pipeThrough(count()).pipeThrough(new DecompressionStream('gzip'));
      return new Response(unpacking).blob();
    },
    progress: () => ({ received, total }),
  };
}
