import { answers } from './cases/answers';
import { methods } from './cases/methods';
import { next } from './cases/next';
import { redirects } from './cases/redirects';

export const cases = [...methods, ...answers, ...next, ...redirects];
