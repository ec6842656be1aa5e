import { directives } from './cases/directives';
import { shells } from './cases/shells';
import { tags } from './cases/tags';

export const cases = [...directives, ...tags, ...shells];
