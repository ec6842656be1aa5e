import { proxy } from './cases/proxy';
import { roots } from './cases/roots';

export const cases = [...roots, ...proxy];
