import { addPlatform } from '../shared/platform';
import { AsyncLocalStorage, carryOver } from './async-context';
import { installHttpClasses } from './http-classes';
import { allowByteStreams, allowIteration } from './web-streams';
import { hurryZeroTimers } from './zero-timers';

// React and Next.js look for these while their modules are evaluated, so this file is imported before they are.
Object.assign(globalThis, { AsyncLocalStorage });
(globalThis as { process?: unknown }).process ??= { env: {} };
addPlatform(globalThis);
allowByteStreams(globalThis);
allowIteration(ReadableStream.prototype);
installHttpClasses(globalThis);
// Elsewhere than in a worker of a browser nothing holds them up.
if ('WorkerGlobalScope' in globalThis) hurryZeroTimers(globalThis);
carryOver(globalThis);
