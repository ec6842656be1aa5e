import { AsyncLocalStorage, carryOver } from './async-context';

// React looks for this name while its module is evaluated, so this file is imported before React is.
Object.assign(globalThis, { AsyncLocalStorage });
carryOver(globalThis);
