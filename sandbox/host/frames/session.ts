import type { FromClient, FromWorker, Tab, ToClient, ToWorker } from '../../shared/protocol';
import { acceptFromClient, acceptFromWorker } from '../gate/accept';
import { type Port, wrapPort } from '../gate/port';
import type { Assets } from './assets';
import { type FocusGuard, guardFocus } from './focus-guard';
import { createOpaqueFrame, startFrame } from './opaque-frame';
import { watchStrays } from './stray-messages';
import { createTabPane } from './tab-pane';

/** A client half without an app: frame B of one tab. It waits unseen. */
export interface Client {
  tab: Tab;
  port: Port<ToClient, FromClient>;
  /** Whether anybody may be looking: the page of the site is not in the background. */
  isSeen(): boolean;
  focus: Omit<FocusGuard, 'dispose'>;
  /** @param flooded called once where the app posts too much to windows of the site; @returns stops counting */
  watchStrays(flooded: () => void): () => void;
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
 * A frame that has not reported by then is taken for broken, in milliseconds; a slow machine has more. The first time
 * it may have been put into a process that is stuck.
 */
const timeout = { first: 4_000, later: 10_000 };

/**
 * Boots the server half, and the client half of the first tab with it.
 *
 * @param assets what the frames run: they are made while it is fetched
 * @param signal gives it up, and removes its frames
 * @param isSecond whether it has been tried before, and the process left since
 * @throws {Error} when a frame does not report in time, the signal has fired, or there is nothing to run
 */
export async function openSession(
  assets: Promise<Assets>,
  signal: AbortSignal,
  isSecond: boolean,
): Promise<Session> {
  const firstTimeout = isSecond ? timeout.later : timeout.first;
  const clientProgram = assets.then(({ client }) => client);
  const serverProgram = assets.then(({ server }) => server);
  const clients = new Set<Client>();
  const serverFrame = createOpaqueFrame();
  serverFrame.hidden = true;

  async function boot(tab: Tab, wait: number): Promise<Client> {
    const frame = createOpaqueFrame();
    const pane = createTabPane(tab, frame);
    const port = await startFrame(frame, clientProgram, wait, signal).finally(
      () => frame.isConnected || pane.remove(),
    );
    const guard = guardFocus(frame);
    const client: Client = {
      tab,
      port: wrapPort(port, acceptFromClient),
      isSeen: () => document.visibilityState === 'visible',
      focus: guard,
      watchStrays: (flooded) => watchStrays(frame, flooded),
      show: pane.show,
      dispose() {
        clients.delete(client);
        guard.dispose();
        client.port.close();
        pane.remove();
      },
    };
    clients.add(client);
    return client;
  }

  let serverPort: Session['server'] | undefined;
  function dispose(): void {
    for (const open of clients) open.dispose();
    serverPort?.close();
    serverFrame.remove();
  }

  document.body.append(serverFrame);
  const serverStarting = startFrame(serverFrame, serverProgram, firstTimeout, signal);
  const booting = boot(1, firstTimeout);
  try {
    serverPort = wrapPort(await serverStarting, acceptFromWorker);
    let first: Client | undefined = await booting;
    return {
      server: serverPort,
      openClient(tab) {
        const ready = tab === 1 ? first : undefined;
        if (!ready) return boot(tab, timeout.later);
        first = undefined;
        return Promise.resolve(ready);
      },
      dispose,
    };
  } catch (error) {
    await booting.catch(() => undefined); // it is told of by the error at hand
    dispose();
    throw error;
  }
}
