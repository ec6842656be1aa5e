/**
 * The facts that decide, with every value they may take and what each value means. Kept free of imports
 * so that `decide` can be shipped to other sites without a dependency.
 */
export const factValues = {
  caller: {
    'own-ui': 'the React UI of this app, in the browser',
    'own-server': 'server code of this app, such as a Server Component',
    webhook: 'a service that reports an event to an address you gave it',
    'other-client': 'a program you do not ship with this app: mobile app, CLI, partner, public API user',
    'other-origin': 'a page or front end served from another origin',
    mixed: 'both the UI of this app and somebody outside it',
  },
  intent: {
    mutate: 'change data, then show the new state',
    read: 'read data',
    upload: 'send a file',
    stream: 'receive a response piece by piece',
    'two-way': 'keep a connection open on which both sides send, such as a WebSocket',
    download: 'receive a file',
    proxy: 'pass a request on to another service or a library, and its response back',
    'call-service': 'call another service with a secret, such as an email or paid API',
    'sign-in': 'prove who the user is, also through another provider',
    pay: 'take a payment through a provider',
  },
  priority: {
    none: 'nothing beyond the task itself',
    speed: 'the shortest wait',
    security: 'the smallest risk',
    'rest-style': 'resources and methods in the REST style',
    complexity: 'the size or complexity of the logic',
    debugging: 'endpoints that are easy to call and inspect',
  },
  weight: {
    light: 'work that takes a few seconds at most',
    heavy: 'work that takes longer',
  },
  bodySize: {
    small: 'up to 1 MB, or up to a limit that you raise and your host accepts',
    large: 'more than that',
  },
  burst: {
    no: 'one call at a time',
    yes: 'many calls in a row or at the same time, such as fast clicks',
  },
  cancellable: {
    no: 'a call may run to its end',
    yes: 'the page must be able to abort a call, such as when newer input replaces it',
  },
  survivesLeaving: {
    no: 'only sent while the page is open',
    yes: 'must still be sent when the user closes the page',
  },
  cacheable: {
    no: 'each response is made for its request',
    yes: 'a browser or CDN may keep the response and reuse it',
  },
  router: { app: 'App Router', pages: 'Pages Router only' },
  hosting: { server: 'a server or functions run the app', static: "static files (`output: 'export'`)" },
} as const;

/** The value a fact has where nobody states it; `caller` and `intent` must always be stated. */
export const factDefaults = {
  priority: 'none',
  weight: 'light',
  bodySize: 'small',
  burst: 'no',
  cancellable: 'no',
  survivesLeaving: 'no',
  cacheable: 'no',
  router: 'app',
  hosting: 'server',
} as const;

export type FactName = keyof typeof factValues;
/** Every fact with its value. */
export type Facts = { [Name in FactName]: keyof (typeof factValues)[Name] };
/** What a person states: `caller` and `intent`, and any other fact that differs from its default. */
export type StatedFacts = Pick<Facts, 'caller' | 'intent'> & Partial<Facts>;
/** A rule's condition: each named fact must have the value, or one of the values. */
export type FactPattern = { [Name in FactName]?: Facts[Name] | readonly Facts[Name][] };
