import { loader } from './loader';

// React's client reads `__webpack_require__` while its module is evaluated, and Next's modules read their flags
// from `process.env`, so this file is imported first. Whether `forbidden()` is switched on the server knows.
Object.assign(globalThis, {
  requireForClient: (id: string) => loader.load(id),
  process: { env: { __NEXT_EXPERIMENTAL_AUTH_INTERRUPTS: true } },
});
