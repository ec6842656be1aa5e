import {
  registerClientReference,
  registerServerReference,
  renderToReadableStream,
} from 'react-server-dom-webpack/server.edge';
import { createCipher } from './encryption';
import { reportRenderError } from './errors';
import { flightClient, onServer } from './flight-client';
import { streamOf, textOf } from './streams';

/** React asks for `module#name`; the answer tells the browser which module to load and which export to take. */
export const clientManifest = new Proxy(
  {},
  {
    get(_target, key) {
      const [id, name] = String(key).split('#');
      return { id, name, chunks: [], async: false };
    },
  },
);

/** An export of client code, as the server sees it. */
export function clientReference(module: string, name: string) {
  const refuse = () => {
    throw new Error(
      `Attempted to call ${name}() from the server but ${name} is on the client (${module}). It's not possible ` +
        'to invoke a client function from the server, it can only be rendered as a Component or passed to ' +
        'props of a Client Component.',
    );
  };
  return registerClientReference(refuse, module, name);
}

/** React asks for the id of a Server Function that came back as an argument. */
export function actionManifest(has: (id: string) => boolean, prefix = '') {
  return new Proxy(
    {},
    {
      get: (_target, id) =>
        has(String(id)) ? { id: `${prefix}action:${String(id)}`, name: '*', chunks: [] } : undefined,
    },
  );
}

/** Modules by id, for Flight that the server itself reads back; references to client code stay references. */
export const serverConsumerManifest = (has: (id: string) => boolean) => ({
  moduleMap: new Proxy(
    {},
    {
      get: (_target, id) =>
        new Proxy(
          {},
          { get: (_exports, name) => ({ id: onServer + String(id), name: String(name), chunks: [] }) },
        ),
    },
  ),
  serverModuleMap: actionManifest(has, onServer),
  moduleLoading: null,
});

/**
 * Encrypts what inline Server Functions capture, so that it does not travel in clear.
 * Source: next@16.4.6 dist/server/app-render/encryption.js
 *
 * @param key 32 bytes as hex
 * @param has whether a Server Function has this id
 */
export function boundValues(key: string, has: (id: string) => boolean) {
  const cipher = createCipher(key);
  return {
    async encrypt(id: string, values: unknown[]): Promise<string> {
      const stream = renderToReadableStream(values, clientManifest, { onError: reportRenderError });
      return cipher.encrypt(id, await textOf(stream));
    },
    async decrypt(id: string, encrypted: Promise<string> | string): Promise<unknown[]> {
      const text = await cipher.decrypt(id, await encrypted);
      return flightClient().createFromReadableStream(streamOf(new TextEncoder().encode(text)), {
        serverConsumerManifest: serverConsumerManifest(has),
      });
    },
  };
}

/** Names in compiled server modules (`compile/directives.ts`) and what they do. */
export const serverReferences = {
  client: clientReference,
  /** @throws {Error} for what is no function, as next@16.4.6 dist/build/webpack/loaders/next-flight-loader/action-validate.js */
  action<Fn extends (...args: never[]) => unknown>(fn: Fn, id: string): Fn {
    if (typeof fn !== 'function') {
      throw new Error(
        `A "use server" file can only export async functions, found ${typeof fn}.\nRead more: https://nextjs.org/docs/messages/invalid-use-server-value`,
      );
    }
    return registerServerReference(fn, id, null);
  },
};
