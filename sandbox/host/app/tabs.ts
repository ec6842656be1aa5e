import type { Settings, Tab, ToClient } from '../../shared/protocol';
import type { Session } from '../frames/session';
import type { ClientRun } from './client-run';
import { openClient, readableAt, type TabsOptions } from './open-client';
import type { Outcome } from './pending';

/** The pages of one app: clients of the same server, which share its cookies. */
export interface Tabs {
  /** Path and query of the first tab. */
  path(): string;
  start(path: string): Promise<Outcome>;
  /** Puts the first tab on screen, and opens the second where it is wanted. */
  show(): void;
  /** Shows the code as it is now; `server` tells whether the server's has changed. */
  update(server: boolean): Promise<Outcome>;
  hasCrashed(): boolean;
  /** Gives a page that has crashed a new frame. */
  recover(): void;
  /** Makes sure that every page answers, at rest too. */
  check(): void;
  /** @returns whether the page in the first tab answers soon */
  isQuick(): Promise<boolean>;
  applySettings(before: Settings): void;
  pushCookies(): void;
  send(tab: Tab, message: ToClient): void;
  dispose(): void;
}

export function createTabs(session: Session, options: TabsOptions): Tabs {
  const { jar, settings, report } = options;
  const running = new Set<ClientRun>();
  const shown = new Map<Tab, ClientRun>();
  /** The frame last opened for each tab; an older one that comes alive later is too late. */
  const latest = new Map<Tab, ClientRun>();
  /** Whether the page that comes first was opened with scripts. */
  let hasScripts = true;

  async function open(tab: Tab, path: string): Promise<ClientRun> {
    const client = await openClient(session, tab, path, options, pushCookies);
    running.add(client);
    latest.set(tab, client);
    return client;
  }

  /**
   * Goes by the settings there are now: they may have changed since it was opened. A page is paused from when it is there, as
   * it could not come alive while its timers wait.
   */
  function bringUp(client: ClientRun): void {
    const { isPaused, hasDeckKeys } = settings();
    client.show();
    if (isPaused) client.send({ type: 'pause', isPaused });
    if (hasDeckKeys) client.send({ type: 'deck-keys', isWanted: hasDeckKeys });
  }

  function close(client: ClientRun | undefined): void {
    if (!client) return;
    running.delete(client);
    client.dispose();
  }

  function pushCookies(): void {
    for (const client of running) client.send({ type: 'cookies', cookies: readableAt(jar, client.path()) });
  }

  /** Boots the page in a new frame beside the one on screen, on the same server, and then takes its place. */
  async function renew(tab: Tab): Promise<Outcome> {
    const path = (shown.get(tab) ?? shown.get(1))?.path() ?? '/';
    const client = await open(tab, path);
    const outcome = await client.alive;
    if (!outcome.ok || latest.get(tab) !== client) {
      close(client);
      return outcome;
    }
    close(shown.get(tab));
    shown.set(tab, client);
    bringUp(client);
    return outcome;
  }

  async function renewAndReport(tab: Tab): Promise<void> {
    const outcome = await options.unpaused(() => renew(tab));
    const problems = outcome.ok ? outcome.problems : [outcome.problem];
    for (const problem of problems) if (problem) report({ type: 'problem', problem });
  }

  function closeSecond(): void {
    latest.delete(2);
    close(shown.get(2));
    shown.delete(2);
  }

  /** A page without scripts, or without anything on screen, cannot change in place. */
  function updateOne(client: ClientRun, server: boolean): Promise<Outcome> {
    if (!settings().scripts || client.hasCrashed()) return renew(client.tab);
    const { app, styles } = options.compiled();
    return client.update({ modules: app.client, styles, server });
  }
  return {
    path: () => shown.get(1)?.path() ?? '/',
    async start(path) {
      hasScripts = settings().scripts;
      const client = await open(1, path);
      shown.set(1, client);
      return client.alive;
    },
    show() {
      const first = shown.get(1);
      if (first) bringUp(first);
      if (settings().scripts !== hasScripts) void renewAndReport(1);
      if (settings().tabs === 2) void renewAndReport(2);
    },
    async update(server) {
      const [first, second] = [shown.get(1), shown.get(2)];
      const outcome: Outcome = first ? await updateOne(first, server) : { ok: false };
      if (outcome.ok && second && !(await updateOne(second, server)).ok) void renewAndReport(2);
      return outcome;
    },
    hasCrashed: () => shown.get(1)?.hasCrashed() === true,
    recover() {
      for (const client of shown.values()) if (client.hasCrashed()) void renewAndReport(client.tab);
    },
    check() {
      for (const client of running) client.check();
    },
    isQuick: async () => (await shown.get(1)?.isQuick()) ?? false,
    applySettings(before) {
      const { scripts, tabs, isPaused, hasDeckKeys } = settings();
      if (hasDeckKeys !== before.hasDeckKeys)
        for (const client of running) client.send({ type: 'deck-keys', isWanted: hasDeckKeys });
      if (isPaused !== before.isPaused)
        for (const client of shown.values()) client.send({ type: 'pause', isPaused });
      if (tabs === 1) closeSecond();
      if (scripts !== before.scripts) for (const tab of shown.keys()) void renewAndReport(tab);
      if (tabs === 2 && before.tabs === 1) void renewAndReport(2);
    },
    pushCookies,
    send: (tab, message) => shown.get(tab)?.send(message),
    dispose() {
      latest.clear();
      for (const client of running) close(client);
    },
  };
}
