import type { FromClient, FromWorker, Tab, ToClient, ToWorker } from '../protocol';
import { acceptFromClient, acceptFromWorker } from './accept';
import type { Assets } from './assets';
import { createOpaqueFrame, portOf } from './opaque-frame';
import { type Port, wrapPort } from './port';
import { createTabPane } from './tab-pane';

/** A client half without an app: frame B of one tab. It waits unseen. */
export interface Client {
  tab: Tab;
  port: Port<ToClient, FromClient>;
  show(): void;
  dispose(): void;
}

/** Both halves without an app. The server half has a frame of its own, so that it outlives any client. */
export interface Session {
  server: Port<ToWorker, FromWorker>;
  /** @throws {Error} when its frame does not report in time */
  openClient(tab: Tab): Promise<Client>;
  /** Ends everything; nothing is received from it afterwards. */
  dispose(): void;
}

/**
 * Boots the server half, and the client half of the first tab with it.
 *
 * @throws {Error} when a frame does not report in time
 */
export async function openSession({ clientDocument, serverDocument }: Assets): Promise<Session> {
  const clients = new Set<Client>();
  const serverFrame = createOpaqueFrame(serverDocument);
  serverFrame.hidden = true;

  async function boot(tab: Tab): Promise<Client> {
    const frame = createOpaqueFrame(clientDocument);
    const pane = createTabPane(tab, frame);
    const client: Client = {
      tab,
      port: wrapPort(await portOf(frame), acceptFromClient),
      show: pane.show,
      dispose() {
        clients.delete(client);
        client.port.close();
        pane.remove();
      },
    };
    clients.add(client);
    return client;
  }

  let first: Client | undefined;
  document.body.append(serverFrame);
  const [server, client] = await Promise.all([portOf(serverFrame), boot(1)]);
  first = client;
  const serverPort = wrapPort<ToWorker, FromWorker>(server, acceptFromWorker);
  return {
    server: serverPort,
    openClient(tab) {
      const ready = tab === 1 ? first : undefined;
      if (!ready) return boot(tab);
      first = undefined;
      return Promise.resolve(ready);
    },
    dispose() {
      for (const open of clients) open.dispose();
      serverPort.close();
      serverFrame.remove();
    },
  };
}
