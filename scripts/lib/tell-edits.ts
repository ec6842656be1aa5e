/**
 * Tells the pages that are open under `npm run dev` that a file was saved which Next.js does not import, such as data: it would
 * show the change only to who loads the page again.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Edits {
  /** Where pages listen; `app/_site/reload-on-edit.tsx` gets it from this variable. */
  env: { EDITS_PORT: string };
  tell(): void;
  close(): Promise<void>;
}

/** Listens on a port that the system chooses. */
export async function tellEdits(): Promise<Edits> {
  const open = new Set<ServerResponse>();
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.write(':\n\n');
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: { EDITS_PORT: String(port) },
    tell: () => open.forEach((response) => void response.write('data: edited\n\n')),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
