/** A small server beside the apps, on loopback only. */
import { createServer, type RequestListener } from 'node:http';

export interface LocalServer {
  port: number;
  stop(): Promise<void>;
}

export async function serveLocally(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  // The address of a pipe would be text.
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    port,
    stop() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      return closed;
    },
  };
}
