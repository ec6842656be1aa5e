import { directives } from './cases/directives';
import { functions } from './cases/functions';
import { shells } from './cases/shells';
import { tags } from './cases/tags';

export const cases = [...directives, ...functions, ...tags, ...shells];
