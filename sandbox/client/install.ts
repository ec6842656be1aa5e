import { loader } from './loader';

// React's client reads `__webpack_require__` while its module is evaluated, so this file is imported first.
Object.assign(globalThis, { requireForClient: (id: string) => loader.load(id) });
