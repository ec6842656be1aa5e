import { pages } from './cases/pages';
import { refusals } from './cases/refusals';
import { tags } from './cases/tags';

export const cases = [...refusals, ...tags, ...pages];
