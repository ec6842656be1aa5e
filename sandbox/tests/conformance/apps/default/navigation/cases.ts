import { links } from './cases/links';
import { router } from './cases/router';

export const cases = [...links, ...router];
