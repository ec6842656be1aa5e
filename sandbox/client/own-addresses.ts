import type { Network } from './network';

/** Properties that give the address in an attribute, resolved. Source: https://html.spec.whatwg.org/#reflecting-content-attributes-in-idl-attributes */
const reflected = [
  ['HTMLAnchorElement', 'href'],
  ['HTMLAreaElement', 'href'],
  ['HTMLFormElement', 'action'],
  ['HTMLButtonElement', 'formAction', 'formaction'],
  ['HTMLInputElement', 'formAction', 'formaction'],
] as const;

const partsOfAddress = [
  'origin',
  'protocol',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

/**
 * Makes relative addresses mean those of the app wherever a script sees them resolved. The browser would resolve them
 * against the site, which the frame's document has its base from.
 */
export function installAddresses(scope: Window & typeof globalThis, network: Network): void {
  const { resolve } = network;
  for (const [type, name, attribute = name] of reflected) {
    get(scope[type].prototype, name, (element) => {
      const value = element.getAttribute(attribute);
      // A form without an address is sent to that of the page; a link without one leads nowhere.
      if (!value && (value === null ? name === 'href' : false)) return '';
      return tryTo(() => resolve(value ?? '').href) ?? value ?? '';
    });
  }
  for (const type of ['HTMLAnchorElement', 'HTMLAreaElement'] as const) {
    for (const part of partsOfAddress) {
      get(scope[type].prototype, part, (element) => {
        const value = element.getAttribute('href');
        return value === null ? '' : (tryTo(() => resolve(value)[part]) ?? '');
      });
    }
  }
  get(scope.Node.prototype, 'baseURI', () => resolve('').href);
  get(scope.Document.prototype, 'URL', () => resolve('').href);
  get(scope.Document.prototype, 'documentURI', () => resolve('').href);
  scope.Request = new Proxy(scope.Request, {
    construct: (Native, [input, init]: [RequestInfo | URL, RequestInit?]) =>
      new Native(input instanceof Native ? input : resolve(String(input)), init),
  });
  scope.navigator.sendBeacon = (url, body) => {
    const { href, origin } = resolve(String(url));
    if (origin !== resolve('/').origin) return false;
    network.fetch(href, { method: 'POST', body }).catch(() => undefined);
    return true;
  };
}

function get(prototype: object, name: string, read: (element: Element) => string): void {
  const known = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, {
    ...known,
    get(this: Element) {
      return read(this);
    },
  });
}

function tryTo<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
