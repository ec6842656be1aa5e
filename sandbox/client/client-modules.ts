import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import { createServerReference } from 'react-server-dom-webpack/client.browser';
import { loopGuard } from '../shared/loop-budget';
import { createModuleGraph, type Exports } from '../shared/modules';
import { Buffer } from '../shared/node-buffer';
import { nextClientPackages } from '../shared/page/next-packages';
import { createRefresh, refreshingReact } from '../shared/page/refresh';
import type { ModuleSet } from '../shared/protocol';
import type { CallServer } from './flight';
import { createReferences } from './references';

/** The reader's client modules, as one document runs them. */
export interface ClientModules {
  /** By id, as Flight rows name them. */
  load: (id: string) => Exports;
  /** Takes new code in. @throws what a module throws while it is evaluated; all is then as before */
  update(modules: ModuleSet): ModuleUpdate;
}

export interface ModuleUpdate {
  /** Renders the new code. */
  commit(): void;
  /** Goes back to the code before. */
  undo(): void;
}

/** What Next.js has for the browser in place of names that are Node's; next@16.4.6 dist/compiled/process and buffer. */
const ofNode = {
  global: globalThis,
  Buffer,
  process: {
    browser: true,
    env: {},
    argv: [],
    version: '',
    versions: {},
    cwd: () => '/',
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      queueMicrotask(() => callback(...args)),
  },
};

const { setTimeout: startTimer } = globalThis;
/** Timers that come later may be paused, with the app. */
const inNextTask = (task: () => void) => startTimer.call(globalThis, task);

export function createClientModules(modules: ModuleSet, callServer: CallServer): ClientModules {
  const refresh = createRefresh();
  const graph = createModuleGraph(modules, {
    packages: {
      react: refreshingReact,
      'react/jsx-runtime': jsxRuntime,
      'react-dom': ReactDom,
      ...nextClientPackages,
    },
    globals: (id) => ({
      $$flight: { call: (action: string) => createServerReference(action, callServer) },
      $$refresh: refresh.forModule(id),
      $$loop: loopGuard(id, undefined, inNextTask),
      ...(id.startsWith('/') && ofNode),
    }),
  });
  return {
    load: createReferences(graph),
    update(next) {
      let restore: () => void = () => undefined;
      const change = refresh.prepare(() => {
        restore = graph.update(next);
      });
      return {
        commit: change.commit,
        undo() {
          restore();
          change.undo();
        },
      };
    },
  };
}
