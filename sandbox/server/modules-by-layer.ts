import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import { loopGuard } from '../shared/loop-budget';
import { createModules } from '../shared/modules';
import type { ServerApp } from '../shared/protocol';
import { awaitContext } from './async-context';
import { boundValues, serverReferences } from './flight';
import { nextServerPackages } from './next/packages';
import { nodeGlobals } from './node-globals';
import { createUseCache } from './use-cache';

/**
 * Next.js bundles these apart, so each has modules, and what they keep in memory, of its own:
 * pages with their actions, Route Handlers, API Routes, the proxy, and whatever `next build` runs.
 */
export type LayerName = 'page' | 'handler' | 'api' | 'proxy' | 'build';

/**
 * @param env what the app finds in `process.env`; may be added to
 * @returns loads a module as the layer sees it; each is evaluated once per layer, on first use
 */
export function createLayers(
  app: ServerApp,
  env: Record<string, string>,
  hasAction: (id: string) => boolean,
) {
  const $$flight = {
    ...serverReferences,
    ...boundValues(app.encryptionKey, hasAction),
    cache: createUseCache(app.buildId, hasAction),
  };
  const ofNode = nodeGlobals(env);
  const newLayer = () =>
    createModules(app.server, {
      packages: {
        react: React,
        'react/jsx-runtime': jsxRuntime,
        'react-dom': ReactDom,
        ...nextServerPackages,
      },
      globals: (id) => ({ $$flight, $$context: awaitContext, $$loop: loopGuard(id), ...ofNode(id) }),
    });
  return {
    page: newLayer(),
    handler: newLayer(),
    api: newLayer(),
    proxy: newLayer(),
    build: newLayer(),
  } satisfies Record<LayerName, unknown>;
}
