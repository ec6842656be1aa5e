import { interrupts } from './cases/interrupts';
import { limits } from './cases/limits';
import { slashes } from './cases/slashes';

export const cases = [...limits, ...slashes, ...interrupts];
