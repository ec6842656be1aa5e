/** The part of react-server-dom-webpack@19.3.1 that the sandbox uses; the package ships no types. */
declare module 'react-server-dom-webpack/server.edge' {
  import type { ReactFormState } from 'react-dom/client';

  export function renderToReadableStream(
    model: unknown,
    clientManifest: object,
    options?: { onError?: (error: unknown) => string | undefined; temporaryReferences?: unknown },
  ): ReadableStream<Uint8Array>;
  export function registerClientReference(implementation: () => never, id: string, name: string): unknown;
  export function registerServerReference<Fn>(fn: Fn, id: string, name: string | null): Fn;
  export function createTemporaryReferenceSet(): unknown;
  export function decodeReply<Value>(
    body: string | FormData,
    serverManifest: object,
    options?: { temporaryReferences?: unknown },
  ): Promise<Value>;
  export function decodeAction(body: FormData, serverManifest: object): Promise<() => unknown> | null;
  export function decodeFormState(
    result: unknown,
    body: FormData,
    serverManifest: object,
  ): Promise<ReactFormState | null>;
}

declare module 'react-server-dom-webpack/static.edge' {
  /** What is not rendered when the signal aborts is left out of the payload. */
  export function prerender(
    model: unknown,
    clientManifest: object,
    options?: { onError?: (error: unknown) => string | undefined; signal?: AbortSignal },
  ): Promise<{ prelude: ReadableStream<Uint8Array> }>;
}

declare module 'react-server-dom-webpack/client.edge' {
  export function createFromReadableStream<Value>(
    stream: ReadableStream<Uint8Array>,
    options: {
      serverConsumerManifest: { moduleMap: object; serverModuleMap: object | null; moduleLoading: null };
      temporaryReferences?: unknown;
    },
  ): Promise<Value>;
  export function createTemporaryReferenceSet(): unknown;
  export function encodeReply(
    value: unknown,
    options?: { temporaryReferences?: unknown },
  ): Promise<string | FormData>;
  export function createServerReference(id: string, callServer: () => never): (...args: unknown[]) => unknown;
}

declare module 'react-server-dom-webpack/client.browser' {
  type CallServer = (id: string, args: unknown[]) => Promise<unknown>;

  export function createFromReadableStream<Value>(
    stream: ReadableStream<Uint8Array>,
    options: { callServer: CallServer; temporaryReferences?: unknown },
  ): Promise<Value>;
  export function createServerReference(id: string, callServer: CallServer): (...args: unknown[]) => unknown;
  export function createTemporaryReferenceSet(): unknown;
  export function encodeReply(
    value: unknown,
    options?: { temporaryReferences?: unknown },
  ): Promise<string | FormData>;
}
