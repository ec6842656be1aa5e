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
    stream: 'receive an answer piece by piece',
    download: 'receive a file',
    proxy: 'pass a request on to another service and its answer back',
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
    light: 'body up to 1 MB and work of a few seconds',
    heavy: 'a larger body or longer work',
  },
  router: { app: 'App Router', pages: 'Pages Router only' },
  hosting: { server: 'a server or functions run the app', static: "static files (`output: 'export'`)" },
} as const;

/** The value a fact has where nobody states it; `caller` and `intent` must always be stated. */
export const factDefaults = { priority: 'none', weight: 'light', router: 'app', hosting: 'server' } as const;

export type FactName = keyof typeof factValues;
/** Every fact with its value. */
export type Facts = { [Name in FactName]: keyof (typeof factValues)[Name] };
/** What a person states: `caller` and `intent`, and any other fact that differs from its default. */
export type StatedFacts = Pick<Facts, 'caller' | 'intent'> & Partial<Facts>;
/** A rule's condition: each named fact must have the value, or one of the values. */
export type FactPattern = { [Name in FactName]?: Facts[Name] | readonly Facts[Name][] };
