import * as React from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as ReactDom from 'react-dom';
import { loopGuard } from '../loop-budget';
import { createModules } from '../modules';
import type { Route, ServerApp } from '../protocol';
import { type ActionOutcome, type Actions, runAction } from './action';
import { awaitContext } from './async-context';
import { reportError } from './errors';
import { actionManifest, serverFlight } from './flight';
import { nextServerPackages } from './next-packages';
import { type Payload, pageTree, type RenderHtml, renderDocument, renderFlight } from './render-page';
import { type RequestContext, revalidation, withRequest } from './request-context';
import { runHandler } from './route-handler';
import { matchRoute, type Params } from './router';

const flightType = 'text/x-component';
const noStore = 'no-cache, no-store, max-age=0, must-revalidate';

/** The server half of an app: one function from request to response, as any host would call it. */
export interface AppServer {
  fetch(request: Request): Promise<Response>;
}

/**
 * @param renderHtml the second React, which turns Flight into HTML
 * @param exposeRequire receives the function by which React loads modules of the reader's app
 */
export function createAppServer(
  app: ServerApp,
  renderHtml: RenderHtml,
  exposeRequire: (require: (id: string) => unknown) => void,
): AppServer {
  const load = createModules(app.server, {
    packages: { react: React, 'react/jsx-runtime': jsxRuntime, 'react-dom': ReactDom, ...nextServerPackages },
    globals: (id) => ({ $$flight: serverFlight, $$context: awaitContext, $$loop: loopGuard(id) }),
  });
  const actions = actionsOf(app, load);
  exposeRequire((id) => (id.startsWith('action:') ? actions.get(id.slice('action:'.length)) : load(id)));

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const context: RequestContext = { request, phase: 'render', revalidated: revalidation.none };
    const match = matchRoute(app.routes, url.pathname);
    if (match?.route.kind === 'handler') return runHandler(context, load(match.route.file), match.params);
    const outcome = request.method === 'POST' ? await runAction(context, actions) : undefined;
    if (outcome?.kind === 'answer') return outcome.response;
    return answerPage(context, match, outcome);
  }

  async function answerPage(
    context: RequestContext,
    match: { route: Route; params: Params } | undefined,
    outcome: Exclude<ActionOutcome, { kind: 'answer' }> | undefined,
  ): Promise<Response> {
    const url = new URL(context.request.url);
    const status = match ? 200 : 404;
    const tree = () => match && pageTree(load, match.route, match.params, url);
    if (outcome?.kind === 'fetched') {
      const revalidated = context.revalidated !== revalidation.none;
      const payload: Payload = {
        a: outcome.result,
        ...(revalidated && match && { f: tree() }),
        b: app.buildId,
      };
      const headers = new Headers({ 'content-type': flightType, 'cache-control': noStore });
      if (revalidated) headers.set('x-action-revalidated', String(context.revalidated));
      const body = withRequest(context, () => renderFlight(payload, outcome.temporaryReferences));
      return new Response(body, { status: outcome.status === 200 ? status : outcome.status, headers });
    }
    if (!match) return new Response('404: This page could not be found.', { status });
    const headers = { 'cache-control': noStore };
    if (context.request.headers.get('rsc') === '1') {
      const body = withRequest(context, () => renderFlight({ f: tree(), b: app.buildId }));
      return new Response(body, { status, headers: { ...headers, 'content-type': flightType } });
    }
    const html = await withRequest(context, () =>
      renderDocument({ f: tree(), b: app.buildId }, renderHtml, outcome?.formState),
    );
    return new Response(html, {
      status,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    });
  }

  return {
    async fetch(request) {
      try {
        return await answer(request);
      } catch (error) {
        reportError(error);
        return new Response(null, { status: 500 });
      }
    },
  };
}

function actionsOf(app: ServerApp, load: (id: string) => Record<string, unknown>): Actions {
  const has = (id: string) => Object.hasOwn(app.actions, id);
  const get = (id: string) => {
    const found = app.actions[id];
    const fn = found && load(found.module)[found.name];
    if (typeof fn !== 'function') throw new Error(`Failed to find Server Action "${id}".`);
    return (...args: unknown[]): unknown => fn(...args);
  };
  return { has, get, manifest: actionManifest(has) };
}
