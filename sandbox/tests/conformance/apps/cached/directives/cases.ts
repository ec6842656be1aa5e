import { functions } from './cases/functions';
import { pages } from './cases/pages';
import { ofPrivate } from './cases/private';

export const cases = [...functions, ...pages, ...ofPrivate];
