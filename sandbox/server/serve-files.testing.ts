/** For tests: the server half as it is bundled for the worker, run in a context of its own in Node. */
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { compileApp } from '../compile/compile';
import type { Files, Problem, ServerApp } from '../shared/protocol';
import { newKey } from './encryption';
import { type RunningServer, type ServerGlobals, startServer } from './globals';

export interface ServedFiles {
  app: ServerApp;
  /** Why Next.js would not have built the app, or one of its routes. */
  refused?: Problem;
  /** Why nothing of it can be served. */
  stopped?: Problem;
  /** Lines that the server half logged, errors with their stack. */
  logged: string[];
  send(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: string | FormData,
  ): Promise<Answer>;
  /** The id of the only Server Function with this export name. */
  actionId(name: string): string;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

const bundle = async (entry: string, require: string, conditions: string[]) => {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    entryPoints: [`sandbox/server/${entry}`],
    conditions,
    define: { 'process.env.NODE_ENV': '"production"', __webpack_require__: `globalThis.${require}` },
  });
  return outputFiles[0]?.text ?? '';
};

const bundles = Promise.all([
  bundle('react-server.ts', 'requireForServer', ['react-server', 'worker']),
  bundle('react-html.ts', 'requireForHtml', ['worker']),
]);

export async function serveFiles(files: Files): Promise<ServedFiles> {
  return serveApp(compileApp(files, { buildId: crypto.randomUUID(), encryptionKey: newKey() }).app);
}

export async function serveApp(app: ServerApp): Promise<ServedFiles> {
  const logged: string[] = [];
  const globals = await serverGlobals(logged);
  const server = await startServer(globals, app);
  const { problem, broken } = await server.build();
  return {
    app,
    refused: problem ?? broken[0]?.problem,
    stopped: problem,
    logged,
    send: (method, path, headers = {}, body) => send(globals, server, method, path, headers, body),
    actionId(name) {
      const ids = Object.entries(app.actions).filter(([, action]) => action.name === name);
      if (ids.length !== 1 || !ids[0]) throw new Error(`${ids.length} actions are named ${name}`);
      return ids[0][0];
    },
  };
}

/** As browsers have it: a body that is read as a whole comes some turns of the event loop later. */
class ResponseOfBrowsers extends Response {
  override async text(): Promise<string> {
    return late(await super.text());
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return late(await super.arrayBuffer());
  }
}

async function late<Value>(value: Value): Promise<Value> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setTimeout(next));
  return value;
}

/** What a worker has and a bare context lacks. */
async function serverGlobals(logged: string[]): Promise<ServerGlobals> {
  const note = (...values: unknown[]) =>
    logged.push(
      values.map((value) => (value instanceof Object && 'stack' in value ? value.stack : value)).join(' '),
    );
  const scope = createContext({
    console: { log: note, info: note, warn: note, error: note },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto },
    ...{
      Request,
      Response: ResponseOfBrowsers,
      Headers,
      FormData,
      File,
      Blob,
      URL,
      URLSearchParams,
      AbortController,
    },
    ...{ atob, btoa, ReadableStream, TransformStream, WritableStream, TextEncoder, TextDecoder },
  });
  runInContext('globalThis.self = globalThis', scope);
  for (const code of await bundles) runInContext(code, scope);
  return runInContext('globalThis', scope);
}

async function send(
  globals: ServerGlobals,
  server: RunningServer,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string | FormData,
): Promise<Answer> {
  const encoded = body === undefined ? undefined : new Response(body);
  const type = encoded?.headers.get('content-type');
  const { Request: RequestInWorker } = globals as unknown as typeof globalThis;
  const request = new RequestInWorker(`http://localhost:3000${path}`, {
    method,
    headers: { host: 'localhost:3000', ...(type && { 'content-type': type }), ...headers },
    body: await encoded?.arrayBuffer(),
  });
  const response = await server.fetch(request);
  return { status: response.status, headers: response.headers, text: await response.text() };
}
