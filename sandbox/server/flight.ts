import { registerClientReference, registerServerReference } from 'react-server-dom-webpack/server.edge';

/** Names in compiled server modules (`compile/directives.ts`) and what they do. */
export const serverFlight = {
  /** An export of a `'use client'` file, as the server sees it. */
  client(module: string, name: string) {
    const refuse = () => {
      throw new Error(
        `Attempted to call ${name}() from the server but ${name} is on the client (${module}). ` +
          'It can only be rendered as a Component or passed to props of a Client Component.',
      );
    };
    return registerClientReference(refuse, module, name);
  },
  action<Fn extends (...args: never[]) => unknown>(fn: Fn, id: string): Fn {
    return registerServerReference(fn, id, null);
  },
};

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

/** React asks for the id of a Server Function that came back as an argument. */
export function actionManifest(has: (id: string) => boolean) {
  return new Proxy(
    {},
    {
      get: (_target, id) =>
        has(String(id)) ? { id: `action:${String(id)}`, name: '*', chunks: [] } : undefined,
    },
  );
}
