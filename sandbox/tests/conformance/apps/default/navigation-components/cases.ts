import { links } from './cases/links';
import { parts } from './cases/parts';
import { router } from './cases/router';

export const cases = [...links, ...router, ...parts];
