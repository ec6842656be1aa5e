import { addPlatform } from '../platform';
import { AsyncLocalStorage, carryOver } from './async-context';
import { installHttpClasses } from './http-classes';
import { hurryZeroTimers } from './zero-timers';

// React and Next.js look for these while their modules are evaluated, so this file is imported before they are.
Object.assign(globalThis, { AsyncLocalStorage });
(globalThis as { process?: unknown }).process ??= { env: {} };
addPlatform(globalThis);
installHttpClasses(globalThis);
// Elsewhere than in a worker of a browser nothing holds them up.
if ('WorkerGlobalScope' in globalThis) hurryZeroTimers(globalThis);
carryOver(globalThis);
